// `import` on a real Neo4j, with a reader that takes its facts from a JSON file: what the stages before it make of Markdown is
// tested in their own rooms.

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runImport } from '../../src/cli/import-command.js';
import { importSeed } from '../../src/cli/import-seed.js';
import type { ReportReader } from '../../src/cli/report-reader.js';
import type { Graph } from '../../src/graph/graph.js';
import { canonicalGraph } from '../../src/load/canonical-graph.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { ProductError } from '../../src/model/errors.js';
import type { Facts } from '../../src/model/facts.js';
import { addDeal, rename } from '../load/fixtures/small-corrections.js';
import { smallGazetteer } from '../load/fixtures/small-gazetteer.js';
import { april, march } from '../load/fixtures/small-reports.js';
import { clearGraph, openTestGraph, testGraphSettings } from '../test-graph.js';
import { testTerminal } from './command-line.js';

const reader: ReportReader = {
  gazetteer: smallGazetteer,
  async readFacts({ name, bytes }) {
    const text = new TextDecoder().decode(bytes);
    if (!text.startsWith('{')) throw new ProductError('REPORT_UNREADABLE', `${name}: is no report.`);
    return JSON.parse(text) as Facts;
  },
};

let graph: Graph;
let folder: string;
const terminal = () =>
  testTerminal({ NEO4J_URI: testGraphSettings().uri, NEO4J_PASSWORD: testGraphSettings().password });

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await clearGraph(graph);
  folder = mkdtempSync(join(tmpdir(), 'import-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('two reports go in, each with its line, warnings with their file and line', async () => {
  const [first, second] = [file('march.md', march), file('april.md', april)];
  const io = terminal();
  expect(await runImport([first, second], io, reader)).toBe(0);
  expect(io.outLines).toEqual([
    `${first}: created 2019-03 某研究院: 41 nodes and relationships created, 0 updated, 0 deleted, 0 unchanged`,
    `${second}: created 2019-04 某研究院: 9 nodes and relationships created, 10 updated, 0 deleted, 0 unchanged`,
    '2 reports: 2 created, 0 updated, 0 unchanged, 0 failed',
  ]);
  expect(io.errLines).toEqual([`${first}:20: TEXT_LOST words are missing`]);
});

test('a report that is in already is left alone', async () => {
  const path = file('april.md', april);
  await runImport([path], terminal(), reader);
  const before = await canonicalGraph(graph);
  const io = terminal();
  expect(await runImport([path], io, reader)).toBe(0);
  expect(io.outLines).toEqual([
    `${path}: unchanged 2019-04 某研究院, in already with all 19 nodes and relationships`,
    '1 report: 0 created, 0 updated, 1 unchanged, 0 failed',
  ]);
  expect(await canonicalGraph(graph)).toEqual(before);
});

test('what is no report keeps nothing else out, and gives exit code 3', async () => {
  const [bad, good] = [file('notes.md', '# Notes'), file('april.md', april)];
  const missing = join(folder, 'missing.md');
  const io = terminal();
  expect(await runImport([bad, missing, good], io, reader)).toBe(3);
  expect(io.errLines).toEqual([
    `${bad}: is no report.`,
    expect.stringContaining(`${missing} cannot be read: `),
  ]);
  expect(io.outLines.at(-1)).toBe('3 reports: 1 created, 0 updated, 0 unchanged, 2 failed');
});

test('a folder stands for the reports in it, and a pattern for the files that it fits', async () => {
  file('march.md', march);
  file('april.md', april);
  file('notes.rst', 'not a report');
  const io = terminal();
  expect(await runImport([folder], io, reader)).toBe(0);
  expect(io.outLines.map((line) => line.replace(/: .*/, ''))).toEqual([
    join(folder, 'april.md'),
    join(folder, 'march.md'),
    '2 reports',
  ]);
  expect(await runImport([join(folder, '*rch.md')], terminal(), reader)).toBe(0);
  await expect(runImport([join(folder, '*.pdf')], terminal(), reader)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: `${join(folder, '*.pdf')} stands for no report: there is no such file.`,
  });
});

test('many files are counted while they are read', async () => {
  for (const name of ['a.md', 'b.md', 'c.md', 'd.md']) file(name, april);
  const io = terminal();
  await runImport([folder], io, reader);
  expect(io.errLines[1]).toBe(`Reading 2 of 4: ${join(folder, 'b.md')}`);
  expect(io.outLines.at(-1)).toBe('4 reports: 1 created, 0 updated, 3 unchanged, 0 failed');
});

describe('the same file again', () => {
  const version = (name: string): ReportReader => ({ ...reader, version: name });
  const stateAfter = async (args: readonly string[], given: ReportReader) => {
    const io = terminal();
    await runImport(args, io, given);
    return io.outLines.at(-1);
  };

  test('is left alone by the same rules, and read again by others', async () => {
    const path = file('april.md', april);
    expect(await stateAfter([path], version('1'))).toContain('1 created');
    const importedAt = await graph.read('MATCH (r:Report) RETURN r.importedAt AS at');
    expect(await stateAfter([path], version('1'))).toContain('1 unchanged');
    expect(await stateAfter([path], version('2'))).toContain('1 updated');
    expect(await stateAfter([path], version('2'))).toContain('1 unchanged');
    // The content is the one that came in then.
    expect(await graph.read('MATCH (r:Report) RETURN r.importedAt AS at')).toEqual(importedAt);
  });

  test('is replaced with --again', async () => {
    const path = file('april.md', april);
    await stateAfter([path], version('1'));
    const before = await canonicalGraph(graph);
    expect(await stateAfter(['--again', path], version('1'))).toContain('1 updated');
    expect(await canonicalGraph(graph)).toEqual(before);
  });
});

test('corrections come into force with an import, and one that matches nothing is told', async () => {
  const path = file('april.md', april);
  const corrected: ReportReader = { ...reader, corrections: [rename, addDeal] };
  const io = terminal();
  expect(await runImport([path], io, corrected)).toBe(0);
  expect(io.errLines).toEqual([
    '2 corrections in force: 2 nodes and relationships created, 1 updated, 0 deleted',
    'seed/corrections/small.yaml, entry 1: matches nothing any more: rename 腾讯公益 to 腾讯公益慈善基金会',
  ]);
  const again = terminal();
  await runImport([path], again, corrected);
  expect(again.errLines).toHaveLength(1);
});

test('where no file is a report, no database is needed', async () => {
  const io = testTerminal({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
  expect(await runImport([file('notes.md', '# Notes')], io, reader)).toBe(3);
  expect(io.outLines).toEqual(['1 report: 0 created, 0 updated, 0 unchanged, 1 failed']);
});

test.each([
  [[], 'import needs at least one file or folder'],
  [['--force', 'a.md'], 'import has no option “--force”'],
])('called with %j', async (args, message) => {
  await expect(runImport(args, terminal(), reader)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(message),
  });
});

test('an unreachable Neo4j is the graph’s error', async () => {
  const io = testTerminal({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
  await expect(runImport([file('april.md', april)], io, reader)).rejects.toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
  });
});

test('the seed goes in once: a second start reads no report', async () => {
  await prepareGraph(graph, smallGazetteer);
  const text = JSON.stringify(april);
  file('2019-04.md', text);
  file('README.txt', 'not a report');
  const seed = new URL(`file://${folder}/`);
  // A reader gives each file its own hash.
  const hashing: ReportReader = {
    ...reader,
    readFacts: async (source) => ({
      ...(await reader.readFacts(source)),
      sha256: createHash('sha256').update(source.bytes).digest('hex'),
    }),
  };
  const first = terminal();
  expect(await importSeed(graph, first, hashing, seed)).toBe(1);
  expect(first.errLines).toEqual([
    'Importing seed/reports/2019-04.md …',
    'seed/reports/2019-04.md: created 2019-04 某研究院: 19 nodes and relationships created, 0 updated, 0 deleted, 0 unchanged',
  ]);
  const second = terminal();
  expect(await importSeed(graph, second, hashing, seed)).toBe(0);
  expect(second.errLines).toEqual([]);
  // New rules read it again, once.
  const ruled: ReportReader = { ...hashing, version: '2' };
  expect(await importSeed(graph, terminal(), ruled, seed)).toBe(1);
  expect(await importSeed(graph, terminal(), ruled, seed)).toBe(0);
});

test('a seed import stops between two reports when it is asked to', async () => {
  await prepareGraph(graph, smallGazetteer);
  file('a.md', april);
  const io = terminal();
  io.interrupt();
  await expect(importSeed(graph, io, reader, new URL(`file://${folder}/`))).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(await graph.read('MATCH (r:Report) RETURN r.month AS month')).toEqual([]);
});
