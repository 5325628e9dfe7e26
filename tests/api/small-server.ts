// The API over the tests' Neo4j with the seed report, and ways to ask it as a client does.

import type { OpenRoute } from '../../src/api/route.js';
import { startApi } from '../../src/api/server.js';
import { importOverApi } from '../../src/cli/import-over-api.js';
import { openReportReader, type ReportReader } from '../../src/cli/report-reader.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { seedFacts } from '../seed-facts.js';
import { clearGraph, openTestGraph } from '../test-graph.js';

export const editorToken = 'the-editor-of-these-tests';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly extensions?: any;
}

export interface TestApi {
  readonly graph: Graph;
  readonly reader: ReportReader;
  readonly url: string;
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  stop(): Promise<void>;
}

/** `environment`: production hides plans. Port 0 takes a free one. */
export async function startTestApi(
  environment: 'test' | 'production' = 'test',
  routes: readonly OpenRoute[] = [],
): Promise<TestApi> {
  const graph = await openTestGraph();
  await clearGraph(graph);
  const reader = await openReportReader();
  await prepareGraph(graph, reader.gazetteer);
  await loadFacts(
    await seedFacts(reader.gazetteer),
    graph,
    reader.gazetteer,
    reader.version === undefined ? {} : { readBy: reader.version },
  );
  const api = await startApi({
    graph,
    config: { host: '127.0.0.1', port: 0, environment, editorToken },
    importReport: importOverApi(graph, reader),
    routes,
    log: () => {},
  });
  return {
    graph,
    reader,
    url: api.url,
    async ask(query, variables = {}, headers = {}) {
      const response = await fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async stop() {
      await api.stop();
      await graph.close();
    },
  };
}
