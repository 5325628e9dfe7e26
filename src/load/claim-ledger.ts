// What is claimed of each element, while reports are taken in one after another: begun with what the graph holds, told what each
// claimant now says, asked at the end what differs. So the rows of a hundred reports that speak of one deal are one row.

import { type Claimant, type ClaimProperties, encodeClaim } from './claim.js';
import { isHeld, packSaid, type Said, say, unpackSaid, unsay } from './packed-claims.js';

export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** Claimed again, word for word. */
  readonly unchanged: number;
}

export const addCounts = (a: Counts, b: Counts): Counts => ({
  created: a.created + b.created,
  updated: a.updated + b.updated,
  deleted: a.deleted + b.deleted,
  unchanged: a.unchanged + b.unchanged,
});

/** `K` tells which element it is, `S` is that as the graph holds it. */
export interface Changed<K, S extends K> {
  /** Without `stored` it is new. */
  readonly saved: readonly {
    readonly element: K;
    readonly stored: S | undefined;
    readonly claims: string[];
  }[];
  readonly deleted: readonly S[];
}

export interface ClaimLedger<K, S extends K> {
  /**
   * What `by` says now, in the place of all that it said before; the counts are of the elements that this concerns. `isNew`: it has
   * said nothing so far, and nothing is looked for.
   */
  replace(
    by: Claimant,
    claimed: readonly (K & { readonly properties: ClaimProperties })[],
    isNew?: boolean,
  ): Counts;
  /** What now differs from the graph. */
  changed(): Changed<K, S>;
}

interface Entry<K, S> {
  readonly element: K;
  readonly stored: S | undefined;
  /** Missing as long as nobody has asked: it is as stored. */
  said?: Said;
  isThere: boolean;
}

export function openLedger<K, S extends K & { readonly claims: readonly string[] }>(
  stored: readonly S[],
  keyOf: (element: K) => string,
): ClaimLedger<K, S> {
  const entries = new Map<string, Entry<K, S>>();
  for (const element of stored) entries.set(keyOf(element), { element, stored: element, isThere: true });
  const saidOf = (entry: Entry<K, S>) => {
    entry.said ??= unpackSaid(entry.stored?.claims ?? []);
    return entry.said;
  };

  /** Gives what has become of the element. */
  function tell(
    entry: Entry<K, S>,
    by: Claimant,
    claims: readonly string[],
    isNew: boolean,
  ): keyof Counts | null {
    const said = saidOf(entry);
    const before = isNew ? [] : unsay(said, by);
    if (before.length + claims.length === 0) return null;
    for (const claim of claims) say(said, claim);
    const wasThere = entry.isThere;
    entry.isThere = isHeld(said);
    if (!entry.isThere) {
      // A claim that attends goes with the element.
      said.alone.clear();
      return wasThere ? 'deleted' : null;
    }
    if (!wasThere) return 'created';
    return sameSet(before, claims) ? 'unchanged' : 'updated';
  }

  return {
    replace(by, claimed, isNew = false) {
      const now = new Map<string, string[]>();
      for (const element of claimed) {
        const key = keyOf(element);
        const claim = encodeClaim(by, element.properties);
        const claims = now.get(key);
        if (claims) claims.push(claim);
        else now.set(key, [claim]);
        if (!entries.has(key)) entries.set(key, { element, stored: undefined, isThere: false });
      }
      const counts = { created: 0, updated: 0, deleted: 0, unchanged: 0 };
      for (const key of isNew ? now.keys() : entries.keys()) {
        const become = tell(entries.get(key) as Entry<K, S>, by, now.get(key) ?? [], isNew);
        if (become !== null) counts[become] += 1;
      }
      return counts;
    },

    changed() {
      const saved: Changed<K, S>['saved'][number][] = [];
      const deleted: S[] = [];
      for (const { element, stored, said } of entries.values()) {
        if (said === undefined) continue;
        const claims = packSaid(said);
        if (claims.length > 0) {
          if (!stored || !sameList(claims, stored.claims)) saved.push({ element, stored, claims });
        } else if (stored) deleted.push(stored);
      }
      return { saved, deleted };
    },
  };
}

const sameSet = (a: readonly string[], b: readonly string[]) => {
  const set = new Set(b);
  return new Set(a).size === set.size && a.every((value) => set.has(value));
};

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value, place) => value === b[place]);
