// What is known and what was done → what stands on screen, and how many are left.

import { expect, test } from '@jest/globals';
import {
  inTurn,
  type KnownNode,
  mostNodes,
  portion,
  type Surroundings,
  shownGraph,
} from '../../web/src/graph-view/shown-graph.js';
import { untouched } from '../../web/src/graph-view/view-state.js';

const node = (id: string, type = 'Policy'): KnownNode => ({ __typename: type, id, name: id });
const edge = (from: string, to: string) => ({
  id: `${from} ABOUT ${to}`,
  type: 'ABOUT',
  from,
  to,
  properties: {},
});

/** `middle` with `count` neighbours. */
const hub = (middle: string, count: number, first = 0): Surroundings => {
  const names = Array.from({ length: count }, (_, at) => `n${String(first + at).padStart(4, '0')}`);
  return {
    nodes: [node(middle, 'Theme'), ...names.map((name) => node(name))],
    edges: names.map((name) => edge(name, middle)),
    truncated: false,
  };
};

const known = (...hubs: readonly Surroundings[]) => ({
  surroundings: new Map(hubs.map((one) => [one.nodes[0]!.id, one])),
  chains: new Map(),
});

const ids = (graph: ReturnType<typeof shownGraph>) => graph.nodes.map(({ id }) => id);

test('a first portion of neighbours stands beside the middle, with a count of what is left', () => {
  const graph = shownGraph('t', untouched, known(hub('t', 60)));
  expect(graph.nodes).toHaveLength(1 + portion);
  expect(graph.edges).toHaveLength(portion);
  expect(graph.left.get('t')).toEqual({ count: 35, next: 25, portions: 2, andMore: false });
});

test('each kind takes its turn, within a kind by name', () => {
  const mixed = [node('p2'), node('p1'), node('p3'), node('e1', 'Enterprise'), node('r1', 'Region')];
  expect(inTurn(mixed).map(({ id }) => id)).toEqual(['e1', 'p1', 'r1', 'p2', 'p3']);
});

test('what is hidden is not drawn, draws no other in, and is counted by itself', () => {
  const graph = shownGraph('t', { ...untouched, hidden: ['n0000'] }, known(hub('t', 30)));
  expect(ids(graph)).not.toContain('n0000');
  expect(graph.nodes).toHaveLength(portion);
  expect(graph.left.get('t')).toEqual({ count: 5, next: 5, portions: 1, andMore: false });
  expect(graph.hidden).toEqual([node('n0000')]);
});

test('what a hidden node had brought goes with it', () => {
  const state = { ...untouched, opened: [{ id: 'u', portions: 1 }] };
  const both = known({ ...hub('t', 0), nodes: [node('t', 'Theme'), node('u', 'Theme')] }, hub('u', 3));
  expect(ids(shownGraph('t', state, both))).toEqual(['t', 'u', 'n0000', 'n0001', 'n0002']);
  expect(ids(shownGraph('t', { ...state, hidden: ['u'] }, both))).toEqual(['t']);
});

test('a chain brings its nodes, and marks them and its edges', () => {
  const chain = {
    nodes: [node('t', 'Theme'), node('p'), node('r', 'Region')],
    edges: [edge('p', 't'), edge('p', 'r')],
  };
  const graph = shownGraph(
    't',
    { ...untouched, chains: [{ from: 't', to: 'r' }] },
    { surroundings: new Map([['t', hub('t', 1)]]), chains: new Map([['t r', [chain]]]) },
  );
  expect(graph.nodes.map(({ id, isOnChain, beside }) => [id, isOnChain, beside])).toEqual([
    ['t', true, 't'],
    ['n0000', false, 't'],
    ['p', true, 't'],
    ['r', true, 'p'],
  ]);
  expect(graph.edges.map(({ id, isOnChain }) => [id, isOnChain])).toEqual([
    ['n0000 ABOUT t', false],
    ['p ABOUT t', true],
    ['p ABOUT r', true],
  ]);
});

test('the picture holds a thousand nodes and says when there are more', () => {
  const state = {
    ...untouched,
    opened: [
      { id: 't', portions: 40 },
      { id: 'u', portions: 40 },
    ],
  };
  const graph = shownGraph('t', state, known(hub('t', 499), hub('u', 499, 499), hub('v', 499, 998)));
  expect(graph).toMatchObject({ isFull: false });
  expect(graph.nodes).toHaveLength(1000);
  const more = { ...state, opened: [...state.opened, { id: 'v', portions: 1 }] };
  const full = shownGraph('t', more, known(hub('t', 499), hub('u', 499, 499), hub('v', 499, 998)));
  expect([full.nodes.length, full.isFull]).toEqual([mostNodes, true]);
});
