// The layout of hundreds of nodes: each amid those it brought, no two upon each other.

import { expect, test } from '@jest/globals';
import { clusters } from '../../web/src/graph-view/clusters.js';
import type { ShownNode } from '../../web/src/graph-view/shown-graph.js';

const node = (id: string, beside: string): ShownNode => ({
  __typename: 'Policy',
  id,
  name: id,
  beside,
  isOpen: id === beside,
  isOnChain: false,
});
const around = (hub: string, count: number) =>
  Array.from({ length: count }, (_, at) => node(`${hub}${at}`, hub));

test('hubs of 400, 300 and 5 stand apart, each amid its own, and no two nodes are nearer than half a step', () => {
  const nodes = [
    node('a', 'a'),
    node('b', 'a'),
    node('c', 'b'),
    ...around('a', 400),
    ...around('b', 300),
    ...around('c', 5),
  ];
  const placed = clusters(nodes, 40);
  expect(placed.size).toBe(nodes.length);
  const places = [...placed.values()];
  const tooNear = places.filter((one, at) =>
    places.slice(at + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 20),
  );
  expect(tooNear).toEqual([]);
  for (const hub of ['a', 'b', 'c']) {
    const own = around(hub, 5).map(({ id }) => placed.get(id)!);
    const { x, y } = placed.get(hub)!;
    expect(Math.max(...own.map((place) => Math.hypot(place.x - x, place.y - y)))).toBeLessThan(40 * 3);
  }
});

test('a pin stays where it is', () => {
  const pinned = { ...node('a0', 'a'), pin: { x: 7, y: 8 } };
  expect(clusters([node('a', 'a'), pinned]).get('a0')).toEqual({ x: 7, y: 8 });
});
