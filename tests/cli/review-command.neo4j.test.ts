// `review` on a real Neo4j: a name that no gazetteer has and that is nearly another's, a deal nobody is sure of, and a
// retraction that a report still contradicts.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { correctionOf } from '../../src/cli/correction-entry.js';
import type { CorrectionEntry } from '../../src/cli/correction-shape.js';
import { runReview } from '../../src/cli/review-command.js';
import type { Graph } from '../../src/graph/graph.js';
import { applyCorrections } from '../../src/load/apply-corrections.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { mayOf, retractDeal } from '../load/fixtures/small-corrections.js';
import { smallGazetteer } from '../load/fixtures/small-gazetteer.js';
import { march } from '../load/fixtures/small-reports.js';
import { clearGraph, openTestGraph, testGraphSettings } from '../test-graph.js';
import { testTerminal } from './command-line.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
});

async function reviewed(...args: string[]): Promise<string[]> {
  const io = testTerminal({
    NEO4J_URI: testGraphSettings().uri,
    NEO4J_PASSWORD: testGraphSettings().password,
  });
  expect(await runReview(args, io, smallGazetteer)).toBe(0);
  return io.outLines;
}

/** May calls 腾讯云 by its registered name; March is unsure of a summit's place. */
async function loadDoubtful(): Promise<void> {
  const may = mayOf();
  const registered = '腾讯云计算有限公司';
  await loadFacts(
    {
      ...may,
      entities: may.entities.map((fact) =>
        fact.ref === 'e4'
          ? {
              ...fact,
              name: registered,
              reason: 'no gazetteer has it; its legal form says that it is a company',
            }
          : fact,
      ),
    },
    graph,
    smallGazetteer,
  );
  const events = march.events.map((event) => ({
    ...event,
    confidence: 0.6,
    participantRefs: [],
    themeRefs: [],
    organizers: [],
  }));
  await loadFacts({ ...march, events, people: [] }, graph, smallGazetteer);
}

test('nothing in the graph, nothing to review', async () => {
  expect(await reviewed()).toEqual(['Nothing to review.']);
});

test('each item has its words, what accepting it would change, and a correction to paste', async () => {
  await loadDoubtful();
  expect(await reviewed()).toEqual([
    '1. perhaps the same: 腾讯云计算有限公司 may be 腾讯云 (0.7 sure)',
    '   why     both are “腾讯云” without region, trade and legal form',
    '   words   4月9日，【腾讯云】与贵阳市在智慧教育上的合作落地。',
    '   where   2019-05, line 20',
    '   effect  merge 腾讯云计算有限公司 into 腾讯云: 1 relationship, 1 excerpt move',
    '     - who: YOUR NAME',
    '       when: YYYY-MM-DD',
    '       why: both are “腾讯云” without region, trade and legal form',
    '       evidence:',
    '         publisher: 某研究院',
    '         month: 2019-05',
    '         excerpt: enterprises/腾讯/1',
    '       merge:',
    '         from:',
    '           enterprise: 腾讯云计算有限公司',
    '         into:',
    '           enterprise: 腾讯云',
    '',
    '2. unsure: 2019工业互联网峰会 HELD_IN 北京市 (0.6 sure)',
    '   why     the rule that read it is 0.6 sure',
    '   words   2月21日，2019工业互联网峰会在北京召开，苗圩致辞。',
    '   where   2019-03, line 30',
    '   effect  retract it: 1 relationship goes',
    '     - who: YOUR NAME',
    '       when: YYYY-MM-DD',
    '       why: the rule that read it is 0.6 sure',
    '       evidence:',
    '         publisher: 某研究院',
    '         month: 2019-03',
    '         excerpt: summits/1',
    '       retract:',
    '         relationship: HELD_IN',
    '         from:',
    expect.stringMatching(/^ {11}id: event:[0-9a-f]{16}$/),
    '         to:',
    '           region: "110000"',
    '',
    '3. new name: 腾讯云计算有限公司 is in no gazetteer (0.7 sure)',
    '   why     no gazetteer has it; its legal form says that it is a company',
    '   words   4月9日，【腾讯云】与贵阳市在智慧教育上的合作落地。',
    '   where   2019-05, line 20',
    '   effect  a line in seed/gazetteers/enterprises.json makes it known; retract it: 1 relationship, 1 excerpt go; 贵州省 would lose it as a partner',
    '     - who: YOUR NAME',
    '       when: YYYY-MM-DD',
    '       why: no gazetteer has it; its legal form says that it is a company',
    '       evidence:',
    '         publisher: 某研究院',
    '         month: 2019-05',
    '         excerpt: enterprises/腾讯/1',
    '       retract:',
    '         entity:',
    '           enterprise: 腾讯云计算有限公司',
    '',
    '3 items.',
  ]);
});

test('the correction of the first item, taken as it is, settles it and its new name', async () => {
  await loadDoubtful();
  const { items } = JSON.parse((await reviewed('--json')).join('\n'));
  const [entry] = parse(items[0].yaml) as CorrectionEntry[];
  const accepted = correctionOf(
    { ...(entry as CorrectionEntry), when: '2019-06-01' },
    'a.yaml, entry 1',
    smallGazetteer,
  );
  await applyCorrections(graph, [accepted], smallGazetteer);
  const { items: left, total } = JSON.parse((await reviewed('--json')).join('\n'));
  expect(left.map((item: { what: string }) => item.what)).toEqual(['2019工业互联网峰会 HELD_IN 北京市']);
  expect(total).toBe(1);
});

test('what was retracted and is told all the same comes last', async () => {
  await loadFacts(march, graph, smallGazetteer);
  await applyCorrections(graph, [retractDeal], smallGazetteer);
  expect(await reviewed('--all')).toEqual([
    '1. retracted, still told: retract 甘肃省红十字会 PARTNERS_WITH 腾讯公益',
    '   why     told all the same in 2019-03',
    '   effect  without seed/corrections/small.yaml, entry 1 it would be back',
    '',
    '1 item.',
  ]);
});

test('called wrongly', async () => {
  await expect(reviewed('--every')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
