// Corrections on a real Neo4j: what each does to the graph, that the order of imports and corrections does not matter, and that
// without them the reports say again what they said.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { applyCorrections } from '../../src/load/apply-corrections.js';
import { canonicalGraph } from '../../src/load/canonical-graph.js';
import type { Correction } from '../../src/load/correction.js';
import { enterpriseId } from '../../src/load/entity-ids.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { readIdleCorrections } from '../../src/load/read-corrections.js';
import { lookupQuery } from '../../src/model/lookup-key.js';
import { clearGraph, openTestGraph } from '../test-graph.js';
import {
  addAlias,
  addDeal,
  correction,
  corrections,
  enterprise,
  mayOf,
  merge,
  rename,
  retractAlias,
  retractDeal,
  retractPerson,
} from './fixtures/small-corrections.js';
import { smallGazetteer } from './fixtures/small-gazetteer.js';
import { april, march } from './fixtures/small-reports.js';
import { graphPicture } from './graph-picture.js';

let graph: Graph;
const may = mayOf();
const load = (facts: typeof march) => loadFacts(facts, graph, smallGazetteer);
const apply = (set: readonly Correction[]) => applyCorrections(graph, set, smallGazetteer);

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
});

/** Lines of the picture that are in one graph alone: what a correction takes away and what it brings. */
async function changedBy(set: readonly Correction[]) {
  const before = await graphPicture(graph);
  await apply(set);
  const after = await graphPicture(graph);
  const [told, shown] = [before, after].map(({ nodes, relationships }) => [...nodes, ...relationships]) as [
    string[],
    string[],
  ];
  const legible = (line: string) =>
    line.replace(/, correctionIds: \[[^\]]*\]/, '').replace(/correctionIds: \[[^\]]*\], /, '');
  return {
    gone: told.filter((line) => !shown.includes(line)),
    come: shown.filter((line) => !told.includes(line) && !line.startsWith('Correction')).map(legible),
  };
}

describe('a merge', () => {
  test('makes two told deals one, under one entity with the names and the evidence of both', async () => {
    await load(march);
    await load(may);
    const { gone, come } = await changedBy([merge]);
    expect(gone.filter((line) => line.includes('腾讯云计算'))).toEqual([
      'Enterprise 腾讯云计算 {aliases: [], name: "腾讯云计算"}',
      '腾讯云计算 -EVIDENCED_BY-> enterprises/腾讯/1 of 2019-05 {confidence: 0.7, end: 8, mentions: ["TEXT 5 8"], start: 5}',
      '腾讯云计算 -PARTNERS_WITH-> 贵阳市 {announcedOn: "2019-04-09", confidence: 0.7, excerptIds: ["enterprises/腾讯/1 of 2019-05"], kind: "COOPERATION", orderedOn: "2019-04-09", scope: "智慧教育"}',
    ]);
    expect(come).toEqual([
      `Enterprise 腾讯云 {aliases: ["腾讯云计算"], englishName: "Tencent Cloud", mergedIds: ["${enterpriseId('腾讯云计算')}"], name: "腾讯云", origin: "CORRECTION"}`,
      'Report 五月报告 {corrections: ["' +
        merge.id +
        '"], coverageFrom: "2019-04-16", coverageTo: "2019-05-15", month: "2019-05", publisher: "某研究院", title: "五月报告"}',
      '腾讯云 -EVIDENCED_BY-> enterprises/腾讯/1 of 2019-05 {confidence: 0.7, end: 8, mentions: ["TEXT 5 8"], start: 5}',
      '腾讯云 -PARTNERS_WITH-> 贵阳市 {amountCny: 1500000, announcedOn: "2019-02-28", confidence: 0.8, excerptIds: ["enterprises/腾讯/1 of 2019-03","enterprises/腾讯/1 of 2019-05"], kind: "COOPERATION", orderedOn: "2019-02-28", origin: "CORRECTION", scope: "智慧教育"}',
    ]);
  });

  test('leaves the old id and the old name as ways to the kept entity', async () => {
    await load(may);
    await apply([merge]);
    for (const name of [enterpriseId('腾讯云计算'), '腾讯云计算', '腾讯云']) {
      const rows = await graph.read(
        `CALL db.index.fulltext.queryNodes('entityLookup', $query) YIELD node RETURN node.name AS name`,
        { query: lookupQuery(name) },
      );
      expect(rows).toEqual([{ name: '腾讯云' }]);
    }
  });
});

test('a rename gives the new name, keeps the old as an alias, and the id', async () => {
  await load(march);
  const { gone, come } = await changedBy([rename]);
  expect(gone).toContain('Enterprise 腾讯公益 {aliases: [], name: "腾讯公益"}');
  expect(come).toContain(
    `Enterprise 腾讯公益慈善基金会 {aliases: ["腾讯公益"], mergedIds: ["${enterpriseId('腾讯公益慈善基金会')}"], name: "腾讯公益慈善基金会", origin: "CORRECTION"}`,
  );
  const ids = await graph.read('MATCH (e:Enterprise) WHERE e.name CONTAINS "公益" RETURN e.id AS id');
  expect(ids).toEqual([{ id: enterpriseId('腾讯公益') }]);
});

describe('a retraction', () => {
  test('of a deal takes the deal alone', async () => {
    await load(march);
    const { gone, come } = await changedBy([retractDeal]);
    expect(gone.filter((line) => !line.startsWith('Report'))).toEqual([
      '甘肃省红十字会 -PARTNERS_WITH-> 腾讯公益 {announcedOn: "2019-02-28", confidence: 0.9, excerptIds: ["enterprises/腾讯/1 of 2019-03"], kind: "COOPERATION", orderedOn: "2019-02-28", scope: "公益"}',
    ]);
    expect(come.filter((line) => !line.startsWith('Report'))).toEqual([]);
  });

  test('of an entity takes it with all that hangs on it; of an alias, the alias', async () => {
    await load(march);
    const { gone, come } = await changedBy([retractPerson, retractAlias]);
    expect(gone.filter((line) => line.includes('苗圩'))).toHaveLength(4);
    expect(come.filter((line) => line.includes('苗圩'))).toEqual([]);
    expect(come).toContain(
      'IssuingBody 教育部 {aliases: [], bodyType: "DEPARTMENT", englishName: "Ministry of Education", level: "CENTRAL", name: "教育部", origin: "CORRECTION"}',
    );
  });
});

test('an addition brings what no report says, marked as such, with its excerpt', async () => {
  await load(march);
  const { gone, come } = await changedBy([addDeal, addAlias]);
  expect(gone.filter((line) => !line.startsWith('Enterprise 腾讯云'))).toEqual([]);
  expect(come).toEqual([
    'Enterprise 华为 {aliases: [], name: "华为", origin: "CORRECTION"}',
    'Enterprise 腾讯云 {aliases: ["鹅厂云"], englishName: "Tencent Cloud", name: "腾讯云", origin: "CORRECTION"}',
    '华为 -EVIDENCED_BY-> enterprises/腾讯/1 of 2019-03 {confidence: 1, inferredFrom: "a correction by 李华: it is so", mentions: []}',
    '华为 -PARTNERS_WITH-> 贵州省 {amountCny: 500000000, announcedOn: "2019-03-01", confidence: 1, excerptIds: ["enterprises/腾讯/1 of 2019-03"], kind: "INVESTMENT", orderedOn: "2019-03-01", origin: "CORRECTION"}',
    '贵州省 -EVIDENCED_BY-> enterprises/腾讯/1 of 2019-03 {confidence: 1, inferredFrom: "a correction by 李华: it is so", mentions: []}',
  ]);
});

describe('order does not matter', () => {
  test.each<[string, () => Promise<unknown>[] | Promise<void>]>([
    [
      'before the reports',
      async () => {
        await apply(corrections);
        for (const facts of [may, april, march]) await load(facts);
      },
    ],
    [
      'between them',
      async () => {
        await load(april);
        await apply(corrections);
        await load(may);
        await load(march);
      },
    ],
    [
      'one after another',
      async () => {
        await load(march);
        for (let count = 1; count <= corrections.length; count += 1) {
          await apply(corrections.slice(-count));
          if (count === 3) await load(may);
        }
        await load(april);
      },
    ],
    [
      'with one that was taken back, and a report imported again',
      async () => {
        await load(may);
        await apply([correction({ action: 'RETRACT_ENTITY', entity: enterprise('腾讯云') }), addDeal]);
        await load(march);
        await load(april);
        await apply([...corrections].reverse());
        await loadFacts(march, graph, smallGazetteer, { again: true });
      },
    ],
  ])('corrections %s', async (_, steps) => {
    for (const facts of [march, april, may]) await load(facts);
    const { isChanged } = await apply(corrections);
    expect(isChanged).toBe(true);
    const expected = await canonicalGraph(graph);
    await clearGraph(graph);
    await prepareGraph(graph, smallGazetteer);
    await steps();
    expect((await canonicalGraph(graph)).lines).toEqual(expected.lines);
  });

  test('and without corrections the reports say again what they said', async () => {
    for (const facts of [march, april, may]) await load(facts);
    const before = await canonicalGraph(graph);
    await apply(corrections);
    expect(await canonicalGraph(graph)).not.toEqual(before);
    await apply([]);
    expect((await canonicalGraph(graph)).lines).toEqual(before.lines);
  });

  test('and a set that is in force already writes nothing', async () => {
    await load(march);
    await apply(corrections);
    const before = await canonicalGraph(graph);
    expect(await apply([...corrections].reverse())).toEqual({
      isChanged: false,
      created: 0,
      updated: 0,
      deleted: 0,
      unchanged: 0,
    });
    expect(await canonicalGraph(graph)).toEqual(before);
    expect(await load(march)).toMatchObject({ state: 'UNCHANGED' });
  });
});

test('a correction that matches nothing is told, until a report gives it something to correct', async () => {
  await load(march);
  const idle = correction({ action: 'RETRACT_ENTITY', entity: enterprise('无此公司') });
  const early = correction({
    action: 'ADD_RELATIONSHIP',
    type: 'ISSUED_BY',
    from: { id: 'policy:0000000000000000', name: null },
    to: enterprise('x'),
    properties: {},
  });
  await apply([merge, idle, early, addDeal, retractDeal]);
  const told = await readIdleCorrections(graph.read);
  expect(told.map(({ id }) => id).sort()).toEqual([merge, idle, early].map(({ id }) => id).sort());
  await load(may);
  expect((await readIdleCorrections(graph.read)).map(({ id }) => id)).not.toContain(merge.id);
});

test('a correction is a node that says who, when, why and what', async () => {
  await apply([retractDeal]);
  const rows = await graph.read(
    `MATCH (c:Correction:Provenance) RETURN c.action AS action, c.says AS says, c.who AS who, toString(c.when) AS when,
       c.why AS why, c.evidence AS evidence, c.source AS source`,
  );
  expect(rows).toEqual([
    {
      action: 'RETRACT_RELATIONSHIP',
      says: 'retract 甘肃省红十字会 PARTNERS_WITH 腾讯公益',
      who: '李华',
      when: '2019-05-06',
      why: 'it is so',
      evidence: 'https://a.example/why',
      source: 'seed/corrections/small.yaml, entry 1',
    },
  ]);
});
