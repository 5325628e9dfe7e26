// What the graph holds and what a claimant now says in, what has to change out. Pure: the claimant's earlier claims are
// dropped, the new ones added, and each touched element is recomputed from all the claims that remain.

import { isDeepStrictEqual } from 'node:util';
import {
  type Claimant,
  type ClaimedNode,
  type ClaimedRelationship,
  claimPrefix,
  decodeClaim,
  encodeClaim,
  isAttending,
  relationshipKey,
} from './claim.js';
import { type EntityLabel, labelOf, type RelationshipType } from './graph-shape.js';
import { mergeClaims, type Properties } from './merge-claims.js';
import { packClaims, sayOneThing, thingsSaid, unpackClaims } from './packed-claims.js';

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

export interface NodeChange {
  readonly id: string;
  readonly label: string;
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

export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** Claimed again, word for word. */
  readonly unchanged: number;
}

export interface Changes {
  /** New and changed ones. */
  readonly nodes: readonly NodeChange[];
  readonly deletedNodes: readonly string[];
  /** New ones have no elementId. */
  readonly relationships: readonly RelationshipChange[];
  readonly deletedRelationships: readonly { readonly from: string; readonly elementId: string }[];
  readonly counts: Counts;
}

export function planChanges(
  by: Claimant,
  stored: { readonly nodes: readonly StoredNode[]; readonly relationships: readonly StoredRelationship[] },
  claimed: { readonly nodes: readonly ClaimedNode[]; readonly relationships: readonly ClaimedRelationship[] },
): Changes {
  const nodes = changedClaims(by, stored.nodes, claimed.nodes, ({ id }: { readonly id: string }) => id);
  const relationships = changedClaims(by, stored.relationships, claimed.relationships, relationshipKey);
  return {
    nodes: nodes.saved.map(({ stored, claimed, claims }) => {
      const id = (stored ?? claimed).id;
      const { merged, ...rest } = shownBy(labelOf(id), stored?.claims, claims);
      // An entity is looked up by its id as by its names, and by the ids that were merged into it.
      const lookup = [
        ...new Set([id, ...((merged.mergedIds ?? []) as string[]), ...(merged.lookup as string[])]),
      ];
      return { id, label: labelOf(id), properties: { ...merged, id, lookup, claims }, ...rest };
    }),
    deletedNodes: nodes.deleted.map(({ id }) => id),
    relationships: relationships.saved.map(({ stored, claimed, claims }) => {
      const { type, from, to } = stored ?? claimed;
      const { merged, ...rest } = shownBy(type, stored?.claims, claims);
      return {
        type,
        from,
        to,
        elementId: stored?.elementId ?? null,
        properties: { ...merged, claims },
        ...rest,
      };
    }),
    deletedRelationships: relationships.deleted.map(({ from, elementId }) => ({ from, elementId })),
    counts: addCounts(nodes.counts, relationships.counts),
  };
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

export const addCounts = (a: Counts, b: Counts): Counts => ({
  created: a.created + b.created,
  updated: a.updated + b.updated,
  deleted: a.deleted + b.deleted,
  unchanged: a.unchanged + b.unchanged,
});

type Saved<S, C> = { readonly claims: readonly string[] } & (
  | { readonly stored: S; readonly claimed: C | undefined }
  | { readonly stored: undefined; readonly claimed: C }
);

function changedClaims<
  S extends K & { readonly claims: readonly string[] },
  C extends K & { readonly properties: ClaimedNode['properties'] },
  K,
>(by: Claimant, stored: readonly S[], claimed: readonly C[], keyOf: (element: K) => string) {
  const before = new Map(stored.map((element) => [keyOf(element), element]));
  const now = new Map<string, C[]>();
  for (const element of claimed) {
    const key = keyOf(element);
    now.set(key, [...(now.get(key) ?? []), element]);
  }
  const saved: Saved<S, C>[] = [];
  const deleted: S[] = [];
  const counts = { created: 0, updated: 0, deleted: 0, unchanged: 0 };
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const element = before.get(key);
    const said = now.get(key) ?? [];
    const others = unpackClaims(element?.claims ?? []).filter((claim) => !claim.startsWith(claimPrefix(by)));
    const claims = packClaims([...others, ...said.map(({ properties }) => encodeClaim(by, properties))]);
    const [first] = said;
    if (element === undefined) {
      if (first === undefined || claims.every(isAttending)) continue;
      saved.push({ stored: undefined, claimed: first, claims });
      counts.created += 1;
    } else if (claims.every(isAttending)) {
      deleted.push(element);
      counts.deleted += 1;
    } else if (sameList(claims, element.claims)) {
      counts.unchanged += first === undefined ? 0 : 1;
    } else {
      saved.push({ stored: element, claimed: first, claims });
      counts.updated += 1;
    }
  }
  return { saved, deleted, counts };
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value, place) => value === b[place]);
