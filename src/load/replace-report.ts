// One report's claims, rows and node, written in the place of what it said before; within the caller's transaction.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { Facts } from '../model/facts.js';
import type { Claims } from './claims.js';
import { newOwnRows, planOwnRows } from './own-rows.js';
import { addCounts, type Counts, planChanges } from './plan-changes.js';
import { packFacts } from './report-facts.js';
import { readStored } from './stored-claims.js';
import { writeChanges, writeOwnRows } from './write-changes.js';

export interface Reading {
  readonly facts: Facts;
  /** Version of rules and gazetteers that gave the facts; null where it is not known. */
  readonly readBy: string | null;
}

/**
 * Counts all but the report's own node. `claims` are those of the facts under the corrections in force. `isNew`: there is no such
 * report in the graph, so nothing that it said before has to be looked for.
 */
export async function replaceReport(
  transaction: GraphTransaction,
  { facts, readBy }: Reading,
  claims: Claims,
  isNew = false,
): Promise<Counts> {
  const by = claims.report.id;
  const changes = planChanges(by, await readStored(transaction.run, by, claims, !isNew), claims);
  const ownChanges = isNew ? newOwnRows(claims) : await planOwnRows(transaction, claims);
  const row = {
    ...claims.report,
    readBy,
    corrections: claims.corrections.length > 0 ? claims.corrections : null,
    factsGzip: packFacts(facts),
  };
  // Sent one after the other without waiting for answers in between; the server runs them in this order.
  await Promise.all([
    transaction.run(statementOf('save-report'), { row }),
    writeChanges(transaction, changes),
    writeOwnRows(transaction, by, ownChanges, isNew),
  ]);
  return addCounts(changes.counts, ownChanges.counts);
}
