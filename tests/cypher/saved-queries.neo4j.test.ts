// Each saved query runs on a graph of two small reports; a new file without rows here fails the last test.

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { statementOf } from '../../src/graph/statements.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { smallGazetteer } from '../load/fixtures/small-gazetteer.js';
import { april, march } from '../load/fixtures/small-reports.js';
import { clearGraph, openTestGraph } from '../test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
  await loadFacts(march, graph, smallGazetteer);
  await loadFacts(april, graph, smallGazetteer);
});
afterAll(() => graph.close());

const marchDeals = '2月28日，腾讯云与贵阳市合作；腾讯公益与甘肃省红十字会合作。';
const aprilDeal = '4月9日，腾讯云与贵阳市在智慧教育上的合作落地。';

/** The columns to look at and the rows that must come, in order. */
const expected: Record<string, { columns: string[]; rows: unknown[][] }> = {
  'provinces-partnered-with-an-enterprise': {
    columns: ['province', 'enterprise', 'partner', 'kind', 'announcedOn', 'words'],
    rows: [
      ['甘肃省', '腾讯公益', '甘肃省红十字会', 'COOPERATION', '2019-02-28', marchDeals],
      ['贵州省', '腾讯云', '贵阳市', 'COOPERATION', '2019-02-28', marchDeals],
      ['贵州省', '腾讯云', '贵阳市', 'COOPERATION', '2019-02-28', aprilDeal],
    ],
  },
  'issued-in-the-latest-month': {
    columns: ['month', 'announcedOn', 'title', 'status', 'issuers'],
    rows: [['2019-04', '2019-03-12', '教育云管理办法（试行）', 'TRIAL', ['教育部']]],
  },
  'policy-with-its-evidence': { columns: [], rows: [[], [], [], [], []] },
  'most-active-issuing-bodies': {
    columns: ['body', 'policyCount', 'mostOftenAbout'],
    rows: [['教育部', 1, ['教育']]],
  },
  // The one policy of these reports is for 中国, and 阿里巴巴 is in none.
  'themes-by-province': { columns: ['province'], rows: [] },
  'deals-of-an-enterprise': { columns: ['parties'], rows: [] },
  'drafts-that-became-policies': {
    columns: ['title', 'status', 'history'],
    rows: [['教育云管理办法（试行）', 'TRIAL', ['2019-03-12 DRAFT', '2019-04-02 TRIAL']]],
  },
  'path-between-two-entities': { columns: [], rows: [] },
  'what-reports-say-of-a-province': {
    columns: ['region', 'what', 'name', 'words', 'month'],
    rows: [
      ['贵阳市', 'deal', '贵阳市 + 腾讯云', aprilDeal, '2019-04'],
      ['贵阳市', 'deal', '贵阳市 + 腾讯云', marchDeals, '2019-03'],
    ],
  },
  'facts-to-review': { columns: [], rows: [] },
  'names-to-review': { columns: [], rows: [] },
  'summits-and-who-took-part': {
    columns: [],
    rows: [[], [], []],
  },
  'search-words': { columns: [], rows: [] },
  'reports-at-a-glance': {
    columns: ['month', 'title', 'excerpts', 'policies', 'bodies', 'enterprises', 'regions', 'events'],
    rows: [
      ['2019-04', '四月报告', 2, 1, 1, 1, 2, 0],
      ['2019-03', '三月报告', 3, 1, 3, 2, 3, 1],
    ],
  },
  'provinces-and-enterprises-map': { columns: [], rows: [[], []] },
};

test.each(Object.entries(expected))('cypher/queries/%s.cypher', async (name, { columns, rows }) => {
  const found = await graph.read(statementOf(`queries/${name}`));
  expect(found.map((row) => columns.map((column) => row[column]))).toEqual(rows);
});

/** A saved query for one enterprise serves for another when its first line is changed, as its comment says. */
const askedOf = (name: string, before: string, after: string) => {
  const statement = statementOf(`queries/${name}`);
  expect(statement).toContain(before);
  return graph.read(statement.replace(before, after));
};

test('the deals of 腾讯, asked for by its English name', async () => {
  const rows = await askedOf('deals-of-an-enterprise', "'阿里巴巴'", "'Tencent'");
  expect(
    rows.map((row) => [row.announcedOn, (row.parties as string[]).sort(), row.scope, row.report]),
  ).toEqual(
    expect.arrayContaining([
      ['2019-02-28', ['甘肃省红十字会', '腾讯公益'].sort(), '公益', '三月报告'],
      ['2019-02-28', ['腾讯云', '贵阳市'].sort(), '智慧教育', '三月报告'],
      ['2019-02-28', ['腾讯云', '贵阳市'].sort(), '智慧教育', '四月报告'],
    ]),
  );
  expect(rows).toHaveLength(3);
});

test('the path from 苗圩 to 工业互联网 leads over the summit', async () => {
  const rows = await askedOf(
    'path-between-two-entities',
    "'腾讯' AS one, '国务院'",
    "'苗圩' AS one, '工业互联网'",
  );
  const [{ path } = { path: [] }] = rows as { path: { name?: string }[] }[];
  expect(path.map((step) => step.name).filter((step) => step !== undefined)).toEqual([
    '苗圩',
    '2019工业互联网峰会',
    '工业互联网',
  ]);
});

test('a search for 致辞 finds the excerpt and whom it is evidence for', async () => {
  const rows = await askedOf('search-words', `'"区块链"'`, `'"致辞"'`);
  expect(rows.map((row) => [row.found, (row.entities as string[]).sort()])).toEqual([
    [
      '2月21日，2019工业互联网峰会在北京召开，苗圩致辞。',
      ['2019工业互联网峰会', '北京市', '工业互联网', '工业和信息化部', '苗圩'].sort(),
    ],
  ]);
});

test('facts and names below another bar', async () => {
  const facts = await askedOf('facts-to-review', '< 0.8', '< 0.91');
  expect(facts.map((row) => [row.confidence, row.says])).toEqual(
    expect.arrayContaining([
      [0.9, 'PARTNERS_WITH'],
      [0.9, 'AFFILIATED_WITH'],
    ]),
  );
  const names = await askedOf('names-to-review', '< 0.8', '< 0.91');
  expect(names.map((row) => [row.confidence, row.entity, row.words, row.reason])).toEqual([
    [0.9, '教育云管理办法（试行）', '教育云管理办法（试行）', null],
    [0.9, '甘肃省红十字会', '甘肃省红十字会', 'a region begins its name'],
  ]);
});

test('every saved query is run here', () => {
  const files = readdirSync(new URL('../../cypher/queries/', import.meta.url));
  expect(Object.keys(expected).sort()).toEqual(
    files
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => file.replace('.cypher', ''))
      .sort(),
  );
});
