// Reads from the graph what `planChanges` needs: every element that a claimant claimed before or claims now.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import {
  type Claimant,
  type ClaimedNode,
  type ClaimedRelationship,
  claimPrefix,
  correctionClaimant,
  gazetteerClaimant,
  relationshipKey,
} from './claim.js';
import type { StoredNode, StoredRelationship } from './plan-changes.js';

/** Reads alone; `Graph` fits with its `read`. */
export type Reader = GraphTransaction['run'];

export interface Stored {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}

/** Where to look for what a claimant claimed before; a report's is found from its excerpts. */
const families: Readonly<Record<Claimant, string>> = {
  [gazetteerClaimant]: 'reference',
  [correctionClaimant]: 'added',
};

/** Without `withEarlier` only what is claimed now is read. */
export async function readStored(
  read: Reader,
  by: Claimant,
  claimed: { readonly nodes: readonly ClaimedNode[]; readonly relationships: readonly ClaimedRelationship[] },
  withEarlier = true,
): Promise<Stored> {
  const family = families[by] ?? 'claimed';
  const parameters =
    family === 'claimed' ? { report: by, quoted: JSON.stringify(by) } : { prefix: claimPrefix(by) };
  const before = withEarlier ? await read(statementOf(`read-${family}-nodes`), parameters) : [];
  const linksBefore = withEarlier ? await read(statementOf(`read-${family}-relationships`), parameters) : [];

  const ids = [...new Set(claimed.nodes.map(({ id }) => id))];
  const named = await read(statementOf('read-nodes'), { ids });
  // A node that is not there yet has no relationships: most of a report's begin at its own policies and events.
  const there = new Set(named.map(({ id }) => id));
  const missing = new Set(ids.filter((id) => !there.has(id)));
  const rows = new Map(
    claimed.relationships
      .filter(({ from, to }) => !missing.has(from) && !missing.has(to))
      .map(({ type, from, to, partnershipId }) => {
        const row = { type, from, to, partnershipId };
        return [relationshipKey(row), row];
      }),
  );
  const links = await read(statementOf('read-relationships'), { rows: [...rows.values()] });
  return {
    nodes: distinct([...before, ...named] as unknown as StoredNode[], ({ id }) => id),
    relationships: distinct([...linksBefore, ...links] as unknown as StoredRelationship[], relationshipKey),
  };
}

function distinct<T>(elements: readonly T[], keyOf: (element: T) => string): T[] {
  return [...new Map(elements.map((element) => [keyOf(element), element])).values()];
}
