// What can be done for a report before its transaction: its claims under the corrections in force, and its facts packed.

import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { relationshipKey } from './claim.js';
import type { Claims } from './claims.js';
import type { CorrectionIndex } from './correction-index.js';
import { factsToClaims } from './facts-to-claims.js';
import { packFacts } from './report-facts.js';

export interface PreparedReport {
  readonly facts: Facts;
  readonly factsGzip: string;
  readonly claims: Claims;
}

/** Throws BAD_USER_INPUT for facts that do not hold together. */
export async function prepareReport(
  facts: Facts,
  gazetteer: Gazetteer,
  corrections: CorrectionIndex,
): Promise<PreparedReport> {
  const packing = packFacts(facts);
  const claims = factsToClaims(facts, gazetteer, corrections);
  return { facts, claims, factsGzip: await packing };
}

/** Nodes and relationships that the report claims, itself, its excerpts and its evidence. */
export function sizeOf({ nodes, relationships, excerpts, evidence }: Claims): number {
  const ids = new Set(nodes.map(({ id }) => id));
  const links = new Set(relationships.map(relationshipKey));
  return 1 + ids.size + links.size + excerpts.length + evidence.length;
}
