// What is on the canvas → what is exported: a fact an edge with the words for it, the nodes, and the picture.

import { addressOfExcerpt, reportOf } from '../exports/citation.js';
import type { ExportedView } from '../exports/exported-view.js';
import type { EvidencePartsFragment } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { presentColours } from './colours.js';
import { confidenceOf, edgeLabel, edgeSentence, isBothWays } from './edge-words.js';
import { hasEdgeLabels, loudNodes, sizeOf } from './elements.js';
import { pictureSvg } from './picture-svg.js';
import type { Place } from './places.js';
import type { ShownGraph } from './shown-graph.js';
import type { KnownGraph } from './use-known.js';

/** Report, line and address. */
const cited = (one: EvidencePartsFragment) =>
  [reportOf(one), words().evidence.lines(one.lineFrom, one.lineTo), addressOfExcerpt(one)]
    .filter(Boolean)
    .join(' · ');

/** Rejects with an AskError where the words cannot be had. */
export async function exportedGraph(
  centre: string,
  graph: ShownGraph,
  places: ReadonlyMap<string, Place>,
  known: Pick<KnownGraph, 'evidence'>,
): Promise<ExportedView> {
  const evidence = await known.evidence(graph.edges);
  const { exports: say, graph: named } = words().pictures;
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const title = `${nameOf(centre)} ${named.title}`;
  const loud = loudNodes(graph);
  const svg = () =>
    pictureSvg(
      {
        title,
        source: say.source(location.href),
        nodes: graph.nodes.map((node) => ({
          id: node.id,
          kind: node.__typename,
          name: node.name,
          place: places.get(node.id) ?? { x: 0, y: 0 },
          size: sizeOf(node, centre),
          hasLabel: loud.has(node.id),
        })),
        edges: graph.edges.map((edge) => ({
          from: edge.from,
          to: edge.to,
          label: edgeLabel(edge),
          title: [edgeSentence(edge, nameOf), ...(evidence.get(edge.id) ?? []).map(cited)].join('\n'),
          isBothWays: isBothWays(edge),
          isOnChain: edge.isOnChain,
          hasLabel: hasEdgeLabels(graph),
        })),
      },
      presentColours(),
    );
  return {
    title,
    columns: [
      { key: 'from', label: say.from },
      { key: 'relationship', label: say.relation },
      { key: 'to', label: say.to },
      { key: 'confidence', label: say.confidence },
    ],
    facts: graph.edges.map((edge) => ({
      id: edge.id,
      cells: {
        from: nameOf(edge.from),
        relationship: edgeLabel(edge),
        to: nameOf(edge.to),
        confidence: confidenceOf(edge) ?? null,
      },
      evidence: evidence.get(edge.id) ?? [],
    })),
    graph: {
      nodes: graph.nodes.map(({ id, __typename, name }) => ({ id, kind: __typename, name })),
      edges: graph.edges.map(({ id, type, from, to }) => ({ id, type, from, to })),
    },
    picture: { svg },
  };
}
