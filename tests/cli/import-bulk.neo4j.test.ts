// `import --bulk` into a home of its own, by neo4j-admin's import, and into the tests' server: the same graph as reports imported
// one after another.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { withConfiguredGraph } from '../../src/cli/configured-graph.js';
import { runImport } from '../../src/cli/import-command.js';
import { prepareForReports } from '../../src/cli/prepare-for-reports.js';
import type { ReportReader } from '../../src/cli/report-reader.js';
import type { Graph } from '../../src/graph/graph.js';
import { findFreePort } from '../../src/graph/local-server/free-port.js';
import { type CanonicalGraph, canonicalGraph } from '../../src/load/canonical-graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import type { Facts } from '../../src/model/facts.js';
import {
  addAlias,
  addDeal,
  correction,
  enterprise,
  mayOf,
  merge,
  region,
} from '../load/fixtures/small-corrections.js';
import { smallGazetteer } from '../load/fixtures/small-gazetteer.js';
import { april, march } from '../load/fixtures/small-reports.js';
import { clearGraph, openTestGraph, testGraphSettings } from '../test-graph.js';
import { type TestTerminal, testTerminal } from './command-line.js';

/** A deal without an excerpt, between what no report names: its lists are empty. */
const bareDeal = correction({
  action: 'ADD_RELATIONSHIP',
  type: 'PARTNERS_WITH',
  from: enterprise('华为'),
  to: region('110000', '北京市'),
  properties: { kind: 'COOPERATION', announcedOn: '2019-05-01', amountCny: 12345.67 },
});
const early = correction({
  action: 'ADD_RELATIONSHIP',
  type: 'ISSUED_BY',
  from: { id: 'policy:0000000000000000', name: null },
  to: enterprise('x'),
  properties: {},
});
const reader: ReportReader = {
  gazetteer: smallGazetteer,
  corrections: [merge, addDeal, addAlias, bareDeal, early],
  version: 'rules of today',
  readFacts: async ({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as Facts,
};
/** Quotes, commas, ends of lines and a tab: what a line of CSV is not made for. */
const twisted: Facts = {
  ...march,
  excerpts: march.excerpts.map((excerpt) => ({ ...excerpt, heading: 'a "b",\n\tc\\' })),
  policies: march.policies.map((policy) => ({ ...policy, title: `${policy.title}"一",\n二\t三` })),
};
const april1 = { ...april, sha256: '1'.repeat(64), policies: [] };
/** In order of names: the second of April takes the place of the first. */
const files: readonly (readonly [string, Facts])[] = [
  ['a.md', april1],
  ['b.md', twisted],
  ['c.md', april],
  ['d.md', mayOf()],
];

let graph: Graph;
let folder: string;
let home: string;
let local: TestTerminal;
let expected: CanonicalGraph;

const bulk = (terminal: TestTerminal) => runImport(['--bulk', folder], terminal, reader);

beforeAll(async () => {
  graph = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), 'bulk-reports-'));
  for (const [name, facts] of files) writeFileSync(join(folder, name), JSON.stringify(facts));
  home = mkdtempSync(join(tmpdir(), 'bulk-home-'));
  symlinkSync(fileURLToPath(new URL('../../.neo4j/lib', import.meta.url)), join(home, 'lib'));
  local = testTerminal({
    NEO4J_HOME: home,
    NEO4J_BOLT_PORT: String(await findFreePort()),
    NEO4J_HTTP_PORT: String(await findFreePort()),
  });
  await clearGraph(graph);
  await prepareForReports(graph, { err: () => undefined }, reader);
  for (const [, facts] of files) {
    await loadFacts(facts, graph, smallGazetteer, { readBy: 'rules of today' });
  }
  expected = await canonicalGraph(graph);
}, 300_000);
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
  rmSync(home, { recursive: true });
});

describe('into the local server', () => {
  test('gives the graph of one import after another, and leaves nothing else behind', async () => {
    expect(await bulk(local)).toBe(0);
    expect(local.outLines).toEqual(['4 files: 3 reports loaded, 0 failed']);
    const { lines } = await withConfiguredGraph(local, async (running) => {
      // While a server runs there its files are not to be touched.
      await expect(bulk(local)).rejects.toMatchObject({ code: 'SERVER_UNSTARTABLE' });
      return canonicalGraph(running);
    });
    expect(lines).toEqual(expected.lines);
    expect(readdirSync(home).filter((name) => name.startsWith('bulk-'))).toEqual([]);
  }, 900_000);

  test('is refused where the graph has reports', async () => {
    await expect(bulk(local)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('is not empty (it holds '),
    });
    expect(readdirSync(home).filter((name) => name.startsWith('bulk-'))).toEqual([]);
  }, 900_000);

  test('broken off leaves no trace', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'bulk-home-'));
    const terminal = testTerminal({ NEO4J_HOME: empty });
    const broken: ReportReader = {
      ...reader,
      readFacts: async (source) => {
        terminal.interrupt();
        return reader.readFacts(source);
      },
    };
    await expect(runImport(['--bulk', folder], terminal, broken)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(readdirSync(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  });

  test('clears what a dead one left, and puts the old data back where it died between two renames', async () => {
    const left = mkdtempSync(join(tmpdir(), 'bulk-home-'));
    // No process has this number: it is over what Linux and macOS give.
    mkdirSync(join(left, 'bulk-99999999', 'old', 'databases'), { recursive: true });
    const terminal = testTerminal({ NEO4J_HOME: left });
    terminal.interrupt();
    await expect(runImport(['--bulk', folder], terminal, reader)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(readdirSync(left)).toEqual(['data']);
    expect(existsSync(join(left, 'data', 'databases'))).toBe(true);
    rmSync(left, { recursive: true });
  });
});

describe('into another server', () => {
  const elsewhere = () =>
    testTerminal({ NEO4J_URI: testGraphSettings().uri, NEO4J_PASSWORD: testGraphSettings().password });
  beforeEach(() => clearGraph(graph));

  test('gives the same graph, and is refused where it has reports', async () => {
    expect(await bulk(elsewhere())).toBe(0);
    expect((await canonicalGraph(graph)).lines).toEqual(expected.lines);
    await expect(bulk(elsewhere())).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
