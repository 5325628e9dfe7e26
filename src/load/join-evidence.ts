// Rows of EVIDENCED_BY in, of which several may be for one entity and excerpt since entities were merged; one for each pair out.

import type { EvidenceRow } from './claims.js';

/** Rows in order of entity and excerpt; mentions in reading order. */
export function joinEvidence(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const joined = new Map<string, EvidenceRow>();
  for (const row of rows) {
    const key = `${row.entity} ${row.excerpt}`;
    const other = joined.get(key);
    joined.set(key, other ? join(other, row) : row);
  }
  return [...joined.keys()].sort().map((key) => joined.get(key) as EvidenceRow);
}

function join(a: EvidenceRow, b: EvidenceRow): EvidenceRow {
  const mentions = [...new Set([...a.mentions, ...b.mentions])].sort(inReadingOrder);
  const [, start, end] = mentions.find((mention) => mention.startsWith('TEXT '))?.split(' ') ?? [];
  // The surer of the two says why; of equally sure ones neither order may matter.
  const order = b.confidence - a.confidence || ((a.reason ?? '') < (b.reason ?? '') ? -1 : 1);
  const [first, second] = order < 0 ? [a, b] : [b, a];
  return {
    entity: a.entity,
    excerpt: a.excerpt,
    start: start === undefined ? null : Number(start),
    end: end === undefined ? null : Number(end),
    mentions,
    inferredFrom: first.inferredFrom ?? second.inferredFrom,
    confidence: Math.max(a.confidence, b.confidence),
    reason: first.reason ?? second.reason,
  };
}

/** Mentions as `TEXT 3 6`; those in the text come before those in the heading. */
function inReadingOrder(a: string, b: string): number {
  const [fieldA, startA, endA] = a.split(' ');
  const [fieldB, startB, endB] = b.split(' ');
  return (
    Number(fieldA !== 'TEXT') - Number(fieldB !== 'TEXT') ||
    Number(startA) - Number(startB) ||
    Number(endA) - Number(endB)
  );
}
