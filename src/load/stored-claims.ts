// Reads from the graph what `planChanges` needs: every element that a claimant claimed before or claims now.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import {
  type Claimant,
  claimPrefix,
  correctionClaimant,
  gazetteerClaimant,
  type RelationshipEnds,
  relationshipKey,
} from './claim.js';
import type { Claimed, Stored, StoredNode, StoredRelationship } from './plan-changes.js';

/** Reads alone; `Graph` fits with its `read`. */
export type Reader = GraphTransaction['run'];

/** Where to look for what a claimant claimed before; a report's is found from its excerpts. */
const families: Readonly<Record<Claimant, string>> = {
  [gazetteerClaimant]: 'reference',
  [correctionClaimant]: 'added',
};

/** What those of `earlier` claimed before, and what is claimed now. Statements are sent without waiting where one needs no other. */
export async function readStored(
  read: Reader,
  earlier: readonly Claimant[],
  claimed: readonly Claimed[],
): Promise<Stored> {
  const before = earlier.map((by) => readEarlier(read, by));
  const ids = [...new Set(claimed.flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
  const [named, ...more] = await Promise.all([read(statementOf('read-nodes'), { ids }), ...before.flat()]);
  // A node that is not there yet has no relationships: most of a report's begin at its own policies and events.
  const there = new Set(named.map(({ id }) => id));
  const missing = new Set(ids.filter((id) => !there.has(id)));
  const rows = new Map<string, RelationshipEnds>();
  for (const { type, from, to, partnershipId } of claimed.flatMap(({ relationships }) => relationships)) {
    const row = { type, from, to, partnershipId };
    if (!missing.has(from) && !missing.has(to)) rows.set(relationshipKey(row), row);
  }
  const links = await read(statementOf('read-relationships'), { rows: [...rows.values()] });
  const nodesBefore = more.filter((_, place) => place % 2 === 0).flat();
  const linksBefore = more.filter((_, place) => place % 2 === 1).flat();
  return {
    nodes: distinct([...nodesBefore, ...named] as unknown as StoredNode[], ({ id }) => id),
    relationships: distinct([...linksBefore, ...links] as unknown as StoredRelationship[], relationshipKey),
  };
}

/** Nodes, then relationships. */
function readEarlier(read: Reader, by: Claimant) {
  const family = families[by] ?? 'claimed';
  const parameters =
    family === 'claimed' ? { report: by, quoted: JSON.stringify(by) } : { prefix: claimPrefix(by) };
  return ['nodes', 'relationships'].map((what) => read(statementOf(`read-${family}-${what}`), parameters));
}

function distinct<T>(elements: readonly T[], keyOf: (element: T) => string): T[] {
  return [...new Map(elements.map((element) => [keyOf(element), element])).values()];
}
