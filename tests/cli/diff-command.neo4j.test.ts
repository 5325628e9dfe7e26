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
    '  changed     教育云管理办法（试行）: DRAFT → TRIAL  (line 10 → line 10)',
    '',
    'Partnerships: 0 changed, 0 new, 1 told again',
    '  told again  腾讯云 + 贵阳市, COOPERATION: 智慧教育  (line 20 → line 20)',
    '',
    'Events: 0 changed, 0 new, 0 told again',
    '',
    'Bodies: 0 changed, 0 new, 1 told again',
    '  told again  教育部  (line 10 → line 10)',
    '',
    'Enterprises: 1 changed, 0 new, 0 told again',
    '  changed     腾讯云: now also 腾讯云计算  (line 20 → line 20)',
  ]);
});

test('the other way round, what April does not have is new', async () => {
  const io = terminal();
  await runDiff(['2019-04', '2019-03'], io);
  expect(io.outLines.filter((line) => line.startsWith('  new'))).toEqual([
    '  new         甘肃省红十字会 + 腾讯公益, COOPERATION: 公益  (line 20)',
    '  new         2019工业互联网峰会  (line 30)',
    '  new         工业和信息化部  (line 30)',
    '  new         甘肃省红十字会  (line 20)',
    '  new         腾讯公益  (line 20)',
  ]);
});

test('for machines, with the words of both reports', async () => {
  const io = terminal();
  await runDiff(['2019-03', '2019-04', '--json'], io);
  const { from, entities, partnerships } = JSON.parse(io.outLines.join('\n'));
  expect(from).toEqual({
    id: 'report:2be34a13074616cb',
    title: '三月报告',
    publisher: '某研究院',
    month: '2019-03',
  });
  expect(entities.find((change: { type: string }) => change.type === 'Policy')).toMatchObject({
    kind: 'CHANGED',
    status: ['DRAFT', 'TRIAL'],
    before: [{ key: 'ministries/教育部/1', date: '2019-03-12', line: 10 }],
    after: [{ key: 'ministries/教育部/1', date: '2019-04-02', line: 10 }],
  });
  expect(partnerships).toMatchObject([
    { kind: 'CONTINUED', parties: ['腾讯云', '贵阳市'], announcedOn: '2019-02-28' },
  ]);
});

test.each([
  [['2019-03'], 'BAD_USER_INPUT', 'diff needs two months'],
  [['2019-03', 'April'], 'BAD_USER_INPUT', 'diff needs two months'],
  [['2019-03', '2019-04', '--publisher'], 'BAD_USER_INPUT', 'diff needs two months'],
  [
    ['2019-03', '2019-05'],
    'NOT_FOUND',
    'No report of 2019-05 is in the graph; its months: 2019-03, 2019-04.',
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
    message: expect.stringContaining('choose with --publisher one of: 另一研究院, 某研究院'),
  });
  const io = terminal();
  expect(await runDiff(['2019-03', '2019-04', '--publisher', '另一研究院'], io)).toBe(0);
  expect(io.outLines[0]).toBe('2019-03 另一份三月报告 → 2019-04 四月报告');
  await expect(runDiff(['2019-03', '2019-04', '--publisher', '无名'], terminal())).rejects.toMatchObject({
    code: 'AMBIGUOUS_NAME',
  });
});
