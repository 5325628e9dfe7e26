// What is served beside GraphQL: routes get the requests that GraphQL does not, and ask through it with its limits.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OpenRoute } from '../../src/api/route.js';
import { type Api, startApi } from '../../src/api/server.js';
import { openTestGraph } from '../test-graph.js';

const echo: OpenRoute =
  ({ ask }) =>
  (_request, response, url) => {
    if (url.pathname !== '/echo') return undefined;
    return ask(url.searchParams.get('query') ?? '').then(({ data, errors }) => {
      response.end(JSON.stringify({ data, codes: errors?.map(({ extensions }) => extensions?.code) }));
    });
  };

const graph = await openTestGraph();
let api: Api;
beforeAll(async () => {
  api = await startApi({
    graph,
    config: { host: '127.0.0.1', port: 0, environment: 'test', editorToken: undefined },
    routes: [echo],
    log: () => {},
  });
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

const get = async (path: string) => {
  const answer = await fetch(new URL(path, api.url));
  return [answer.status, await answer.json()];
};

test('a route answers at its own path, with what GraphQL says', async () => {
  expect(await get('/echo?query={__typename}')).toEqual([200, { data: { __typename: 'Query' } }]);
});

test('a route asks as a reader, so that an import is refused', async () => {
  const query = encodeURIComponent('mutation { importReport(name: "a.md", markdown: "b") { __typename } }');
  const [status, body] = await get(`/echo?query=${query}`);
  expect([status, (body as { codes: string[] }).codes]).toEqual([200, ['FORBIDDEN']]);
});

test('other paths are as before', async () => {
  expect(await get('/healthz')).toEqual([200, { status: 'ok' }]);
  expect((await get('/nowhere'))[0]).toBe(404);
});
