// What one report (or the gazetteer) says of one node or relationship. A claim is kept on the element as a JSON string,
// so that what several reports say can be merged and, when a report is replaced, unmerged.

import { compareByKey } from '../model/compare-text.js';
import type { RelationshipType } from './graph-shape.js';

export type ClaimValue = string | number | boolean | readonly string[];
export type ClaimProperties = Readonly<Record<string, ClaimValue | null>>;

/** Who says it: a report's id, `gazetteer` for what is true of the world, or `corrections` for what curators add. */
export type Claimant = string;
export const gazetteerClaimant: Claimant = 'gazetteer';
export const correctionClaimant: Claimant = 'corrections';

/** A claim as it was read back: `by` and the properties that are not null. */
export type Claim = Readonly<Record<string, ClaimValue>> & { readonly by: Claimant };

export interface ClaimedNode {
  readonly id: string;
  readonly properties: ClaimProperties;
}

/** Which relationship it is, whoever claims it. */
export interface RelationshipEnds {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Tells several of one type between the same ends apart: the deal's id for PARTNERS_WITH, else empty. */
  readonly partnershipId: string;
}

export interface ClaimedRelationship extends RelationshipEnds {
  readonly properties: ClaimProperties;
}

/** One key for a relationship, the same whoever claims it. */
export const relationshipKey = (r: RelationshipEnds): string =>
  [r.from, r.type, r.to, r.partnershipId].join(' ');

/** `by` first, then by name, without nulls: two equal claims are equal strings. */
export function encodeClaim(by: Claimant, properties: ClaimProperties): string {
  const said = Object.entries(properties).filter(([, value]) => value !== null);
  return JSON.stringify({ by, ...Object.fromEntries(said.sort(compareByKey)) });
}

export const decodeClaim = (encoded: string): Claim => JSON.parse(encoded) as Claim;

/** A claim that shows where others hold an element, and does not hold it itself. Inside a JSON string the quotes would be escaped. */
export const isAttending = (encoded: string): boolean =>
  encoded.startsWith(claimPrefix(correctionClaimant)) && encoded.includes('"attends":true');

/** How every claim of `by` begins: what statements look for. */
export const claimPrefix = (by: Claimant): string => `{"by":${JSON.stringify(by)}`;
