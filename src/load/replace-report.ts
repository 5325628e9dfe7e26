// One report's claims, rows and node, written in the place of what it said before; within the caller's transaction.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { CorrectionIndex } from './correction-index.js';
import { factsToClaims } from './facts-to-claims.js';
import { planOwnRows } from './own-rows.js';
import { addCounts, type Counts, planChanges } from './plan-changes.js';
import { packFacts } from './report-facts.js';
import { readStored } from './stored-claims.js';
import { writeChanges, writeOwnRows } from './write-changes.js';

export interface Reading {
  readonly facts: Facts;
  /** Version of rules and gazetteers that gave the facts; null where it is not known. */
  readonly readBy: string | null;
}

/** Counts all but the report's own node. */
export async function replaceReport(
  transaction: GraphTransaction,
  { facts, readBy }: Reading,
  gazetteer: Gazetteer,
  corrections: CorrectionIndex,
): Promise<Counts> {
  const claims = factsToClaims(facts, gazetteer, corrections);
  const by = claims.report.id;
  const changes = planChanges(by, await readStored(transaction.run, by, claims), claims);
  const ownChanges = await planOwnRows(transaction, claims);
  await transaction.run(statementOf('save-report'), {
    row: {
      ...claims.report,
      readBy,
      corrections: claims.corrections.length > 0 ? claims.corrections : null,
      factsGzip: packFacts(facts),
    },
  });
  await writeChanges(transaction, changes);
  await writeOwnRows(transaction, by, ownChanges);
  return addCounts(changes.counts, ownChanges.counts);
}
