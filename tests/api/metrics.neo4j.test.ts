// `/metrics`: what a request, a statement and an error leave in the figures.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../src/api/server.js';
import { openTestGraph } from '../test-graph.js';

const graph = await openTestGraph();
const config = { host: '127.0.0.1', port: 0, environment: 'test' as const, editorToken: undefined };
let api: Api;
beforeAll(async () => {
  api = await startApi({ graph, config: { ...config, metrics: true }, log: () => {} });
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

const get = async (path: string, url = api.url) => (await fetch(new URL(path, url))).text();
const ask = async (query: string) =>
  (
    await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).text();
const counts = (figures: string) =>
  figures.split('\n').filter((line) => /^(?:http|graph)\w*_(?:count|total)\{/.test(line));

test('requests are counted by path and status, statements by outcome, errors by code; unknown paths share a name', async () => {
  await ask('{ policies(first: 1) { nodes { id } } reports { nodes { id } } }');
  await ask('{ nothing }');
  await get('/healthz');
  await get('/explore/policies');
  await get('/a-path-that-nobody-serves');
  await get('/another');
  expect(counts(await get('/metrics'))).toEqual([
    'http_request_duration_seconds_count{path="/graphql",status="200"} 1',
    'http_request_duration_seconds_count{path="/graphql",status="400"} 1',
    'http_request_duration_seconds_count{path="/healthz",status="200"} 1',
    'http_request_duration_seconds_count{path="/explore",status="404"} 1',
    'http_request_duration_seconds_count{path="other",status="404"} 2',
    'graph_statement_duration_seconds_count{outcome="answered"} 2',
    'graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
  ]);
});

test('the process tells its memory and the lag of its event loop', async () => {
  expect(await get('/metrics')).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(await get('/metrics')).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m);
});

test('where they are switched off there is nothing', async () => {
  const silent = await startApi({ graph, config: { ...config, metrics: false }, log: () => {} });
  expect(await get('/metrics', silent.url)).toContain('nothing is at /metrics');
  await silent.stop();
});
