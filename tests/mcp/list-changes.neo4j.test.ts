// What a model is told of two reports: in March a draft, two deals and a summit; in April the same document on trial, and a deal told again.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { withAsk } from '../../src/api/open-ask.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { listChanges } from '../../src/mcp/tools/list-changes.js';
import { smallGazetteer } from '../load/fixtures/small-gazetteer.js';
import { april, march } from '../load/fixtures/small-reports.js';
import { clearGraph, openTestGraph } from '../test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
  await loadFacts(april, graph, smallGazetteer);
  await loadFacts(march, graph, smallGazetteer);
});
afterAll(() => graph.close());

const changes = (args: object) =>
  withAsk(
    graph,
    () => {},
    (ask) => listChanges.answer(ask, { about: 'entities', kinds: ['NEW', 'CHANGED'], limit: 5, ...args }),
  );

test.each([
  ['the latest two', {}],
  ['two by their months', { from: '2019-03', to: '2019-04' }],
])('policies that moved on, with the words of both reports: %s', async (_, months) => {
  const { structured, text } = await changes({ kinds: ['CHANGED'], types: ['Policy'], ...months });
  expect({ structured, text }).toEqual({
    structured: {
      from: '2019-03',
      to: '2019-04',
      changes: [
        {
          kind: 'CHANGED',
          entity: { id: 'policy:a5fccbf202ff0910', type: 'Policy', name: '教育云管理办法（试行）' },
          differences: [
            { what: 'STATUS', before: ['DRAFT'], after: ['TRIAL'] },
            { what: 'TITLE', before: ['教育云管理办法（征求意见稿）'], after: ['教育云管理办法（试行）'] },
          ],
          evidenceIds: ['excerpt:0528d6c41f3e397c'],
          evidenceIdsBefore: ['excerpt:1d798ed62fe8b3eb'],
        },
      ],
      evidence: [
        {
          id: 'excerpt:0528d6c41f3e397c',
          quote: '4月2日，教育部印发《教育云管理办法（试行）》。',
          isCut: false,
          report: '2019-04 四月报告',
          heading: '教育部',
          lineFrom: 10,
          lineTo: 11,
          date: '2019-04-02',
          sourceUrl: 'http://a.example/2',
        },
        {
          id: 'excerpt:1d798ed62fe8b3eb',
          quote: '3月12日，教育部就《教育云管理办法（征求意见稿）》公开征求意见。',
          isCut: false,
          report: '2019-03 三月报告',
          heading: '教育部',
          lineFrom: 10,
          lineTo: 11,
          date: '2019-03-12',
          sourceUrl: 'http://a.example/1',
        },
      ],
      page: { returned: 1, total: 1, nextCursor: null, note: null },
    },
    text: `Changes of entities from 2019-03 to 2019-04: 1.
- CHANGED Policy: 教育云管理办法（试行） policy:a5fccbf202ff0910; STATUS: DRAFT → TRIAL; TITLE: 教育云管理办法（征求意见稿） → 教育云管理办法（试行） [1][2]

Evidence:
[1] excerpt:0528d6c41f3e397c 2019-04 四月报告, 教育部, lines 10–11, http://a.example/2
4月2日，教育部印发《教育云管理办法（试行）》。
[2] excerpt:1d798ed62fe8b3eb 2019-03 三月报告, 教育部, lines 10–11, http://a.example/1
3月12日，教育部就《教育云管理办法（征求意见稿）》公开征求意见。`,
  });
});

test('a deal told again is none that is new, and is there when asked for', async () => {
  expect((await changes({ about: 'partnerships', kinds: ['NEW'] })).text).toBe(
    'Changes of partnerships from 2019-03 to 2019-04: 0.',
  );
  expect(
    (await changes({ about: 'partnerships', kinds: ['CHANGED', 'CONTINUED'] })).text,
  ).toBe(`Changes of partnerships from 2019-03 to 2019-04: 1.
- CONTINUED COOPERATION 2019-02-28: 腾讯云 + 贵阳市, 智慧教育 [1][2]

Evidence:
[1] excerpt:2a3d239cbe6cdeb4 2019-04 四月报告, 腾讯, lines 20–21, no address printed
4月9日，腾讯云与贵阳市在智慧教育上的合作落地。
[2] excerpt:a583e83a74c4a1d3 2019-03 三月报告, 腾讯, lines 20–21, no address printed
2月28日，腾讯云与贵阳市合作；腾讯公益与甘肃省红十字会合作。`);
});

test('a month without a report is told, with those that there are', async () => {
  await expect(changes({ to: '2019-01' })).rejects.toThrow(
    'to: no report is of “2019-01”; the reports in the graph are of: 2019-04, 2019-03',
  );
});
