// Several reports go into a real Neo4j at once: the graph and the counts are those of one after another.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { applyCorrections } from '../../src/load/apply-corrections.js';
import { canonicalGraph } from '../../src/load/canonical-graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { loadReports } from '../../src/load/load-reports.js';
import type { LoadOptions, LoadSummary } from '../../src/load/load-summary.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import type { Facts } from '../../src/model/facts.js';
import { clearGraph, openTestGraph } from '../test-graph.js';
import { addDeal, mayOf, merge, retractDeal } from './fixtures/small-corrections.js';
import { smallGazetteer } from './fixtures/small-gazetteer.js';
import { april, march } from './fixtures/small-reports.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
});

const may = mayOf();
const draftless: Facts = { ...march, sha256: 'd'.repeat(64), policies: [] };

async function load(reports: readonly Facts[], options: LoadOptions = {}): Promise<LoadSummary[]> {
  const summaries: LoadSummary[] = [];
  const files = reports.map((facts) => ({ facts }));
  for await (const { summary } of loadReports(files, graph, smallGazetteer, options)) summaries.push(summary);
  return summaries;
}

async function loadOneByOne(reports: readonly Facts[]): Promise<LoadSummary[]> {
  const summaries: LoadSummary[] = [];
  for (const facts of reports) summaries.push(await loadFacts(facts, graph, smallGazetteer));
  return summaries;
}

async function emptyAgain() {
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
}

describe('the graph and the counts are those of one report after another', () => {
  test.each<[string, readonly Facts[], LoadOptions]>([
    ['in one transaction', [march, april, may], {}],
    ['in another order', [may, march, april], {}],
    ['in a transaction each', [march, april, may], { batch: 1 }],
    ['two in the first transaction', [april, may, march], { batch: 25 }],
    ['the same file twice', [april, march, april], {}],
    ['a report that is told again, otherwise', [march, april, draftless], {}],
  ])('%s', async (_, reports, options) => {
    const summaries = await load(reports, options);
    const atOnce = await canonicalGraph(graph);
    await emptyAgain();
    expect(summaries).toEqual(await loadOneByOne(reports));
    expect((await canonicalGraph(graph)).lines).toEqual(atOnce.lines);
  });

  test('where reports that are in say something else now', async () => {
    await load([march, april]);
    const summaries = await load([draftless, may]);
    const atOnce = await canonicalGraph(graph);
    await emptyAgain();
    await loadOneByOne([march, april]);
    expect(summaries).toEqual(await loadOneByOne([draftless, may]));
    expect((await canonicalGraph(graph)).lines).toEqual(atOnce.lines);
  });

  test('under corrections', async () => {
    const corrections = [merge, addDeal, retractDeal];
    await applyCorrections(graph, corrections, smallGazetteer);
    await load([march, april, may]);
    const atOnce = await canonicalGraph(graph);
    await emptyAgain();
    await loadOneByOne([march, april, may]);
    await applyCorrections(graph, corrections, smallGazetteer);
    expect((await canonicalGraph(graph)).lines).toEqual(atOnce.lines);
  });
});

test('reports that are in already write nothing and are told as such', async () => {
  await load([march, april]);
  const before = await canonicalGraph(graph);
  expect((await load([march, may, april])).map(({ state }) => state)).toEqual([
    'UNCHANGED',
    'CREATED',
    'UNCHANGED',
  ]);
  const nothing = { excerpts: [], entities: [], policies: [], partnerships: [], events: [], people: [] };
  await load([{ ...may, ...nothing, sha256: 'f'.repeat(64) }]);
  expect((await load([march, april])).map(({ state }) => state)).toEqual(['UNCHANGED', 'UNCHANGED']);
  const left = (await canonicalGraph(graph)).lines.filter((line) => !line.includes('五月报告'));
  expect(left).toEqual(before.lines);
});

describe('of a report that fails nothing is in, and of those before it all is', () => {
  const statesUntil = async (reports: readonly Facts[]) => {
    const states: string[] = [];
    const files = reports.map((facts) => ({ facts }));
    try {
      for await (const { summary } of loadReports(files, graph, smallGazetteer)) states.push(summary.state);
    } catch (error) {
      states.push((error as { code: string }).code);
    }
    const months = await graph.read('MATCH (r:Report) RETURN r.month AS month ORDER BY month');
    return [states, months.map(({ month }) => month)];
  };

  test('where Neo4j refuses a row of it', async () => {
    const bad = { ...march, events: march.events.map((event) => ({ ...event, endsOn: '2019-02-31' })) };
    expect(await statesUntil([april, bad, may])).toEqual([['CREATED', 'GRAPH_FAILED'], ['2019-04']]);
  });

  test('where its facts do not hold together', async () => {
    const bad = { ...march, entities: [] };
    expect(await statesUntil([april, bad, may])).toEqual([['CREATED', 'BAD_USER_INPUT'], ['2019-04']]);
  });
});
