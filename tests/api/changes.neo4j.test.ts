// `changes` between the small reports of March and April, and a May in which the summit is put off and the deal has a sum.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../src/api/server.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import type { Facts } from '../../src/model/facts.js';
import { smallGazetteer } from '../load/fixtures/small-gazetteer.js';
import { april, march } from '../load/fixtures/small-reports.js';
import { clearGraph, openTestGraph } from '../test-graph.js';

/** All that March tells, but the summit is on another day, and a deal has another sum. */
const may: Facts = {
  ...march,
  report: { ...march.report, title: '五月报告', month: '2019-05' },
  sha256: 'c'.repeat(64),
  events: march.events.map((event) => ({ ...event, date: '2019-06-30', name: event.name })),
  partnerships: march.partnerships.map((deal) =>
    deal.amountCny === null ? deal : { ...deal, amountCny: 2_000_000 },
  ),
};

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await prepareGraph(graph, smallGazetteer);
  for (const facts of [march, april, may]) await loadFacts(facts, graph, smallGazetteer);
  api = await startApi({
    graph,
    config: { host: '127.0.0.1', port: 0, environment: 'test', editorToken: undefined },
    log: () => {},
  });
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

async function ask(query: string) {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for
    data: any;
    errors?: readonly { message: string; extensions: Readonly<Record<string, unknown>> }[];
  };
}

test('what differs of a policy and an enterprise, with the words of both reports', async () => {
  const { data } = await ask(`{ changes(from: "2019-03", to: "2019-04") {
    from { month }
    to { month }
    entities(kinds: [CHANGED]) {
      totalCount
      nodes {
        entity { name }
        statusBefore
        statusAfter
        differences { what before after }
        evidenceBefore { quote }
        evidence { quote }
      }
    }
  } }`);
  expect(data.changes).toEqual({
    from: { month: '2019-03' },
    to: { month: '2019-04' },
    entities: {
      totalCount: 2,
      nodes: expect.arrayContaining([
        {
          entity: { name: '教育云管理办法（试行）' },
          statusBefore: 'DRAFT',
          statusAfter: 'TRIAL',
          differences: [
            { what: 'STATUS', before: ['DRAFT'], after: ['TRIAL'] },
            { what: 'TITLE', before: ['教育云管理办法（征求意见稿）'], after: ['教育云管理办法（试行）'] },
          ],
          evidenceBefore: [{ quote: '3月12日，教育部就《教育云管理办法（征求意见稿）》公开征求意见。' }],
          evidence: [{ quote: '4月2日，教育部印发《教育云管理办法（试行）》。' }],
        },
        {
          entity: { name: '腾讯云' },
          statusBefore: null,
          statusAfter: null,
          differences: [{ what: 'NAMES', before: [], after: ['腾讯云计算'] }],
          evidenceBefore: [{ quote: '2月28日，腾讯云与贵阳市合作；腾讯公益与甘肃省红十字会合作。' }],
          evidence: [{ quote: '4月9日，腾讯云与贵阳市在智慧教育上的合作落地。' }],
        },
      ]),
    },
  });
});

test('a summit on another day and a deal of another sum have changed', async () => {
  const { data } = await ask(`{ changes(from: "2019-03", to: "2019-05") {
    entities(types: ["Event"]) { nodes { kind entity { name } differences { what before after } } }
    deals { nodes { kind partnership { parties { ... on Entity { name } } } differences { what before after } } }
  } }`);
  expect(data.changes).toEqual({
    entities: {
      nodes: [
        {
          kind: 'CHANGED',
          entity: { name: '2019工业互联网峰会' },
          differences: [{ what: 'STARTS_ON', before: ['2019-02-21'], after: ['2019-06-30'] }],
        },
      ],
    },
    deals: {
      nodes: expect.arrayContaining([
        {
          kind: 'CHANGED',
          partnership: { parties: [{ name: '腾讯云' }, { name: '贵阳市' }] },
          differences: [{ what: 'AMOUNT', before: ['1500000'], after: ['2000000'] }],
        },
        {
          kind: 'CONTINUED',
          partnership: { parties: [{ name: '甘肃省红十字会' }, { name: '腾讯公益' }] },
          differences: [],
        },
      ]),
    },
  });
});

test('the relationships that only the later report tells, with their words', async () => {
  const { data } = await ask(`{ changes(from: "2019-04", to: "2019-05") {
    entities(types: ["Enterprise", "Region"]) {
      nodes { kind entity { name } newRelationships { type evidence { quote } } }
    }
  } }`);
  // March and May have the same words.
  const told = { quote: '2月28日，腾讯云与贵阳市合作；腾讯公益与甘肃省红十字会合作。' };
  expect(data.changes.entities.nodes).toEqual(
    expect.arrayContaining([
      {
        kind: 'NEW',
        entity: { name: '腾讯公益' },
        newRelationships: [{ type: 'PARTNERS_WITH', evidence: [told, told] }],
      },
      { kind: 'CONTINUED', entity: { name: '贵阳市' }, newRelationships: [] },
    ]),
  );
});

test('page by page, forwards and backwards', async () => {
  const page = (list: string) =>
    ask(`{ changes(from: "2019-04", to: "2019-03") { ${list} {
      nodes { entity { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`);
  const whole = (await page('entities(types: ["Enterprise", "Policy", "Event"])')).data.changes.entities;
  const first = (await page('entities(types: ["Enterprise", "Policy", "Event"], first: 2)')).data.changes
    .entities;
  const rest = (
    await page(
      `entities(types: ["Enterprise", "Policy", "Event"], after: ${JSON.stringify(first.pageInfo.endCursor)})`,
    )
  ).data.changes.entities;
  expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
  const last = (await page('entities(types: ["Enterprise", "Policy", "Event"], last: 2)')).data.changes
    .entities;
  expect(last.nodes).toEqual(whole.nodes.slice(-2));
});

describe('a report is named by its month where only one is of it, else by its id or its publisher', () => {
  beforeAll(async () => {
    await loadFacts(
      {
        ...march,
        report: { ...march.report, title: '另一份三月报告', publisher: '另一研究院' },
        sha256: 'f'.repeat(64),
      },
      graph,
      smallGazetteer,
    );
  });

  test('several are an error that lists them', async () => {
    const { data, errors } = await ask('{ changes(from: "2019-03", to: "2019-04") { to { month } } }');
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message:
        'changes(from:): “2019-03” fits 2; choose with publisher: or ask by id: 另一研究院 report:4720900a6cc1c4ce, 某研究院 report:2be34a13074616cb',
      extensions: {
        code: 'AMBIGUOUS_NAME',
        argument: 'changes(from:)',
        candidates: [
          { id: 'report:4720900a6cc1c4ce', publisher: '另一研究院' },
          { id: 'report:2be34a13074616cb', publisher: '某研究院' },
        ],
      },
    });
  });

  test.each(['from: "2019-03", publisher: "某研究院"', 'from: "report:2be34a13074616cb"'])(
    '%s',
    async (from) => {
      const { data } = await ask(`{ changes(${from}, to: "2019-04") { from { title } to { title } } }`);
      expect(data.changes).toEqual({ from: { title: '三月报告' }, to: { title: '四月报告' } });
    },
  );

  test('none is an error that lists the months there are', async () => {
    const { errors } = await ask('{ changes(from: "2019-02", to: "2019-04") { to { month } } }');
    expect(errors?.[0]).toMatchObject({
      message:
        'changes(from:): nothing in the graph has the month or the id “2019-02”; a month there is: 2019-05, 2019-04, 2019-03',
      extensions: { code: 'NOT_FOUND', argument: 'changes(from:)' },
    });
  });
});
