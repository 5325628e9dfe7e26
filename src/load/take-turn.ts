// Imports take turns: each holds a lock until its transaction ends, so that no two read the same claims and then change them.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import { ProductError } from '../model/errors.js';

/** Throws GRAPH_FAILED where the reference data are not in. */
export async function takeTurn(transaction: GraphTransaction): Promise<void> {
  const [row] = await transaction.run(statementOf('take-turn'));
  if (row?.isPrepared !== true) {
    throw new ProductError(
      'GRAPH_FAILED',
      'The graph has no regions and themes yet: prepare it before a report is loaded.',
    );
  }
}
