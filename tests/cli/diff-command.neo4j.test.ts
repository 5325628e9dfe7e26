// `diff` on a real Neo4j with the small reports of March and April: in March a draft, two deals and a summit; in April the same
// document on trial, and one of the deals told again.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runDiff } from '../../src/cli/diff-command.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import type { Facts } from '../../src/model/facts.js';
import { smallGazetteer } from '../load/fixtures/small-gazetteer.js';
import { april, march } from '../load/fixtures/small-reports.js';
import { clearGraph, openTestGraph, testGraphSettings } from '../test-graph.js';
import { testTerminal } from './command-line.js';

let graph: Graph;
const terminal = () =>
  testTerminal({ NEO4J_URI: testGraphSettings().uri, NEO4J_PASSWORD: testGraphSettings().password });
const others: Facts = {
  ...march,
  report: { ...march.report, title: '另一份三月报告', publisher: '另一研究院' },
  sha256: 'f'.repeat(64),
};

beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
  await loadFacts(april, graph, smallGazetteer);
  await loadFacts(march, graph, smallGazetteer);
});
afterAll(() => graph.close());

test('what changed first, then what is new and what is told again, with the lines of both reports', async () => {
  const io = terminal();
  expect(await runDiff(['2019-03', '2019-04'], io)).toBe(0);
  expect(io.outLines).toEqual([
    '2019-03 三月报告 → 2019-04 四月报告',
    '',
    'Policies: 1 changed, 0 new, 0 told again',
    '  changed     教育云管理办法（试行）: DRAFT → TRIAL; 教育云管理办法（征求意见稿） → 教育云管理办法（试行）  (line 10 → line 10)',
    '',
    'Partnerships: 0 changed, 0 new, 1 told again',
    '  told again  腾讯云 + 贵阳市, COOPERATION, 智慧教育  (line 20 → line 20)',
    '',
    'Events: 0 changed, 0 new, 0 told again',
    '',
    'Bodies: 0 changed, 0 new, 1 told again',
    '  told again  教育部  (line 10 → line 10)',
    '',
    'Enterprises: 1 changed, 0 new, 0 told again',
    '  changed     腾讯云: now also 腾讯云计算  (line 20 → line 20)',
    '',
    'Persons: 0 changed, 0 new, 0 told again',
  ]);
});

test('the other way round, what April does not have is new', async () => {
  const io = terminal();
  await runDiff(['2019-04', '2019-03'], io);
  expect(io.outLines.filter((line) => line.startsWith('  new'))).toEqual([
    '  new         甘肃省红十字会 + 腾讯公益, COOPERATION, 公益  (line 20)',
    '  new         2019工业互联网峰会  (line 30)',
    '  new         工业和信息化部  (line 30)',
    '  new         甘肃省红十字会  (line 20)',
    '  new         腾讯公益  (line 20)',
    '  new         苗圩  (line 30)',
  ]);
});

test('for machines, with the words of both reports', async () => {
  const io = terminal();
  await runDiff(['2019-03', '2019-04', '--json'], io);
  const { from, entities, deals } = JSON.parse(io.outLines.join('\n'));
  expect(from).toEqual({
    id: 'report:2be34a13074616cb',
    title: '三月报告',
    publisher: '某研究院',
    month: '2019-03',
  });
  expect(
    entities.find(({ entity }: { entity: { __typename: string } }) => entity.__typename === 'Policy'),
  ).toMatchObject({
    kind: 'CHANGED',
    differences: [
      { what: 'STATUS', before: ['DRAFT'], after: ['TRIAL'] },
      { what: 'TITLE', before: ['教育云管理办法（征求意见稿）'], after: ['教育云管理办法（试行）'] },
    ],
    evidenceBefore: [{ date: '2019-03-12', lineFrom: 10, sourceUrl: 'http://a.example/1' }],
    evidence: [{ date: '2019-04-02', lineFrom: 10, sourceUrl: 'http://a.example/2' }],
  });
  expect(deals).toMatchObject([
    {
      kind: 'CONTINUED',
      differences: [],
      partnership: { announcedOn: '2019-02-28', parties: [{ name: '腾讯云' }, { name: '贵阳市' }] },
    },
  ]);
});

test.each([
  [['2019-03'], 'BAD_USER_INPUT', 'diff needs two months'],
  [['2019-03', 'April'], 'BAD_USER_INPUT', 'diff needs two months'],
  [['2019-03', '2019-04', '--publisher'], 'BAD_USER_INPUT', 'diff needs two months'],
  [
    ['2019-03', '2019-05'],
    'NOT_FOUND',
    'nothing in the graph has the month or the id “2019-05”; a month there is: 2019-04, 2019-03',
  ],
])('called with %j', async (args, code, message) => {
  await expect(runDiff(args, terminal())).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

test('two reports of one month are told apart by their publisher', async () => {
  await loadFacts(others, graph, smallGazetteer);
  await expect(runDiff(['2019-03', '2019-04'], terminal())).rejects.toMatchObject({
    code: 'AMBIGUOUS_NAME',
    message: expect.stringContaining(
      '“2019-03” fits 2; choose with publisher: or ask by id: 另一研究院 report:',
    ),
  });
  const io = terminal();
  expect(await runDiff(['2019-03', '2019-04', '--publisher', '另一研究院'], io)).toBe(0);
  expect(io.outLines[0]).toBe('2019-03 另一份三月报告 → 2019-04 四月报告');
  await expect(runDiff(['2019-03', '2019-04', '--publisher', '无名'], terminal())).rejects.toMatchObject({
    code: 'AMBIGUOUS_NAME',
  });
});
