// What the import tool leaves to do in a graph that it has just made: constraints, indexes, stored counts, and the empty lists, which
// it does not write.

import type { Graph } from '../../graph/graph.js';
import { statementOf } from '../../graph/statements.js';
import { additionClaims } from '../addition-claims.js';
import { applySchema } from '../apply-schema.js';
import type { CorrectionIndex } from '../correction-index.js';
import { rebuildPolicyTallies } from '../policy-tallies.js';

/** A transaction's reports: their evidence has to fit into the server's memory. */
const someReports = 100;

/** `reports` are the ids of all that are in. Afterwards the graph is as one import after another would have left it. */
export async function finishBulk(
  graph: Graph,
  reports: readonly string[],
  corrections: CorrectionIndex,
): Promise<void> {
  await applySchema(graph);
  await graph.write(statementOf('fill-empty-aliases'));
  for (let from = 0; from < reports.length; from += someReports) {
    await graph.write(statementOf('fill-empty-mentions'), {
      reports: reports.slice(from, from + someReports),
    });
  }
  const rows = additionClaims(corrections)
    .relationships.filter(({ properties }) => (properties.excerptIds as readonly string[]).length === 0)
    .map(({ from, to, type }) => ({ from, to, type }));
  if (rows.length > 0) await graph.write(statementOf('fill-empty-excerpts'), { rows });
  await graph.inTransaction(rebuildPolicyTallies);
}

/** Labels of a node that is neither of the gazetteer nor a correction, where there is one: then a bulk load would lose it. */
export async function foreignNode(graph: Graph): Promise<string | undefined> {
  const [row] = await graph.read(statementOf('read-foreign-nodes'));
  return row && (row.labels as string[]).join(':');
}
