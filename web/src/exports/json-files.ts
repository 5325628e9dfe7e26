// A view → JSON, and as JSON-LD with the terms that the server's own exports use: entities and excerpts are URNs, so that the file is
// whole without any server.

import type { EvidencePartsFragment } from '../gql/graphql.js';
import type { ExportedView } from './exported-view.js';

const excerpt = ({
  id,
  quote,
  heading,
  date,
  report,
  lineFrom,
  lineTo,
  sourceUrl,
}: EvidencePartsFragment) => ({
  id,
  quote,
  heading,
  date: date ?? null,
  report: { id: report.id, title: report.title, publisher: report.publisher, month: report.month },
  lineFrom,
  lineTo,
  sourceUrl: sourceUrl ?? null,
});

/** `source`: the address of what was on screen. */
export function jsonFile({ title, columns, facts, graph }: ExportedView, source: string): string {
  const file = {
    title,
    source,
    columns,
    ...(graph ? { nodes: graph.nodes, edges: graph.edges } : {}),
    facts: facts.map(({ id, cells, evidence }) => ({ id, ...cells, evidence: evidence.map(excerpt) })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const context = {
  '@vocab': 'urn:internet-plus:term:',
  schema: 'https://schema.org/',
  ip: 'urn:internet-plus:term:',
  name: 'schema:name',
  title: 'schema:name',
  quote: 'schema:text',
  publisher: 'schema:publisher',
  month: 'schema:temporalCoverage',
  sourceUrl: { '@id': 'schema:citation', '@type': 'schema:URL' },
  report: { '@id': 'schema:isPartOf', '@type': '@id' },
  relationship: { '@type': '@vocab' },
  from: { '@type': '@id' },
  to: { '@type': '@id' },
  evidence: { '@container': '@set' },
};

const types: Readonly<Record<string, string>> = {
  Enterprise: 'schema:Organization',
  IssuingBody: 'schema:Organization',
  Region: 'schema:AdministrativeArea',
  Theme: 'schema:DefinedTerm',
  Event: 'schema:Event',
  Person: 'schema:Person',
};

const iri = (id: string) => `urn:internet-plus:${encodeURI(id)}`;

const quotation = (one: EvidencePartsFragment) => ({
  '@id': iri(one.id),
  '@type': 'schema:Quotation',
  quote: one.quote,
  heading: one.heading,
  lineFrom: one.lineFrom,
  lineTo: one.lineTo,
  ...(one.sourceUrl ? { sourceUrl: one.sourceUrl } : {}),
  report: {
    '@id': iri(one.report.id),
    '@type': 'schema:Report',
    title: one.report.title,
    publisher: one.report.publisher,
    month: one.report.month,
  },
});

export function jsonLdFile({ facts, graph }: ExportedView): string {
  const edges = new Map(graph?.edges.map((edge) => [edge.id, edge]));
  const things = [
    ...(graph?.nodes ?? []).map(({ id, kind, name }) => ({
      '@id': iri(id),
      '@type': types[kind] ? [types[kind], `ip:${kind}`] : [`ip:${kind}`],
      name,
    })),
    ...facts.map(({ id, cells, evidence }) => {
      const edge = edges.get(id);
      const told = edge
        ? {
            '@type': 'ip:Fact',
            relationship: `ip:${edge.type}`,
            from: iri(edge.from),
            to: iri(edge.to),
            ...(cells.confidence === null ? {} : { confidence: cells.confidence }),
          }
        : Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
      return { '@id': iri(id), ...told, evidence: evidence.map(quotation) };
    }),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': things }, null, 1)}\n`;
}
