// Persisted queries over GET, as a browser and a CDN ask them: with no header but if-none-match.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../src/api/server.js';
import type { Graph } from '../../src/graph/graph.js';
import { clearGraph, openTestGraph } from '../test-graph.js';

let graph: Graph;
const apis: Api[] = [];
const start = async (answerMaxAge: number, answerCacheMb: number) => {
  const config = {
    host: '127.0.0.1',
    port: 0,
    environment: 'test',
    editorToken: undefined,
    answerCacheMb,
    answerMaxAge,
  } as const;
  const api = await startApi({ graph, config, log: () => {} });
  apis.push(api);
  return api;
};
beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await graph.write("CREATE (:Entity:Theme {id: 'theme:1', name: '教育', englishName: 'Education'})");
});
afterAll(async () => {
  for (const api of apis) await api.stop();
  await graph.close();
});

const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } } }';
const variables = JSON.stringify({ ids: ['theme:1'] });
const answer = '{"data":{"nodes":[{"id":"theme:1","name":"教育"}]}}\n';
const extensionsFor = (text: string) =>
  JSON.stringify({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') },
  });

async function get(
  api: Api,
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await fetch(`${api.url}?${new URLSearchParams(parameters)}`, { headers });
  return {
    status: response.status,
    caching: response.headers.get('cache-control'),
    etag: response.headers.get('etag'),
    text: await response.text(),
  };
}

describe.each([
  ['with the answer cache', 1],
  ['without it', 0],
])('%s', (_, answerCacheMb) => {
  let api: Api;
  beforeAll(async () => {
    api = await start(0, answerCacheMb);
  });
  const persisted = { extensions: extensionsFor(query), variables };

  test('a hash that is not known yet is asked for with its query once, then is enough', async () => {
    const unknown = await get(api, persisted);
    expect(JSON.parse(unknown.text).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.caching).toBe('no-store');
    expect(await get(api, { ...persisted, query })).toMatchObject({ status: 200, text: answer });
    const known = await get(api, persisted);
    expect(known).toEqual({
      status: 200,
      caching: 'public, max-age=0, must-revalidate',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
      text: answer,
    });
    for (let times = 0; times < 3; times++) expect(await get(api, persisted)).toEqual(known);
  });

  test('who has the answer gets 304, also when a CDN has marked its tag as weak', async () => {
    const { etag } = await get(api, persisted);
    const nothing = { status: 304, caching: 'public, max-age=0, must-revalidate', etag, text: '' };
    expect(await get(api, persisted, { 'if-none-match': etag! })).toEqual(nothing);
    expect(await get(api, persisted, { 'if-none-match': `"another", W/${etag}` })).toEqual(nothing);
  });

  test('the query itself in the address, and over POST, gives the same', async () => {
    const { text, etag } = await get(api, { query, variables });
    expect({ text, etag }).toEqual({ text: answer, etag: (await get(api, persisted)).etag });
    const posted = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: JSON.parse(variables) }),
    });
    expect(await posted.text()).toBe(answer);
  });

  test('an answer with an error is not to be kept, however often it is given', async () => {
    const failing = 'query ($n: Int) { policies(first: $n) { totalCount } }';
    const asked = { query: failing, variables: '{"n":-1}' };
    for (let times = 0; times < 3; times++) {
      const { caching, etag, text } = await get(api, asked);
      expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect({ caching, etag }).toEqual({ caching: 'no-store', etag: null });
    }
  });

  test.each([
    ['a hash that is not the query’s', { query: '{ __typename }', extensions: extensionsFor(query) }],
    ['variables that are no object', { query, variables: '[1]' }],
    ['extensions that are no JSON', { query, variables, extensions: '{' }],
    ['a mutation', { query: 'mutation { importReport(name: "a", markdown: "b") { created } }' }],
  ])('%s is refused, and not to be kept', async (_name, asked) => {
    const { status, caching, etag, text } = await get(api, asked);
    expect({ refused: status >= 400 || text.startsWith('{"errors"'), etag }).toEqual({
      refused: true,
      etag: null,
    });
    expect(caching ?? 'no-store').toContain('no-store');
  });
});

test('a change of the graph shows at once; the setting says how long others may not ask', async () => {
  const api = await start(300, 1);
  const asked = { query: '{ themes { name } }' };
  for (let times = 0; times < 3; times++) await get(api, asked);
  const before = await get(api, asked);
  expect(before.caching).toBe('public, max-age=300, must-revalidate');
  await graph.write("CREATE (:Entity:Theme {id: 'theme:2', name: '金融', englishName: 'Finance'})");
  const after = await get(api, asked, { 'if-none-match': before.etag! });
  expect(after).toMatchObject({
    status: 200,
    text: '{"data":{"themes":[{"name":"教育"},{"name":"金融"}]}}\n',
  });
});
