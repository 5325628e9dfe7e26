// `export` on a real Neo4j with the small reports: the file on standard output, a line about it on standard error.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runExport } from '../../src/cli/export-command.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { smallGazetteer } from '../load/fixtures/small-gazetteer.js';
import { march } from '../load/fixtures/small-reports.js';
import { clearGraph, openTestGraph, testGraphSettings } from '../test-graph.js';
import { testTerminal } from './command-line.js';

let graph: Graph;
const terminal = () =>
  testTerminal({ NEO4J_URI: testGraphSettings().uri, NEO4J_PASSWORD: testGraphSettings().password });

beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
  await loadFacts(march, graph, smallGazetteer);
});
afterAll(() => graph.close());

test('a list as CSV, and what it is', async () => {
  const io = terminal();
  expect(await runExport(['policies', '--kind', 'DOCUMENT', '--where', '{"status":"DRAFT"}'], io)).toBe(0);
  expect(io.errLines).toEqual(['policies-DOCUMENT-status-DRAFT-2019-03.csv: 1 rows in all']);
  expect(
    io.written
      .join('')
      .split('\r\n')
      .map((line) => line.split(',').slice(1, 6)),
  ).toEqual([
    ['title', 'kind', 'status', 'instrument', 'announcedOn'],
    ['教育云管理办法（征求意见稿）', 'DOCUMENT', 'DRAFT', '办法', '2019-03-12'],
    [],
  ]);
});

test('an entity in another format', async () => {
  const io = terminal();
  await runExport(['node', 'region:520100', '--format', 'json'], io);
  expect(JSON.parse(io.written.join('')).about[0].name).toBe('贵阳市');
});

test.each([
  [[], 'export needs a name: npm run --silent export -- NAME [ID]'],
  [['policies', '--region'], '--region needs a value.'],
  [['policies', '--colour', 'red'], 'policies has no parameter “colour”'],
  [['policies', '--format', 'xml'], 'policies cannot be had as “xml”; there are csv, json, jsonld, graphml'],
  [['policies', 'one', 'two'], 'export needs a name'],
])('called with %j', async (args, message) => {
  await expect(runExport(args, terminal())).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(message),
  });
});
