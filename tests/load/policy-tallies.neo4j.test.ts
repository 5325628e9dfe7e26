// The stored counts of policies beside a plain statement that counts every policy, after each kind of write.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { applyCorrections } from '../../src/load/apply-corrections.js';
import { canonicalGraph } from '../../src/load/canonical-graph.js';
import { documentId, themeId } from '../../src/load/entity-ids.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { rebuildPolicyTallies } from '../../src/load/policy-tallies.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import type { Facts } from '../../src/model/facts.js';
import { clearGraph, openTestGraph } from '../test-graph.js';
import { correction, region } from './fixtures/small-corrections.js';
import { smallGazetteer } from './fixtures/small-gazetteer.js';
import { april, march } from './fixtures/small-reports.js';

let graph: Graph;
const load = (facts: Facts) => loadFacts(facts, graph, smallGazetteer);

/** March's one policy, now for 贵阳市 and 北京市, and about both themes; its summit's place and theme are in the report anyway. */
const marchForCities: Facts = {
  ...march,
  sha256: '1'.repeat(64),
  policies: march.policies.map((policy) => ({
    ...policy,
    regions: ['贵阳市', '北京市'],
    regionRefs: ['e5', 'e8'],
    themes: ['教育', '工业互联网'],
    themeRefs: ['e3', 'e11'],
  })),
};
const withoutPolicies = (facts: Facts): Facts => ({ ...facts, sha256: '2'.repeat(64), policies: [] });

const stored = async () =>
  (
    await graph.read(
      'MATCH (t:PolicyTally) RETURN t.by + " " + t.theme + " " + t.key + " " + t.count AS line',
    )
  )
    .map(({ line }) => String(line))
    .sort();

const groups = {
  THEME: 'MATCH (p)-[:ABOUT]->(group:Theme) WITH p, group.id AS key',
  PROVINCE:
    "MATCH (p)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(group:Region) WHERE group.level = 'PROVINCE' WITH p, group.id AS key",
  MONTH: 'WITH p, left(toString(p.announcedOn), 7) AS key WHERE key IS NOT NULL',
  INSTRUMENT: 'WITH p, p.instrument AS key WHERE key IS NOT NULL',
};
async function counted() {
  const lines: string[] = [];
  for (const [by, clauses] of Object.entries(groups)) {
    const rows = await graph.read(
      `MATCH (p:Policy) ${clauses} WITH '' AS theme, key, count(DISTINCT p) AS n RETURN theme, key, n
       UNION ALL
       MATCH (p:Policy)-[:ABOUT]->(t:Theme) WITH p, t.id AS theme ${clauses.replaceAll('WITH p,', 'WITH p, theme,')}
       WITH theme, key, count(DISTINCT p) AS n RETURN theme, key, n`,
    );
    lines.push(...rows.map(({ theme, key, n }) => `${by} ${theme} ${key} ${n}`));
  }
  return lines.sort();
}

async function expectExact() {
  const found = await stored();
  expect(found).toEqual(await counted());
  return found;
}

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
});

test('a policy counts for its themes, its month, its instrument and the provinces of its divisions', async () => {
  await load(marchForCities);
  const [education, industry] = [themeId('教育'), themeId('工业互联网')];
  const each = (theme: string) => [
    `INSTRUMENT ${theme} 办法 1`,
    `MONTH ${theme} 2019-03 1`,
    `PROVINCE ${theme} region:110000 1`,
    `PROVINCE ${theme} region:520000 1`,
    `THEME ${theme} ${education} 1`,
    `THEME ${theme} ${industry} 1`,
  ];
  expect(await expectExact()).toEqual([...each(''), ...each(education), ...each(industry)].sort());
});

describe('the stored counts are those of the plain statement', () => {
  test('after two reports, whichever came first', async () => {
    await load(march);
    await load(april);
    await expectExact();
    const first = await canonicalGraph(graph);
    await clearGraph(graph);
    await prepareGraph(graph, smallGazetteer);
    await load(april);
    await load(march);
    await expectExact();
    expect(await canonicalGraph(graph)).toEqual(first);
  });

  test('after a report that says something else now, and one that takes all back', async () => {
    await load(march);
    await load(marchForCities);
    expect(await expectExact()).toContain('PROVINCE  region:520000 1');
    await load(april);
    await expectExact();
    await load(withoutPolicies(marchForCities));
    await expectExact();
    await load(withoutPolicies(april));
    expect(await expectExact()).toEqual([]);
  });

  test('after corrections, and without them again', async () => {
    await load(marchForCities);
    await load(april);
    const before = await expectExact();
    const policy = { id: documentId('教育云管理办法', ['520100', '110000']), name: null };
    const theme = { id: themeId('工业互联网'), name: null };
    const noTheme = correction({
      action: 'RETRACT_RELATIONSHIP',
      type: 'ABOUT',
      from: policy,
      to: theme,
      kind: null,
    });
    const toGansu = correction({
      action: 'ADD_RELATIONSHIP',
      type: 'APPLIES_TO',
      from: policy,
      to: region('620000', '甘肃省'),
      properties: {},
    });
    await applyCorrections(graph, [noTheme, toGansu], smallGazetteer);
    const corrected = await expectExact();
    expect(corrected).toContain('PROVINCE  region:620000 1');
    expect(corrected.filter((line) => line.includes(theme.id))).toEqual([]);
    await applyCorrections(graph, [correction({ action: 'RETRACT_ENTITY', entity: policy })], smallGazetteer);
    await expectExact();
    await applyCorrections(graph, [], smallGazetteer);
    expect(await expectExact()).toEqual(before);
  });

  test('after a gazetteer that puts a city into another province', async () => {
    await load(marchForCities);
    const regions = smallGazetteer.regions.map((entry) =>
      entry.code === '520100' ? { ...entry, parent: '620000' } : entry,
    );
    await prepareGraph(graph, { ...smallGazetteer, regions });
    expect(await expectExact()).toContain('PROVINCE  region:620000 1');
  });

  test('after a count of everything anew, and at the start of a graph that has none', async () => {
    await load(marchForCities);
    await load(april);
    const before = await stored();
    await graph.inTransaction(rebuildPolicyTallies);
    expect(await stored()).toEqual(before);
    await graph.write('MATCH (t:PolicyTally) DELETE t');
    await prepareGraph(graph, smallGazetteer);
    expect(await stored()).toEqual(before);
  });
});
