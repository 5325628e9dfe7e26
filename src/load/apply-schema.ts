// Constraints and indexes of `cypher/constraints.cypher`, made where they are missing and waited for.

import type { Graph } from '../graph/graph.js';
import { statementOf, statementsOf } from '../graph/statements.js';

/** A full-text index over a million excerpts takes minutes to fill; the statement itself gives up a little earlier. */
const patienceMs = 660_000;

/** Can be run at every start. Fails with GRAPH_FAILED where data in the graph break a constraint. */
export async function applySchema(graph: Graph): Promise<void> {
  for (const statement of statementsOf('constraints')) await graph.write(statement);
  await graph.read(statementOf('await-indexes'), {}, { timeoutMs: patienceMs });
}
