// A picture's nodes and edges → GraphML, as Gephi, yEd and NetworkX read it; the attributes are those of the server's own exports.

import type { EvidencePartsFragment } from '../gql/graphql.js';
import { addressOfExcerpt, linesOf, quoteOf, reportOf } from './citation.js';
import type { ExportedGraph, ExportedView } from './exported-view.js';
import { xmlText } from './xml-text.js';

const cited: readonly (readonly [string, (one: EvidencePartsFragment) => string])[] = [
  ['evidenceQuotes', quoteOf],
  ['evidenceReports', reportOf],
  ['evidenceLines', linesOf],
  ['evidenceAddresses', addressOfExcerpt],
];

const key = (of: 'node' | 'edge', name: string, type = 'string') =>
  `<key id="${of.charAt(0)}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
const data = (name: string, value: string) =>
  value.trim() === '' ? '' : `<data key="${name}">${xmlText(value)}</data>`;

export function graphmlFile({ facts }: ExportedView, { nodes, edges }: ExportedGraph): string {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('node', 'type'),
    key('node', 'name'),
    key('edge', 'relationship'),
    key('edge', 'confidence', 'double'),
    ...cited.map(([name]) => key('edge', name)),
    '<graph edgedefault="directed">',
    ...nodes.map(
      ({ id, kind, name }) =>
        `<node id="${xmlText(id)}">${data('n.type', kind)}${data('n.name', name)}</node>`,
    ),
    ...edges.map(({ id, type, from, to }) => {
      const fact = byId.get(id);
      const words = cited.map(([name, part]) =>
        data(`e.${name}`, (fact?.evidence ?? []).map(part).join('\n')),
      );
      const confidence = fact?.cells.confidence;
      const both = type === 'PARTNERS_WITH' ? ' directed="false"' : '';
      return `<edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}"${both}>${data('e.relationship', type)}${typeof confidence === 'number' ? data('e.confidence', String(confidence)) : ''}${words.join('')}</edge>`;
    }),
    '</graph>',
    '</graphml>',
  ].join('\n')}\n`;
}
