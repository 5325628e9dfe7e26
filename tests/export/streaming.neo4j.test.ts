// How an export runs on the real graph: a page is read when the last was taken, who hangs up ends it, and what breaks is seen.

import { get as httpGet, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Ask } from '../../src/api/ask.js';
import type { OpenRoute } from '../../src/api/route.js';
import { type Api, startApi } from '../../src/api/server.js';
import { exportRoute } from '../../src/export/export-route.js';
import { openExport } from '../../src/export/open-export.js';
import type { Graph } from '../../src/graph/graph.js';
import { clearGraph, openTestGraph } from '../test-graph.js';

let graph: Graph;
let api: Api;
let ask: Ask;
let asked = 0;
/** The question of this number fails, as when Neo4j stops. */
let failing = Number.POSITIVE_INFINITY;
let ended: Promise<void> = Promise.resolve();
const log: string[] = [];

const watched: OpenRoute = (parts) => {
  ask = parts.ask;
  const counting: Ask = async (query, variables) => {
    asked += 1;
    if (asked >= failing)
      return { errors: [{ message: 'the graph is gone', extensions: { code: 'GRAPH_FAILED' } }] };
    return parts.ask(query, variables);
  };
  const route = exportRoute({ ...parts, ask: counting });
  return (request, response, url) => {
    const handled = route(request, response, url);
    if (handled) ended = handled.catch(() => undefined);
    return handled;
  };
};

const total = 4_000;
beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await graph.write(
    `UNWIND range(1, $total) AS number
     CREATE (:Enterprise:Entity {id: 'enterprise:' + number, name: '企业' + (10000 + number), aliases: [$long]})`,
    { total, long: '长'.repeat(5_000) },
  );
  api = await startApi({
    graph,
    config: { host: '127.0.0.1', port: 0, environment: 'test', editorToken: undefined },
    routes: [watched],
    log: (line) => log.push(line),
  });
}, 120_000);
afterAll(async () => {
  await api.stop();
  await clearGraph(graph);
  await graph.close();
});

const open = (path: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    httpGet(new URL(path, api.url), resolve).on('error', reject);
  });

test('pages are read as they are taken, not before', async () => {
  let pages = 0;
  const file = await openExport(
    { dataset: 'enterprises', format: 'csv', parameters: [] },
    (query, variables) => {
      if (query.includes('enterprises')) pages += 1;
      return ask(query, variables);
    },
  );
  const chunks = file.chunks[Symbol.asyncIterator]();
  await chunks.next();
  expect([file.total, pages]).toEqual([total, 1]);
  await chunks.next();
  await chunks.next();
  expect(pages).toBe(2);
  await chunks.return?.();
  expect(pages).toBe(2);
});

test('first reads no more than it asks for', async () => {
  const sizes: unknown[] = [];
  const file = await openExport(
    { dataset: 'enterprises', format: 'csv', parameters: [['first', '250']] },
    (query, variables) => {
      if (query.includes('enterprises')) sizes.push(variables?.first);
      return ask(query, variables);
    },
  );
  let text = '';
  for await (const chunk of file.chunks) text += chunk;
  expect([sizes, text.trim().split('\r\n').length, file.total]).toEqual([[200, 50], 251, total]);
});

test('a client that reads nothing holds the reading up, and one that hangs up ends it', async () => {
  asked = 0;
  const response = await open('/export/enterprises.csv');
  await new Promise((resolve) => response.once('readable', resolve));
  response.destroy();
  await ended;
  // Twenty pages of three million bytes each: more than the buffers between here and there hold.
  expect(asked).toBeLessThan(20);
});

test('an error in the middle breaks the connection: a part is never taken for the whole', async () => {
  asked = 0;
  failing = 5;
  const response = await open('/export/enterprises.csv');
  expect(response.statusCode).toBe(200);
  const outcome = await new Promise((resolve) => {
    response.on('data', () => {});
    response.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    response.once('end', () => resolve('end'));
  });
  failing = Number.POSITIVE_INFINITY;
  expect(outcome).toBe('ECONNRESET');
  expect(log.join('\n')).toContain('the graph is gone');
});

test('an error before the first row is answered', async () => {
  asked = 0;
  failing = 1;
  const response = await fetch(new URL('/export/enterprises.csv', api.url));
  failing = Number.POSITIVE_INFINITY;
  expect([response.status, await response.json()]).toEqual([
    503,
    { error: 'the graph is gone', code: 'GRAPH_FAILED' },
  ]);
});

test('HEAD says how many there are', async () => {
  const response = await fetch(new URL('/export/enterprises.csv', api.url), { method: 'HEAD' });
  expect([response.status, response.headers.get('x-total-rows'), await response.text()]).toEqual([
    200,
    String(total),
    '',
  ]);
});
