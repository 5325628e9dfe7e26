// What is shown → elements of the canvas, with labels. Where there are many, the less connected ones and the edges go without a label
// until one comes nearer (`quiet`).

import type { ElementDefinition } from 'cytoscape';
import { edgeLabel, isBothWays } from './edge-words.js';
import type { ShownGraph } from './shown-graph.js';

/** Labels that can be told apart at the size at which everything fits. */
const mostNodeLabels = 60;
const mostEdgeLabels = 45;
const longestLabel = 24;

export const shortened = (name: string, longest = longestLabel): string => {
  const letters = [...name];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : name;
};

export function degrees({ nodes, edges }: ShownGraph): ReadonlyMap<string, number> {
  const counts = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of edges) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Nodes that keep their label at any size. */
export function loudNodes(graph: ShownGraph): ReadonlySet<string> {
  const degree = degrees(graph);
  const weight = (node: ShownGraph['nodes'][number]) =>
    (node.isOpen || node.pin || node.isOnChain ? 1_000 : 0) + (degree.get(node.id) ?? 0);
  return new Set(
    [...graph.nodes]
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, mostNodeLabels)
      .map(({ id }) => id),
  );
}

export const hasEdgeLabels = ({ edges }: ShownGraph): boolean => edges.length <= mostEdgeLabels;

export function sizeOf(node: ShownGraph['nodes'][number], centre: string): number {
  if (node.id === centre) return 34;
  return node.isOpen ? 28 : 20;
}

/** A node that keeps its name readable however small the whole is drawn. */
export const isLandmark = (node: ShownGraph['nodes'][number], centre: string): boolean =>
  node.id === centre || node.isOpen || node.isOnChain || node.pin !== undefined;

const fontSize = 12;
const lineLength = 120;

/** Nodes of which each has room for a larger name. */
const fewNodes = 20;

/** Sizes in the picture's units at a zoom: what is drawn small is made larger, landmarks' names all the way. */
export function drawnAt(zoom: number, node: ShownGraph['nodes'][number], centre: string, nodes: number) {
  const larger = Math.max(1, 0.8 / zoom);
  const forName = isLandmark(node, centre) ? larger : nodes <= fewNodes ? Math.min(larger, 2) : 1;
  return {
    size: sizeOf(node, centre) * Math.min(larger, 2),
    font: fontSize * forName,
    line: lineLength * forName,
  };
}

export function elementsOf(graph: ShownGraph, centre: string): ElementDefinition[] {
  const loud = loudNodes(graph);
  const labelled = hasEdgeLabels(graph);
  return [
    ...graph.nodes.map((node) => ({
      group: 'nodes' as const,
      data: {
        id: node.id,
        kind: node.__typename,
        label: shortened(node.name),
        ...drawnAt(1, node, centre, graph.nodes.length),
        isCentre: node.id === centre,
        isOpen: node.isOpen,
        isPinned: node.pin !== undefined,
      },
      classes: loud.has(node.id) ? '' : 'quiet',
    })),
    ...graph.edges.map((edge) => ({
      group: 'edges' as const,
      data: {
        id: edge.id,
        source: edge.from,
        target: edge.to,
        label: edgeLabel(edge),
        isBothWays: isBothWays(edge),
        isOnChain: edge.isOnChain,
      },
      classes: labelled ? '' : 'quiet',
    })),
  ];
}
