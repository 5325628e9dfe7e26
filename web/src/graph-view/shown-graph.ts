// What is known of the surroundings and what one has done → what stands on screen: nodes, the edges among them, and for each open
// node how many neighbours are left. The same input gives the same picture.

import type { GraphState } from './view-state.js';

export interface KnownNode {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

export interface KnownEdge {
  /** Its ends, its type and the deal where it is one. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: unknown;
}

export interface Surroundings {
  /** The entity itself first. */
  readonly nodes: readonly KnownNode[];
  readonly edges: readonly KnownEdge[];
  /** Whether the server left some out. */
  readonly truncated: boolean;
}

export interface Chain {
  readonly nodes: readonly KnownNode[];
  readonly edges: readonly KnownEdge[];
}

export interface Known {
  /** By the id of the entity in the middle. */
  readonly surroundings: ReadonlyMap<string, Surroundings>;
  /** By `chainKey`. */
  readonly chains: ReadonlyMap<string, readonly Chain[]>;
}

export interface ShownNode extends KnownNode {
  /** The node beside which it appeared; itself for the one in the middle. */
  readonly beside: string;
  readonly isOpen: boolean;
  readonly pin?: { readonly x: number; readonly y: number };
  readonly isOnChain: boolean;
}

export interface ShownEdge extends KnownEdge {
  readonly isOnChain: boolean;
}

export interface Left {
  readonly count: number;
  /** How many of them the next portion brings. */
  readonly next: number;
  /** Portions until none is left. */
  readonly portions: number;
  /** Whether the server left out more than these. */
  readonly andMore: boolean;
}

export interface ShownGraph {
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
  /** By the id of an open node: its neighbours that are neither on screen nor hidden. */
  readonly left: ReadonlyMap<string, Left>;
  readonly hidden: readonly KnownNode[];
  /** Whether nodes were left out because the picture holds no more. */
  readonly isFull: boolean;
}

/** Neighbours that one opening adds. */
export const portion = 25;
/** Nodes that the picture holds: beyond them nobody finds anything. */
export const mostNodes = 1_000;

export const chainKey = ({ from, to }: { readonly from: string; readonly to: string }) => `${from} ${to}`;

const kindOrder = ['Enterprise', 'IssuingBody', 'Policy', 'Event', 'Region', 'Person', 'Theme'];

/** One of each kind in turn, so that the first portion is no list of policies alone; within a kind by name. */
export function inTurn(nodes: readonly KnownNode[]): KnownNode[] {
  const byKind = new Map<string, KnownNode[]>(kindOrder.map((kind) => [kind, []]));
  for (const node of nodes) {
    const kind = byKind.get(node.__typename);
    if (kind) kind.push(node);
    else byKind.set(node.__typename, [node]);
  }
  const byName = (a: KnownNode, b: KnownNode) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
  const kinds = [...byKind.values()].map((kind) => kind.sort(byName));
  const longest = Math.max(0, ...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    kinds.flatMap((kind) => kind.slice(turn, turn + 1)),
  ).flat();
}

export function shownGraph(centre: string, state: GraphState, known: Known): ShownGraph {
  const hidden = new Set(state.hidden);
  const pins = new Map(state.pinned.map((pin) => [pin.id, pin]));
  const found = new Map<string, KnownNode>();
  const shown = new Map<string, { readonly node: KnownNode; readonly beside: string }>();
  const onChain = new Set<string>();
  let isFull = false;

  const show = (node: KnownNode, beside: string) => {
    if (hidden.has(node.id) || shown.has(node.id)) return;
    if (shown.size >= mostNodes) isFull = true;
    else shown.set(node.id, { node, beside });
  };

  const portions = new Map([[centre, 1], ...state.opened.map((one) => [one.id, one.portions] as const)]);
  const opened = [...portions].filter(([id]) => known.surroundings.has(id) && !hidden.has(id));
  const neighbours = new Map<string, readonly KnownNode[]>();
  for (const { nodes } of known.surroundings.values()) for (const node of nodes) found.set(node.id, node);
  for (const [id, count] of opened) {
    const [middle, ...rest] = known.surroundings.get(id)!.nodes;
    if (!middle) continue;
    const ordered = inTurn(rest);
    neighbours.set(id, ordered);
    show(middle, id);
    for (const node of ordered.slice(0, count * portion)) show(node, id);
  }
  for (const ends of state.chains)
    for (const { nodes, edges } of known.chains.get(chainKey(ends)) ?? []) {
      for (const [index, node] of nodes.entries()) {
        found.set(node.id, node);
        show(node, nodes[index - 1]?.id ?? node.id);
        onChain.add(node.id);
      }
      for (const edge of edges) onChain.add(edge.id);
    }

  const edges = new Map<string, KnownEdge>();
  for (const { edges: some } of [...known.surroundings.values(), ...[...known.chains.values()].flat()])
    for (const edge of some) if (shown.has(edge.from) && shown.has(edge.to)) edges.set(edge.id, edge);

  return {
    nodes: [...shown.values()].map(({ node, beside }) => {
      const pin = pins.get(node.id);
      return {
        ...node,
        beside,
        isOpen: neighbours.has(node.id),
        isOnChain: onChain.has(node.id),
        ...(pin ? { pin: { x: pin.x, y: pin.y } } : {}),
      };
    }),
    edges: [...edges.values()].map((edge) => ({ ...edge, isOnChain: onChain.has(edge.id) })),
    left: new Map(
      [...neighbours].map(([id, all]) => {
        const isLeft = (node: KnownNode) => !shown.has(node.id) && !hidden.has(node.id);
        const now = portions.get(id) ?? 1;
        return [
          id,
          {
            count: all.filter(isLeft).length,
            next: all.slice(now * portion, (now + 1) * portion).filter(isLeft).length,
            portions: Math.max(0, Math.ceil(all.length / portion) - now),
            andMore: known.surroundings.get(id)!.truncated,
          },
        ];
      }),
    ),
    hidden: state.hidden.flatMap((id) => found.get(id) ?? []),
    isFull,
  };
}
