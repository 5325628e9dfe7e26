// Every reason why an excerpt is evidence for an entity → one EVIDENCED_BY row for an entity and an excerpt.

import type { Mention } from '../model/facts.js';
import type { ClaimedRelationship } from './claim.js';
import type { EvidenceClaim, EvidenceRow } from './claims.js';

/** Rows in order of entity and excerpt. */
export function evidenceRows(claims: readonly EvidenceClaim[]): EvidenceRow[] {
  const grouped = new Map<string, EvidenceClaim[]>();
  for (const claim of claims) {
    const key = `${claim.entity} ${claim.excerpt}`;
    const group = grouped.get(key);
    if (group) group.push(claim);
    else grouped.set(key, [claim]);
  }
  return [...grouped.keys()].sort().map((key) => rowOf(grouped.get(key) as EvidenceClaim[]));
}

function rowOf(group: readonly EvidenceClaim[]): EvidenceRow {
  const { entity, excerpt } = group[0] as EvidenceClaim;
  const mentions = group.flatMap((claim) => claim.mentions).sort(inReadingOrder);
  const inText = mentions.find((mention) => mention.field === 'TEXT');
  return {
    entity,
    excerpt,
    start: inText?.start ?? null,
    end: inText?.end ?? null,
    mentions: [...new Set(mentions.map(({ field, start, end }) => `${field} ${start} ${end}`))],
    inferredFrom: firstOf(group, 'inferredFrom'),
    confidence: Math.max(...group.map((claim) => claim.confidence)),
    reason: firstOf(group, 'reason'),
  };
}

function firstOf(group: readonly EvidenceClaim[], property: 'inferredFrom' | 'reason'): string | null {
  return group.map((claim) => claim[property]).find((value) => value !== null) ?? null;
}

const inReadingOrder = (a: Mention, b: Mention) =>
  Number(a.field !== 'TEXT') - Number(b.field !== 'TEXT') || a.start - b.start || a.end - b.end;

/**
 * No fact without evidence: both ends of an asserted relationship stand in each excerpt that asserts it. Where the facts
 * give no words and no reason for an end, this is the reason.
 */
export function impliedEvidence(
  relationships: readonly ClaimedRelationship[],
  given: readonly EvidenceClaim[],
): EvidenceClaim[] {
  const known = new Set(given.map((claim) => `${claim.entity} ${claim.excerpt}`));
  const implied = relationships.flatMap(({ from, to, properties }) => {
    const excerpts = (properties.excerptIds ?? []) as readonly string[];
    return excerpts.flatMap((excerpt) => [from, to].map((entity) => ({ entity, excerpt, properties })));
  });
  return implied
    .filter(({ entity, excerpt }) => !known.has(`${entity} ${excerpt}`))
    .map(({ entity, excerpt, properties }) => ({
      entity,
      excerpt,
      mentions: [],
      inferredFrom: 'a fact of this excerpt names it',
      confidence: Number(properties.confidence),
      reason: null,
    }));
}
