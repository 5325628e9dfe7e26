// Writes what was planned, in batches, within the caller's transaction: nothing here begins or ends one.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { OwnChanges } from './own-rows.js';
import type { Changes } from './plan-changes.js';

/** Rows a statement: enough that the round trips do not count, few enough that a batch stays small in memory. */
const batchSize = 2000;

export async function writeChanges(transaction: GraphTransaction, changes: Changes): Promise<void> {
  const run = inBatches(transaction);
  await run('save-nodes', 'rows', changes.nodes);
  await run('delete-relationships', 'rows', changes.deletedRelationships);
  await run('delete-nodes', 'ids', changes.deletedNodes);
  await run(
    'create-relationships',
    'rows',
    changes.relationships.filter(({ elementId }) => elementId === null),
  );
  await run(
    'update-relationships',
    'rows',
    changes.relationships.filter(({ elementId }) => elementId !== null),
  );
}

/** After the entities: evidence needs both its ends. */
export async function writeOwnRows(
  transaction: GraphTransaction,
  report: string,
  changes: OwnChanges,
): Promise<void> {
  const run = inBatches(transaction, { report });
  await run('delete-evidence', 'rows', changes.deletedEvidence);
  await run('delete-excerpts', 'ids', changes.deletedExcerpts);
  await run('save-excerpts', 'rows', changes.excerpts);
  await run(
    'save-evidence',
    'rows',
    changes.evidence.map(({ entity, excerpt, ...properties }) => ({ entity, excerpt, properties })),
  );
}

function inBatches(transaction: GraphTransaction, shared: Readonly<Record<string, unknown>> = {}) {
  return async (name: string, parameter: string, rows: readonly unknown[]) => {
    for (let from = 0; from < rows.length; from += batchSize) {
      await transaction.run(statementOf(name), {
        ...shared,
        [parameter]: rows.slice(from, from + batchSize),
      });
    }
  };
}
