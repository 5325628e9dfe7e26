// What the graph holds and what a claimant now says in, what has to change out. Pure: the claimant's earlier claims are
// dropped, the new ones added, and each touched element is recomputed from all the claims that remain.

import { isDeepStrictEqual } from 'node:util';
import {
  type Claimant,
  type ClaimedNode,
  type ClaimedRelationship,
  decodeClaim,
  type RelationshipEnds,
  relationshipKey,
} from './claim.js';
import { addCounts, type Counts, openLedger } from './claim-ledger.js';
import { type EntityLabel, labelOf, type RelationshipType } from './graph-shape.js';
import { mergeClaims, type Properties } from './merge-claims.js';
import { sayOneThing, thingsSaid } from './packed-claims.js';

/** A node or relationship as the graph holds it: all that the claimant claimed before, and all that it claims now. */
export interface StoredNode {
  readonly id: string;
  readonly claims: readonly string[];
}
export interface StoredRelationship {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly partnershipId: string;
  /** Neo4j's own id: good within one transaction, never kept. */
  readonly elementId: string;
  readonly claims: readonly string[];
}

export interface Stored {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}
export interface Claimed {
  readonly nodes: readonly ClaimedNode[];
  readonly relationships: readonly ClaimedRelationship[];
}

export interface NodeChange {
  readonly id: string;
  readonly label: string;
  readonly isNew: boolean;
  readonly properties: Properties;
  /** The element shows what it showed: only its claims have to be written. Missing where more has changed. */
  readonly claimsAlone?: true;
}
export interface RelationshipChange {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly elementId: string | null;
  readonly properties: Properties;
  readonly claimsAlone?: true;
}

export interface Changes {
  /** New and changed ones. */
  readonly nodes: readonly NodeChange[];
  readonly deletedNodes: readonly string[];
  /** New ones have no elementId. */
  readonly relationships: readonly RelationshipChange[];
  readonly deletedRelationships: readonly { readonly from: string; readonly elementId: string }[];
}

/** What many claimants say, one after another, in the place of what they said; what has to change is asked at the end, once. */
export interface ChangePlan {
  replace(by: Claimant, claimed: Claimed, isNew?: boolean): Counts;
  changes(): Changes;
}

export function beginPlan(stored: Stored): ChangePlan {
  const nodes = openLedger<{ readonly id: string }, StoredNode>(stored.nodes, ({ id }) => id);
  const links = openLedger<RelationshipEnds, StoredRelationship>(stored.relationships, relationshipKey);
  return {
    replace: (by, claimed, isNew = false) =>
      addCounts(nodes.replace(by, claimed.nodes, isNew), links.replace(by, claimed.relationships, isNew)),
    changes() {
      const [changedNodes, changedLinks] = [nodes.changed(), links.changed()];
      return {
        nodes: changedNodes.saved.map(({ element, stored, claims }) =>
          nodeChange(element.id, stored?.claims, claims),
        ),
        deletedNodes: changedNodes.deleted.map(({ id }) => id),
        relationships: changedLinks.saved.map(({ element, stored, claims }) =>
          relationshipChange(element, stored, claims),
        ),
        deletedRelationships: changedLinks.deleted.map(({ from, elementId }) => ({ from, elementId })),
      };
    },
  };
}

/** For one claimant alone. */
export function planChanges(
  by: Claimant,
  stored: Stored,
  claimed: Claimed,
): Changes & { readonly counts: Counts } {
  const plan = beginPlan(stored);
  const counts = plan.replace(by, claimed);
  return { ...plan.changes(), counts };
}

export function nodeChange(
  id: string,
  before: readonly string[] | undefined,
  claims: readonly string[],
): NodeChange {
  const label = labelOf(id);
  const { merged, ...rest } = shownBy(label, before, claims);
  // An entity is looked up by its id as by its names, and by the ids that were merged into it.
  const lookup = [
    ...new Set([id, ...((merged.mergedIds ?? []) as string[]), ...(merged.lookup as string[])]),
  ];
  return { id, label, isNew: before === undefined, properties: { ...merged, id, lookup, claims }, ...rest };
}

export function relationshipChange(
  { type, from, to }: RelationshipEnds,
  stored: StoredRelationship | undefined,
  claims: readonly string[],
): RelationshipChange {
  const { merged, ...rest } = shownBy(type, stored?.claims, claims);
  return { type, from, to, elementId: stored?.elementId ?? null, properties: { ...merged, claims }, ...rest };
}

/** What the claims show, and whether those before them showed the same. */
function shownBy(
  kind: EntityLabel | RelationshipType,
  before: readonly string[] | undefined,
  now: readonly string[],
): { readonly merged: Properties; readonly claimsAlone?: true } {
  const merge = (claims: readonly string[]) => mergeClaims(kind, thingsSaid(claims).map(decodeClaim));
  const merged = merge(now);
  const isSame =
    before !== undefined && (sayOneThing(before, now) || isDeepStrictEqual(merge(before), merged));
  return isSame ? { merged, claimsAlone: true } : { merged };
}
