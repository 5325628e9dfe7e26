import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { canonicalGraph } from '../../src/load/canonical-graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { lookupQuery } from '../../src/model/lookup-key.js';
import { clearGraph, openTestGraph } from '../test-graph.js';
import { smallGazetteer } from './fixtures/small-gazetteer.js';
import { april } from './fixtures/small-reports.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(() => clearGraph(graph));

test('regions, themes and PART_OF are in before any report, and a second time changes nothing', async () => {
  expect(await prepareGraph(graph, smallGazetteer)).toEqual({
    created: 10,
    // The lock stands on 中国, so it is there a moment before.
    updated: 1,
    deleted: 0,
    unchanged: 0,
  });
  const before = await canonicalGraph(graph);
  expect(before.lines.slice(0, 2)).toEqual([
    '(Entity:Region {"aliases":["Beijing","京"],"claims":["{\\"by\\":\\"gazetteer\\",\\"aliases\\":[\\"Beijing\\",\\"京\\"],\\"code\\":\\"110000\\",\\"level\\":\\"PROVINCE\\",\\"name\\":\\"北京市\\",\\"shortName\\":\\"北京\\"}"],"code":"110000","id":"region:110000","level":"PROVINCE","lookup":["region:110000","110000","beijing","京","北京","北京市"],"name":"北京市","pinyin":["beijing","beijingshi","bj","bjs","jing"],"shortName":"北京"})',
    '(Entity:Region {"aliases":["China","全国"],"claims":["{\\"by\\":\\"gazetteer\\",\\"aliases\\":[\\"China\\",\\"全国\\"],\\"code\\":\\"100000\\",\\"level\\":\\"COUNTRY\\",\\"name\\":\\"中国\\",\\"shortName\\":\\"中国\\"}"],"code":"100000","id":"region:100000","level":"COUNTRY","lookup":["region:100000","100000","china","中国","全国"],"name":"中国","pinyin":["qg","quanguo","zg","zhongguo"],"shortName":"中国"})',
  ]);
  expect(await prepareGraph(graph, smallGazetteer)).toEqual({
    created: 0,
    updated: 0,
    deleted: 0,
    unchanged: 11,
  });
  expect(await canonicalGraph(graph)).toEqual(before);
});

test('with a version that has been noted nothing is compared, with another everything is', async () => {
  await prepareGraph(graph, smallGazetteer, 'one');
  const regions = smallGazetteer.regions.map((entry) =>
    entry.code === '520100' ? { ...entry, aliases: ['筑'] } : entry,
  );
  const changed = { ...smallGazetteer, regions };
  expect(await prepareGraph(graph, changed, 'one')).toEqual({
    created: 0,
    updated: 0,
    deleted: 0,
    unchanged: 0,
  });
  expect(await prepareGraph(graph, changed, 'two')).toEqual({
    created: 0,
    updated: 1,
    deleted: 0,
    unchanged: 10,
  });
});

test('a gazetteer that changed changes the reference data and leaves the reports', async () => {
  await prepareGraph(graph, smallGazetteer);
  await loadFacts(april, graph, smallGazetteer);
  const regions = smallGazetteer.regions
    .filter(({ code }) => code !== '620000')
    .map((entry) => (entry.code === '520100' ? { ...entry, aliases: ['筑'] } : entry));
  expect(await prepareGraph(graph, { ...smallGazetteer, regions })).toEqual({
    created: 0,
    updated: 1,
    deleted: 2,
    unchanged: 8,
  });
  expect(
    await graph.read(
      `MATCH (:IssuingBody|Enterprise)-[:PARTNERS_WITH]-(r:Region) RETURN r.name AS name, r.aliases AS aliases`,
    ),
  ).toEqual([{ name: '贵阳市', aliases: ['Guiyang', '筑'] }]);
});

test.each([
  ['腾讯', '腾讯'],
  ['TENCENT', '腾讯'],
  ['Tencent  Cloud', '腾讯云'],
  ['腾讯控股', '腾讯'],
  ['520000', '贵州省'],
  ['guizhou', '贵州省'],
  ['贵州', '贵州省'],
  ['region:520000', '贵州省'],
  ['国家教育部', '教育部'],
])('a look-up of %s finds %s', async (asked, name) => {
  await prepareGraph(graph, smallGazetteer);
  await loadFacts(april, graph, smallGazetteer);
  const found = await graph.read(
    "CALL db.index.fulltext.queryNodes('entityLookup', $query) YIELD node RETURN node.name AS name",
    { query: lookupQuery(asked) },
  );
  expect(found).toEqual([{ name }]);
});

test.each(['腾', '" OR *', '\\', '贵*', 'AND'])(
  'a look-up of %s finds nothing and is no query',
  async (asked) => {
    await prepareGraph(graph, smallGazetteer);
    const found = await graph.read(
      "CALL db.index.fulltext.queryNodes('entityLookup', $query) YIELD node RETURN node.name AS name",
      { query: lookupQuery(asked) },
    );
    expect(found).toEqual([]);
  },
);

test('the full-text index finds words in titles and excerpts', async () => {
  await prepareGraph(graph, smallGazetteer);
  await loadFacts(april, graph, smallGazetteer);
  const found = await graph.read(
    `CALL db.index.fulltext.queryNodes('entitySearch', '"智慧教育"') YIELD node RETURN node.text AS text`,
  );
  expect(found).toEqual([{ text: '4月9日，腾讯云与贵阳市在智慧教育上的合作落地。' }]);
});

test('the constraints and indexes are there and online', async () => {
  await prepareGraph(graph, smallGazetteer);
  const constraints = await graph.read(
    'SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] AS label, properties[0] AS property ORDER BY label, property',
  );
  expect(constraints.map(({ label, property }) => `${label}.${property}`)).toEqual([
    'Enterprise.id',
    'Entity.id',
    'Event.id',
    'Excerpt.id',
    'IssuingBody.id',
    'Person.id',
    'Policy.id',
    'PolicyTally.by',
    'Provenance.id',
    'Region.code',
    'Region.id',
    'Report.id',
    'Theme.id',
  ]);
  const fullText = await graph.read(
    `SHOW INDEXES YIELD name, type, state, options WHERE type = 'FULLTEXT'
     RETURN name, state, options.indexConfig['fulltext.analyzer'] AS analyzer ORDER BY name`,
  );
  expect(fullText).toEqual([
    { name: 'entityLookup', state: 'ONLINE', analyzer: 'keyword' },
    { name: 'entityPinyin', state: 'ONLINE', analyzer: 'keyword' },
    { name: 'entitySearch', state: 'ONLINE', analyzer: 'cjk' },
  ]);
});

test('deals of a graph that did not keep their place in the order of days get it', async () => {
  await prepareGraph(graph, smallGazetteer, 'one');
  await loadFacts(april, graph, smallGazetteer);
  const before = await canonicalGraph(graph);
  const [removed] = await graph.write(
    'MATCH ()-[d:PARTNERS_WITH]->() REMOVE d.orderedOn RETURN count(d) AS deals',
  );
  expect(removed).toEqual({ deals: 1 });
  await prepareGraph(graph, smallGazetteer, 'two');
  await prepareGraph(graph, smallGazetteer, 'one');
  expect(await canonicalGraph(graph)).toEqual(before);
});
