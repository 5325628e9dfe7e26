// Claims, rows and nodes of some reports, written in the place of what these reports said before; within the caller's transaction.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import { addCounts, type Counts } from './claim-ledger.js';
import type { Claims } from './claims.js';
import { newOwnRows, planOwnRows } from './own-rows.js';
import { beginPlan } from './plan-changes.js';
import { readStored } from './stored-claims.js';
import { writeChanges, writeOwnRows } from './write-changes.js';

export interface Reading {
  /** Of the report's facts under the corrections in force. */
  readonly claims: Claims;
  /** The facts themselves, see report-facts.ts. */
  readonly factsGzip: string;
  /** Version of rules and gazetteers that gave the facts; null where it is not known. */
  readonly readBy: string | null;
  /** There is no such report in the graph, so nothing that it said before has to be looked for. */
  readonly isNew: boolean;
}

/**
 * A report may be among the readings once. Counts, one for each reading, are those of taking them in one after another; they leave
 * out the report's own node.
 */
export async function replaceReports(
  transaction: GraphTransaction,
  readings: readonly Reading[],
): Promise<Counts[]> {
  const earlier = readings.filter(({ isNew }) => !isNew).map(({ claims }) => claims.report.id);
  const stored = await readStored(
    transaction.run,
    earlier,
    readings.map(({ claims }) => claims),
  );
  const plan = beginPlan(stored);
  const counts = readings.map(({ claims, isNew }) => plan.replace(claims.report.id, claims, isNew));
  const own = await Promise.all(
    readings.map(({ claims, isNew }) => (isNew ? newOwnRows(claims) : planOwnRows(transaction, claims))),
  );
  const rows = readings.map(({ claims, factsGzip, readBy }) => ({
    ...claims.report,
    readBy,
    corrections: claims.corrections.length > 0 ? claims.corrections : null,
    factsGzip,
  }));
  // Sent one after the other without waiting for answers in between; the server runs them in this order.
  await Promise.all([
    transaction.run(statementOf('save-reports'), { rows }),
    writeChanges(transaction, plan.changes()),
    writeOwnRows(transaction, own),
  ]);
  return counts.map((count, place) => addCounts(count, own[place]?.counts ?? none));
}

const none: Counts = { created: 0, updated: 0, deleted: 0, unchanged: 0 };
