// The order in which `start` puts things up and takes them down, against the tests' Neo4j, with parts that only take notes.

import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { runStart, type StartParts } from '../../src/cli/start-command.js';
import { findFreePort } from '../../src/graph/local-server/free-port.js';
import { ProductError } from '../../src/model/errors.js';
import { testGraphSettings } from '../test-graph.js';
import { type TestTerminal, testTerminal } from './command-line.js';

async function terminalFor(more: Record<string, string> = {}): Promise<TestTerminal> {
  return testTerminal({
    NEO4J_URI: testGraphSettings().uri,
    NEO4J_PASSWORD: 'unused',
    PORT: String(await findFreePort()),
    ...more,
  });
}

/** Parts that note their turn; the API's start then does `whenServing`. */
function notingParts(notes: string[], whenServing: () => void): StartParts {
  return {
    prepareGraph: async (graph) => {
      await graph.read('RETURN 1 AS one');
      notes.push('prepare');
    },
    importSeed: async () => void notes.push('seed'),
    startApi: async ({ config }) => {
      notes.push('serve');
      setTimeout(whenServing, 20);
      return {
        url: `http://127.0.0.1:${config.port}/graphql`,
        stop: async () => void notes.push('stop serving'),
      };
    },
  };
}

test('the graph prepared, seed reports, then GraphQL until Ctrl-C, which ends with 0', async () => {
  const terminal = await terminalFor();
  const notes: string[] = [];
  expect(await runStart([], terminal, notingParts(notes, terminal.interrupt))).toBe(0);
  expect(notes).toEqual(['prepare', 'seed', 'serve', 'stop serving']);
  const { port } = terminal.config();
  expect(terminal.outLines.join('\n')).toBe(`
Explorer       http://127.0.0.1:${port}/
GraphQL        http://127.0.0.1:${port}/graphql
Neo4j          ${testGraphSettings().uri}, database neo4j, as neo4j

Which provinces partnered with Tencent, and where does the report say so?

  curl -s http://127.0.0.1:${port}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ provincesPartneredWith(enterprise: \\"Tencent\\") { region { name } partnerships { kind evidence { quote lineFrom } } } }"}'

Ctrl-C stops it all.`);
  expect(terminal.errLines).toEqual(['Checking constraints, indexes and gazetteers …', 'Stopping …']);
});

test('SEED=off skips the seed reports', async () => {
  const terminal = await terminalFor({ SEED: 'off' });
  const notes: string[] = [];
  await runStart([], terminal, notingParts(notes, terminal.interrupt));
  expect(notes).toEqual(['prepare', 'serve', 'stop serving']);
});

test('Ctrl-C before it serves breaks it off', async () => {
  const terminal = await terminalFor();
  const notes: string[] = [];
  const parts = notingParts(notes, () => undefined);
  const interrupted = runStart([], terminal, { ...parts, importSeed: async () => terminal.interrupt() });
  await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' });
  expect(notes).toEqual(['prepare']);
});

test('a seed report that cannot be imported ends the start', async () => {
  const terminal = await terminalFor();
  const notes: string[] = [];
  const broken = new ProductError('REPORT_UNREADABLE', 'seed/reports/2019-03.md is empty.');
  const parts = { ...notingParts(notes, () => undefined), importSeed: () => Promise.reject(broken) };
  await expect(runStart([], terminal, parts)).rejects.toBe(broken);
  expect(notes).toEqual(['prepare']);
});

test('a taken GraphQL port is told before anything is started', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
  const { port } = squatter.address() as { port: number };
  const terminal = await terminalFor({ PORT: String(port) });
  const notes: string[] = [];
  await expect(
    runStart(
      [],
      terminal,
      notingParts(notes, () => undefined),
    ),
  ).rejects.toMatchObject({
    code: 'SERVER_UNSTARTABLE',
    message: `Port ${port} is taken: stop what uses it, or set PORT to another port.`,
  });
  expect(notes).toEqual([]);
  squatter.close();
});

test('an unreachable Neo4j is told, and nothing is served', async () => {
  const terminal = await terminalFor({ NEO4J_URI: 'bolt://127.0.0.1:1' });
  const notes: string[] = [];
  await expect(
    runStart(
      [],
      terminal,
      notingParts(notes, () => undefined),
    ),
  ).rejects.toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
  });
  expect(notes).toEqual([]);
});
