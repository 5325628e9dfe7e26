// One relationship that a fact asserts, as a claim: with its evidence, and as sure as the least sure of the fact and the
// entity that it names.

import type { ClaimedRelationship, ClaimProperties } from './claim.js';
import type { IndexedEntity } from './fact-index.js';
import type { RelationshipType } from './graph-shape.js';

export interface Asserting {
  /** Ids of the excerpts that say so. */
  readonly excerptIds: readonly string[];
  readonly confidence: number;
  readonly date: string | null;
}

export function assertion(
  type: RelationshipType,
  from: string | IndexedEntity,
  to: string | IndexedEntity,
  { excerptIds, confidence, date }: Asserting,
  properties: ClaimProperties = {},
  partnershipId = '',
): ClaimedRelationship {
  const named = [from, to].filter((end) => typeof end !== 'string');
  return {
    type,
    from: typeof from === 'string' ? from : from.id,
    to: typeof to === 'string' ? to : to.id,
    partnershipId,
    properties: {
      ...properties,
      excerptIds,
      date,
      confidence: Math.min(confidence, ...named.map((end) => end.fact.confidence)),
    },
  };
}
