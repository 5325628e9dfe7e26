import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../../src/api/server.js';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { clearGraph, openTestGraph, testGraphSettings } from '../test-graph.js';

let graph: Graph;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await graph.write("CREATE (:Entity:Theme {id: 'theme:1', name: '教育', englishName: 'Education'})");
  const config = {
    host: '127.0.0.1',
    port: 0,
    environment: 'test',
    editorToken: undefined,
    answerCacheMb: 1,
  } as const;
  api = await startApi({ graph, config, log: () => {} });
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

async function themes(headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ themes { name } }' }),
  });
  return { status: response.status, etag: response.headers.get('etag'), text: await response.text() };
}
const education = '{"data":{"themes":[{"name":"教育"}]}}\n';

test('from the third time on the answer has an etag; who has that answer is told so, in 304', async () => {
  await themes();
  expect((await themes()).text).toBe(education);
  const third = await themes();
  const fourth = await themes();
  expect(fourth).toEqual({ status: 200, etag: third.etag, text: education });
  expect(await themes({ 'if-none-match': fourth.etag! })).toEqual({
    status: 304,
    etag: fourth.etag,
    text: '',
  });
});

test('a change by anybody shows in the next answer', async () => {
  const before = await themes();
  const other = await openGraph(testGraphSettings());
  await other.write("CREATE (:Entity:Theme {id: 'theme:2', name: '金融', englishName: 'Finance'})");
  await other.close();
  const after = await themes({ 'if-none-match': before.etag! });
  expect(after.status).toBe(200);
  expect(JSON.parse(after.text).data.themes).toEqual([{ name: '教育' }, { name: '金融' }]);
});
