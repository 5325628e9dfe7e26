import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from './small-server.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
}, 120_000);
afterAll(() => api.stop());

async function exchange(body: object, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    caching: response.headers.get('cache-control'),
    text: await response.text(),
  };
}

test.each([
  ['a page', { query: '{ policies(first: 3) { nodes { title announcedOn issuedBy { name } } } }' }],
  ['a variable', { query: 'query ($n: String!) { region(name: $n) { name } }', variables: { n: '贵州' } }],
  ['two operations', { query: 'query A { themes { name } } query B { __typename }', operationName: 'B' }],
  [
    'a name that nothing has',
    { query: '{ provincesPartneredWith(enterprise: "没有这家") { region { name } } }' },
  ],
  [
    'a page too large',
    { query: 'query ($f: Int) { policies(first: $f) { totalCount } }', variables: { f: 100000 } },
  ],
  [
    'a variable of a wrong type',
    { query: 'query ($f: Int) { policies(first: $f) { totalCount } }', variables: { f: 'x' } },
  ],
  ['introspection', { query: '{ __type(name: "Policy") { name } }' }],
])('%s asked a second time, the short way, gets the same answer to the byte', async (_, body) => {
  const first = await exchange(body);
  expect(await exchange(body)).toEqual(first);
});

test('a known query with x-explain still tells its plan', async () => {
  const body = { query: '{ themes { name } }' };
  await exchange(body);
  const { text } = await exchange(body, { 'x-explain': '1' });
  expect(Object.keys(JSON.parse(text).extensions)).toEqual(['cost', 'explain']);
});
