// The evidence of a row: what GraphQL is asked, and the same shape out of a connection (entities) and a list (deals, relationships).

import type { Row } from './export-field.js';

export interface RowEvidence {
  readonly id: string;
  readonly quote: string;
  readonly heading: string;
  readonly report: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly month: string;
  };
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly sourceUrl: string | null;
}

/** Excerpts of one entity that a row shows; `evidenceTotal` says how many there are. */
export const mostEvidence = 20;

const fields = '{ id quote heading report { id title publisher month } lineFrom lineTo sourceUrl }';
export const evidenceConnection = `evidence(first: ${mostEvidence}) { totalCount nodes ${fields} }`;
export const evidenceList = (name = 'evidence') => `${name} ${fields}`;

export interface EvidenceOfRow {
  readonly evidence: readonly RowEvidence[];
  readonly evidenceTotal: number;
}

/** Null where rows of this kind carry no evidence, as counts do not. */
export function evidenceOf(row: Row, name = 'evidence'): EvidenceOfRow | null {
  const found = row[name];
  if (found === undefined || found === null) return null;
  if (Array.isArray(found)) return { evidence: found as RowEvidence[], evidenceTotal: found.length };
  const { nodes, totalCount } = found as { nodes: RowEvidence[]; totalCount: number };
  return { evidence: nodes, evidenceTotal: totalCount };
}
