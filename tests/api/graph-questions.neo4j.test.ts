import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from './small-server.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
}, 120_000);
afterAll(() => api.stop());

const idOf = async (field: string, name: string): Promise<string> =>
  (await api.ask(`query ($name: String!) { found: ${field}(name: $name) { id } }`, { name })).data.found.id;

interface Named {
  readonly name: string;
}
const names = (entities: readonly Named[]) => entities.map(({ name }) => name);

test('the shortest chain from 腾讯 to 贵州省 goes over 腾讯云 and 贵阳市, each step with its evidence or none by nature', async () => {
  const { data, errors } = await api.ask(
    'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 3) { length nodes { name } edges { id type from to properties evidence { quote } } } }',
    { from: await idOf('enterprise', '腾讯'), to: 'region:520000' },
  );
  expect(errors).toBeUndefined();
  expect(data.paths).toHaveLength(1);
  const [path] = data.paths;
  expect(path.length).toBe(3);
  expect(names(path.nodes)).toEqual(['腾讯', '腾讯云', '贵阳市', '贵州省']);
  const [below, deal, part] = path.edges;
  expect([below.type, deal.type, part.type]).toEqual(['SUBSIDIARY_OF', 'PARTNERS_WITH', 'PART_OF']);
  expect(below.evidence).toEqual([]);
  expect(part).toEqual({
    id: 'region:520100 PART_OF region:520000',
    type: 'PART_OF',
    from: 'region:520100',
    to: 'region:520000',
    properties: {},
    evidence: [],
  });
  expect(deal.properties.kind).toBe('COOPERATION');
  expect(deal.evidence).toHaveLength(deal.properties.excerptIds.length);
  expect(deal.evidence[0].quote).toContain('贵阳');
});

test('chains over chosen kinds use these alone, in order of length', async () => {
  const { data } = await api.ask(
    'query ($from: ID!) { paths(from: $from, to: "region:520000", via: [PARTNERS_WITH, PART_OF, GOVERNS], limit: 10) { length edges { type } } }',
    { from: await idOf('enterprise', '腾讯云') },
  );
  const lengths = data.paths.map(({ length }: { length: number }) => length);
  expect(lengths).toEqual([...lengths].sort());
  const types = new Set(
    data.paths.flatMap(({ edges }: { edges: { type: string }[] }) => edges.map(({ type }) => type)),
  );
  expect(types.size).toBeGreaterThan(1);
  for (const type of types) expect(['PARTNERS_WITH', 'PART_OF', 'GOVERNS']).toContain(type);
});

test('a chain from something to itself, or over nothing that joins them, is none; an unknown end is NOT_FOUND', async () => {
  const { data, errors } = await api.ask(
    '{ same: paths(from: "region:520000", to: "region:520000") { length } none: paths(from: "region:520000", to: "region:510000", via: [SUBSIDIARY_OF]) { length } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ same: [], none: [] });
  const unknown = await api.ask('{ paths(from: "region:520000", to: "region:999999") { length } }');
  expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'paths(to:)' });
  const tooLong = await api.ask(
    '{ paths(from: "region:520000", to: "region:510000", maxLength: 9) { length } }',
  );
  expect(tooLong.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'paths(maxLength:)',
  });
});

test('surroundings are bounded, say so, and hold each relationship among their nodes once', async () => {
  const query =
    'query ($limit: Int!) { neighborhood(id: "region:520000", depth: 2, limit: $limit) { nodes { id } edges { id from to } truncated } }';
  const small = (await api.ask(query, { limit: 10 })).data.neighborhood;
  expect([small.nodes.length, small.nodes[0].id, small.truncated]).toEqual([10, 'region:520000', true]);
  const whole = (await api.ask(query, { limit: 500 })).data.neighborhood;
  expect(whole.truncated).toBe(false);
  const ids = new Set(whole.nodes.map(({ id }: { id: string }) => id));
  expect(ids.size).toBe(whole.nodes.length);
  for (const { from, to } of whole.edges) expect(ids.has(from) && ids.has(to)).toBe(true);
  expect(new Set(whole.edges.map(({ id }: { id: string }) => id)).size).toBe(whole.edges.length);
  const [row] = await api.graph.read(
    'MATCH (a:Entity)-[said]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids RETURN count(said) AS edges',
    { ids: [...ids] },
  );
  expect(whole.edges).toHaveLength(row?.edges as number);
});

test('counts agree with what the lists count', async () => {
  const { data } = await api.ask(
    '{ policyCounts(by: THEME) { key count entity { id name } } months: policyCounts(by: MONTH) { key count entity { id } } policies { totalCount } edu: policies(where: {theme: ["教育"]}) { totalCount } }',
  );
  const education = data.policyCounts.find(({ key }: { key: string }) => key === '教育');
  expect([education.count, education.entity.name]).toEqual([data.edu.totalCount, '教育']);
  const sum = data.months.reduce((total: number, { count }: { count: number }) => total + count, 0);
  expect(sum).toBe(data.policies.totalCount);
  expect(data.months.map(({ key }: { key: string }) => key)).toEqual(
    [...data.months.map(({ key }: { key: string }) => key)].sort(),
  );
  expect(data.months[0].entity).toBeNull();
});

test('腾讯 and 阿里巴巴 meet in 天津市 and 贵州省, where each has deals', async () => {
  const { data, errors } = await api.ask(
    '{ partnersInCommon(enterprise: "腾讯", with: "阿里巴巴") { party { ... on Region { name } } partnerships { parties { ... on Enterprise { name } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.partnersInCommon.map(({ party }: { party: Named }) => party.name)).toEqual([
    '天津市',
    '贵州省',
  ]);
  for (const { partnerships } of data.partnersInCommon) {
    const enterprises = partnerships.flatMap(({ parties }: { parties: Partial<Named>[] }) =>
      parties.flatMap(({ name }) => name ?? []),
    );
    expect(new Set(enterprises)).toEqual(new Set(['腾讯云', '阿里云']));
  }
  const unknown = await api.ask(
    '{ partnersInCommon(enterprise: "腾讯", with: "没有这家") { party { __typename } } }',
  );
  expect(unknown.errors?.[0]?.extensions).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'partnersInCommon(with:)',
  });
});

test('regions that are alike share themes and are of one level, the most alike first', async () => {
  const { data } = await api.ask(
    '{ regionsLike(region: "浙江", first: 5) { region { name level } similarity policyCount sharedThemes { name } } }',
  );
  expect(data.regionsLike).toHaveLength(5);
  const scores = data.regionsLike.map(({ similarity }: { similarity: number }) => similarity);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const { region, similarity, sharedThemes } of data.regionsLike) {
    expect(region.level).toBe('PROVINCE');
    expect(region.name).not.toBe('浙江省');
    expect(similarity).toBeGreaterThan(0);
    expect(sharedThemes.length).toBeGreaterThan(0);
  }
});

test('with whom a body issues, and the policies: the count is that of the list', async () => {
  const { data, errors } = await api.ask(
    '{ coIssuers(body: "工信部", first: 5) { body { name } count policies { totalCount nodes { issuedBy { name } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.coIssuers.length).toBeGreaterThan(0);
  for (const { body, count, policies } of data.coIssuers) {
    expect(policies.totalCount).toBe(count);
    for (const { issuedBy } of policies.nodes)
      expect(names(issuedBy)).toEqual(expect.arrayContaining(['工业和信息化部', body.name]));
  }
});

test('a mention is the words at its place', async () => {
  const { data } = await api.ask(
    '{ enterprise(name: "腾讯云") { evidence { nodes { quote heading mentions { field start end text entity { name } } } } } }',
  );
  const mentions = data.enterprise.evidence.nodes.flatMap(
    (evidence: { quote: string; heading: string; mentions: object[] }) =>
      evidence.mentions.map((mention) => ({ ...evidence, ...mention })),
  );
  expect(mentions.length).toBeGreaterThan(0);
  for (const { quote, heading, field, start, end, text, entity } of mentions) {
    expect((field === 'TEXT' ? quote : heading).slice(start, end)).toBe(text);
    expect(entity.name).toBe('腾讯云');
  }
});

test('pages backwards are the pages forwards, in the same order', async () => {
  const forward = (await api.ask('{ policies(first: 200) { nodes { id } } }')).data.policies.nodes;
  const backward: object[] = [];
  for (let before: string | null = null, more = true; more; ) {
    const {
      data,
    }: {
      data: { policies: { nodes: object[]; pageInfo: { hasPreviousPage: boolean; startCursor: string } } };
    } = await api.ask(
      'query ($before: String) { policies(last: 30, before: $before) { nodes { id } pageInfo { hasPreviousPage startCursor } } }',
      { before },
    );
    backward.unshift(...data.policies.nodes);
    before = data.policies.pageInfo.startCursor;
    more = data.policies.pageInfo.hasPreviousPage;
  }
  expect(backward).toEqual(forward);
  const both = await api.ask('{ policies(first: 1, last: 1) { totalCount } }');
  expect(both.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'policies(last:)' });
});

test('regions by number of policies are in the order of their lists, over pages', async () => {
  const query =
    'query ($after: String) { regions(level: PROVINCE, orderBy: [{field: POLICIES, direction: DESC}], first: 10, after: $after) { nodes { name policies { totalCount } } pageInfo { endCursor } } }';
  const page = (await api.ask(query)).data.regions;
  const next = (await api.ask(query, { after: page.pageInfo.endCursor })).data.regions;
  const counts = [...page.nodes, ...next.nodes].map(
    ({ policies }: { policies: { totalCount: number } }) => policies.totalCount,
  );
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(names([...page.nodes, ...next.nodes])).size).toBe(20);
});

test('as of a day there is nothing announced later', async () => {
  const { data } = await api.ask(
    '{ policies(asOf: "2019-02-28", first: 1) { nodes { announcedOn } totalCount } all: policies { totalCount } }',
  );
  expect(data.policies.nodes[0].announcedOn <= '2019-02-28').toBe(true);
  expect(data.policies.totalCount).toBeLessThan(data.all.totalCount);
});
