// Whole reports go into a real Neo4j; the whole graph is what is looked at.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { canonicalGraph } from '../../src/load/canonical-graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { clearGraph, openTestGraph } from '../test-graph.js';
import { smallGazetteer } from './fixtures/small-gazetteer.js';
import { april, march } from './fixtures/small-reports.js';
import { graphPicture } from './graph-picture.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
});

test('a whole report in, a whole graph out', async () => {
  const summary = await loadFacts(march, graph, smallGazetteer);

  expect(summary).toEqual({
    reportId: 'report:2be34a13074616cb',
    state: 'CREATED',
    created: 41,
    updated: 0,
    deleted: 0,
    unchanged: 0,
    warnings: [{ line: 20, code: 'TEXT_LOST', message: 'words are missing' }],
  });
  // biome-ignore format: one node or relationship a line
  expect(await graphPicture(graph)).toEqual({
    nodes: [
      'Enterprise 腾讯 {aliases: ["腾讯控股"], englishName: "Tencent", name: "腾讯"}',
      'Enterprise 腾讯云 {aliases: [], englishName: "Tencent Cloud", name: "腾讯云"}',
      'Enterprise 腾讯公益 {aliases: [], name: "腾讯公益"}',
      'Event 2019工业互联网峰会 {kind: "SUMMIT", name: "2019工业互联网峰会", startsOn: "2019-02-21"}',
      'Excerpt enterprises/腾讯/1 of 2019-03 {date: "2019-02-28", heading: "腾讯", headingInferred: false, key: "enterprises/腾讯/1", lineFrom: 20, lineTo: 21, section: "enterprises", sequence: 2, text: "2月28日，腾讯云与贵阳市合作；腾讯公益与甘肃省红十字会合作。"}',
      'Excerpt ministries/教育部/1 of 2019-03 {date: "2019-03-12", heading: "教育部", headingInferred: false, key: "ministries/教育部/1", lineFrom: 10, lineTo: 11, section: "ministries", sequence: 1, sourceUrl: "http://a.example/1", text: "3月12日，教育部就《教育云管理办法（征求意见稿）》公开征求意见。"}',
      'Excerpt summits/1 of 2019-03 {date: "2019-02-21", heading: "2019工业互联网峰会", headingInferred: false, key: "summits/1", lineFrom: 30, lineTo: 31, section: "summits", sequence: 3, text: "2月21日，2019工业互联网峰会在北京召开，苗圩致辞。"}',
      'IssuingBody 工业和信息化部 {aliases: [], bodyType: "DEPARTMENT", level: "CENTRAL", name: "工业和信息化部"}',
      'IssuingBody 教育部 {aliases: ["国家教育部"], bodyType: "DEPARTMENT", englishName: "Ministry of Education", level: "CENTRAL", name: "教育部"}',
      'IssuingBody 甘肃省红十字会 {aliases: [], bodyType: "PEOPLES_ORGANISATION", level: "PROVINCE", name: "甘肃省红十字会"}',
      'Person 苗圩 {name: "苗圩"}',
      'Policy 教育云管理办法（征求意见稿） {announcedOn: "2019-03-12", instrument: "办法", kind: "DOCUMENT", status: "DRAFT", statusHistory: ["2019-03-12 DRAFT ministries/教育部/1 of 2019-03"], summary: "3月12日，教育部就《教育云管理办法（征求意见稿）》公开征求意见。", title: "教育云管理办法（征求意见稿）"}',
      'Report 三月报告 {coverageFrom: "2019-02-16", coverageTo: "2019-03-15", month: "2019-03", publisher: "某研究院", title: "三月报告"}',
    ],
    relationships: [
      '2019工业互联网峰会 -ABOUT-> 工业互联网 {confidence: 1, excerptIds: ["summits/1 of 2019-03"]}',
      '2019工业互联网峰会 -EVIDENCED_BY-> summits/1 of 2019-03 {confidence: 1, end: 17, mentions: ["TEXT 6 17"], start: 6}',
      '2019工业互联网峰会 -HELD_IN-> 北京市 {confidence: 1, excerptIds: ["summits/1 of 2019-03"]}',
      'enterprises/腾讯/1 of 2019-03 -FROM-> 三月报告',
      'ministries/教育部/1 of 2019-03 -FROM-> 三月报告',
      'summits/1 of 2019-03 -FROM-> 三月报告',
      '中国 -EVIDENCED_BY-> ministries/教育部/1 of 2019-03 {confidence: 1, inferredFrom: "a ministry’s policy", mentions: []}',
      '北京市 -EVIDENCED_BY-> summits/1 of 2019-03 {confidence: 1, end: 20, mentions: ["TEXT 18 20"], start: 18}',
      '工业互联网 -EVIDENCED_BY-> summits/1 of 2019-03 {confidence: 1, end: 15, mentions: ["TEXT 10 15"], start: 10}',
      '工业和信息化部 -EVIDENCED_BY-> summits/1 of 2019-03 {confidence: 1, inferredFrom: "he is its minister", mentions: []}',
      '工业和信息化部 -GOVERNS-> 中国 {confidence: 1}',
      '工业和信息化部 -ORGANIZED-> 2019工业互联网峰会 {confidence: 1, excerptIds: ["summits/1 of 2019-03"], role: "GUIDANCE"}',
      '教育 -EVIDENCED_BY-> ministries/教育部/1 of 2019-03 {confidence: 1, inferredFrom: "its keywords", mentions: []}',
      '教育云管理办法（征求意见稿） -ABOUT-> 教育 {confidence: 0.95, excerptIds: ["ministries/教育部/1 of 2019-03"]}',
      '教育云管理办法（征求意见稿） -APPLIES_TO-> 中国 {confidence: 0.95, excerptIds: ["ministries/教育部/1 of 2019-03"]}',
      '教育云管理办法（征求意见稿） -EVIDENCED_BY-> ministries/教育部/1 of 2019-03 {confidence: 0.95, end: 25, mentions: ["TEXT 11 25"], start: 11}',
      '教育云管理办法（征求意见稿） -ISSUED_BY-> 教育部 {confidence: 0.95, excerptIds: ["ministries/教育部/1 of 2019-03"], role: "LEAD"}',
      '教育部 -EVIDENCED_BY-> ministries/教育部/1 of 2019-03 {confidence: 1, end: 9, mentions: ["TEXT 6 9"], start: 6}',
      '教育部 -GOVERNS-> 中国 {confidence: 1}',
      '甘肃省红十字会 -EVIDENCED_BY-> enterprises/腾讯/1 of 2019-03 {confidence: 0.9, end: 28, mentions: ["TEXT 21 28"], start: 21}',
      '甘肃省红十字会 -GOVERNS-> 甘肃省 {confidence: 0.9}',
      '甘肃省红十字会 -PARTNERS_WITH-> 腾讯公益 {announcedOn: "2019-02-28", confidence: 0.9, excerptIds: ["enterprises/腾讯/1 of 2019-03"], kind: "COOPERATION", orderedOn: "2019-02-28", scope: "公益"}',
      '腾讯云 -EVIDENCED_BY-> enterprises/腾讯/1 of 2019-03 {confidence: 1, end: 9, mentions: ["TEXT 6 9"], start: 6}',
      '腾讯云 -PARTNERS_WITH-> 贵阳市 {amountCny: 1500000, announcedOn: "2019-02-28", confidence: 0.8, excerptIds: ["enterprises/腾讯/1 of 2019-03"], kind: "COOPERATION", orderedOn: "2019-02-28"}',
      '腾讯云 -SUBSIDIARY_OF-> 腾讯',
      '腾讯公益 -EVIDENCED_BY-> enterprises/腾讯/1 of 2019-03 {confidence: 1, end: 20, mentions: ["TEXT 16 20"], start: 16}',
      '腾讯公益 -SUBSIDIARY_OF-> 腾讯',
      '苗圩 -AFFILIATED_WITH-> 工业和信息化部 {confidence: 0.9, excerptIds: ["summits/1 of 2019-03"], title: "部长"}',
      '苗圩 -EVIDENCED_BY-> summits/1 of 2019-03 {confidence: 1, end: 25, mentions: ["TEXT 23 25"], start: 23}',
      '苗圩 -PARTICIPATED_IN-> 2019工业互联网峰会 {confidence: 1, excerptIds: ["summits/1 of 2019-03"], role: "SPEAKER"}',
      '贵阳市 -EVIDENCED_BY-> enterprises/腾讯/1 of 2019-03 {confidence: 1, end: 13, mentions: ["TEXT 10 13"], start: 10}',
    ],
  });
});

test('every node but a count has its label and one shared label, and all facts but reference facts name their excerpts', async () => {
  await loadFacts(march, graph, smallGazetteer);
  const labels = await graph.read(
    'MATCH (n) UNWIND [labels(n)] AS l RETURN DISTINCT reduce(s = "", x IN l | s + " " + x) AS labels ORDER BY labels',
  );
  expect(labels.map((row) => String(row.labels).trim().split(' ').sort().join(' ')).sort()).toEqual([
    'Enterprise Entity',
    'Entity Event',
    'Entity IssuingBody',
    'Entity Person',
    'Entity Policy',
    'Entity Region',
    'Entity Theme',
    'Excerpt Provenance',
    'PolicyTally',
    'Provenance Report',
  ]);
  const unproven = await graph.read(
    `MATCH ()-[r]->() WHERE NOT type(r) IN ['PART_OF', 'SUBSIDIARY_OF', 'GOVERNS', 'EVIDENCED_BY', 'FROM']
       AND NOT EXISTS { MATCH (x:Excerpt) WHERE x.id IN r.excerptIds } RETURN type(r) AS type`,
  );
  expect(unproven).toEqual([]);
});

test('the same report again changes nothing and says so', async () => {
  await loadFacts(march, graph, smallGazetteer);
  const before = await canonicalGraph(graph);
  const importedAt = await graph.read('MATCH (r:Report) RETURN r.importedAt AS at');

  const summary = await loadFacts(march, graph, smallGazetteer);

  expect(summary).toEqual({
    reportId: 'report:2be34a13074616cb',
    state: 'UNCHANGED',
    created: 0,
    updated: 0,
    deleted: 0,
    unchanged: 41,
    warnings: [{ line: 20, code: 'TEXT_LOST', message: 'words are missing' }],
  });
  expect(await canonicalGraph(graph)).toEqual(before);
  expect(await graph.read('MATCH (r:Report) RETURN r.importedAt AS at')).toEqual(importedAt);
});

test('the same facts out of a file that differs change the report’s node alone', async () => {
  await loadFacts(march, graph, smallGazetteer);
  const summary = await loadFacts({ ...march, sha256: 'c'.repeat(64) }, graph, smallGazetteer);
  expect(summary).toMatchObject({ state: 'UPDATED', created: 0, updated: 1, deleted: 0, unchanged: 40 });
});

describe('two reports', () => {
  test('give the same graph in either order', async () => {
    await loadFacts(march, graph, smallGazetteer);
    await loadFacts(april, graph, smallGazetteer);
    const marchFirst = await canonicalGraph(graph);
    await clearGraph(graph);
    await prepareGraph(graph, smallGazetteer);
    await loadFacts(april, graph, smallGazetteer);
    await loadFacts(march, graph, smallGazetteer);
    expect(await canonicalGraph(graph)).toEqual(marchFirst);
  });

  test('that tell of one draft and one deal give one policy with its history and one deal with both excerpts', async () => {
    await loadFacts(march, graph, smallGazetteer);
    await loadFacts(april, graph, smallGazetteer);
    const { nodes, relationships } = await graphPicture(graph);
    expect(nodes.filter((line) => line.startsWith('Policy'))).toEqual([
      'Policy 教育云管理办法（试行） {announcedOn: "2019-03-12", instrument: "办法", kind: "DOCUMENT", status: "TRIAL", ' +
        'statusHistory: ["2019-03-12 DRAFT ministries/教育部/1 of 2019-03","2019-04-02 TRIAL ministries/教育部/1 of 2019-04"], ' +
        'summary: "4月2日，教育部印发《教育云管理办法（试行）》。", title: "教育云管理办法（试行）"}',
    ]);
    expect(relationships.filter((line) => line.includes('腾讯云 -PARTNERS_WITH->'))).toEqual([
      '腾讯云 -PARTNERS_WITH-> 贵阳市 {amountCny: 1500000, announcedOn: "2019-02-28", confidence: 0.9, ' +
        'excerptIds: ["enterprises/腾讯/1 of 2019-03","enterprises/腾讯/1 of 2019-04"], kind: "COOPERATION", orderedOn: "2019-02-28", scope: "智慧教育"}',
    ]);
  });

  test('a corrected report replaces what it said and leaves what the other says', async () => {
    await loadFacts(march, graph, smallGazetteer);
    const marchAlone = await canonicalGraph(graph);
    await loadFacts(april, graph, smallGazetteer);

    // The correction takes back all that April said but its title.
    const corrected = {
      ...april,
      sha256: 'd'.repeat(64),
      excerpts: [],
      entities: [],
      policies: [],
      partnerships: [],
    };
    const summary = await loadFacts(corrected, graph, smallGazetteer);

    expect(summary).toMatchObject({ state: 'UPDATED', created: 0, updated: 11, deleted: 8, unchanged: 0 });
    const withoutApril = (await canonicalGraph(graph)).lines.filter((line) => !line.includes('四月报告'));
    expect(withoutApril).toEqual(marchAlone.lines);
  });

  test('a report whose correction takes back everything leaves the reference data alone', async () => {
    const prepared = await canonicalGraph(graph);
    await loadFacts(march, graph, smallGazetteer);
    const empty = { excerpts: [], entities: [], policies: [], partnerships: [], events: [], people: [] };
    await loadFacts({ ...march, ...empty, sha256: 'd'.repeat(64) }, graph, smallGazetteer);
    const left = (await canonicalGraph(graph)).lines.filter((line) => !line.includes('三月报告'));
    expect(left).toEqual(prepared.lines);
  });

  test('that come in at once take turns, and neither loses what the other says', async () => {
    await Promise.all([loadFacts(march, graph, smallGazetteer), loadFacts(april, graph, smallGazetteer)]);
    const atOnce = await canonicalGraph(graph);
    await clearGraph(graph);
    await prepareGraph(graph, smallGazetteer);
    await loadFacts(march, graph, smallGazetteer);
    await loadFacts(april, graph, smallGazetteer);
    expect(atOnce).toEqual(await canonicalGraph(graph));
  });
});

const endAllOthers = `SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery
  WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
  TERMINATE TRANSACTIONS id YIELD message RETURN message`;

describe('nothing half written', () => {
  /** The graph, but the `n`th statement of a transaction fails. */
  function failingAt(n: number): Graph {
    return {
      ...graph,
      inTransaction: (work, options) =>
        graph.inTransaction((transaction) => {
          let count = 0;
          return work({
            run: (statement, parameters) => {
              count += 1;
              if (count === n) throw new Error(`broken off at statement ${n}`);
              return transaction.run(statement, parameters);
            },
          });
        }, options),
    };
  }

  test('wherever an import breaks off', async () => {
    await loadFacts(march, graph, smallGazetteer);
    const before = await canonicalGraph(graph);
    let statements = 1;
    for (; ; statements += 1) {
      const loading = loadFacts(april, failingAt(statements), smallGazetteer);
      const outcome = await loading.catch((error: Error) => error.message);
      if (typeof outcome !== 'string') break;
      expect(outcome).toBe(`broken off at statement ${statements}`);
      expect(await canonicalGraph(graph)).toEqual(before);
    }
    expect(statements).toBeGreaterThan(10);
  });

  test('when the transaction is ended from outside', async () => {
    await loadFacts(march, graph, smallGazetteer);
    const before = await canonicalGraph(graph);
    let count = 0;
    const ended: Graph = {
      ...graph,
      inTransaction: (work, options) =>
        graph.inTransaction(
          (transaction) =>
            work({
              run: async (statement, parameters) => {
                count += 1;
                if (count === 14) await graph.read(endAllOthers);
                return transaction.run(statement, parameters);
              },
            }),
          options,
        ),
    };
    await expect(loadFacts(april, ended, smallGazetteer)).rejects.toMatchObject({ code: 'GRAPH_FAILED' });
    expect(count).toBe(14);
    expect(await canonicalGraph(graph)).toEqual(before);
  });

  test('when Neo4j refuses a row in the middle', async () => {
    await loadFacts(april, graph, smallGazetteer);
    const before = await canonicalGraph(graph);
    const events = march.events.map((event) => ({ ...event, endsOn: '2019-02-31' }));
    await expect(loadFacts({ ...march, events }, graph, smallGazetteer)).rejects.toMatchObject({
      code: 'GRAPH_FAILED',
    });
    expect(await canonicalGraph(graph)).toEqual(before);
  });

  test('when the facts do not hold together', async () => {
    const before = await canonicalGraph(graph);
    await expect(loadFacts({ ...april, entities: [] }, graph, smallGazetteer)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await canonicalGraph(graph)).toEqual(before);
  });

  test('into a graph that was not prepared', async () => {
    await clearGraph(graph);
    await expect(loadFacts(april, graph, smallGazetteer)).rejects.toMatchObject({ code: 'GRAPH_FAILED' });
    expect((await canonicalGraph(graph)).lines).toEqual([]);
  });
});
