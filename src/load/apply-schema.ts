// Constraints and indexes of `cypher/constraints.cypher`, made where they are missing and waited for.

import type { Graph } from '../graph/graph.js';
import { statementOf, statementsOf } from '../graph/statements.js';

/** Can be run at every start. Fails with GRAPH_FAILED where data in the graph break a constraint. */
export async function applySchema(graph: Graph): Promise<void> {
  for (const statement of statementsOf('constraints')) await graph.write(statement);
  await graph.read(statementOf('await-indexes'));
}
