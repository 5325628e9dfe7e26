// A graph of the size asked, in the database given: constraints first, rows by UNWIND, the other indexes at the end. A graph of
// that size that is there already is left as it is.

import { product } from '../product.mjs';
import { graphRows } from './graph-rows.mjs';

const { applySchema } = await product('load/apply-schema.js');
const { statementsOf } = await product('graph/statements.js');

const shared = (label) => (label === 'Excerpt' || label === 'Report' ? 'Provenance' : 'Entity');
const dates = ['announcedOn', 'date', 'coverageFrom', 'coverageTo'];
const asDates = (variable, keys) =>
  keys.map((key) => `SET ${variable}.${key} = date(${variable}.${key})`).join('\n');

const nodeStatement = (label, keys) => `UNWIND $rows AS row
CREATE (n:${shared(label)}:${label})
SET n = row
${asDates('n', keys)}${label === 'Report' ? '\nSET n.importedAt = datetime(n.importedAt)' : ''}`;

const relationshipStatement = ({ type, from, to }, keys) => `UNWIND $rows AS row
MATCH (a:${from} {id: row[0]})
MATCH (b:${to} {id: row[1]})
CREATE (a)-[r:${type}]->(b)
SET r = row[2]
${asDates('r', keys)}`;

function statementFor(batch) {
  const [row] = batch.rows;
  const properties = batch.label ? row : row[2];
  const keys = dates.filter((key) => key in properties);
  return batch.label ? nodeStatement(batch.label, keys) : relationshipStatement(batch, keys);
}

/** `graph` is the product's door to Neo4j. Gives the numbers of nodes and relationships and the seconds it took. */
export async function loadGraph(graph, policies, log) {
  const began = Date.now();
  const [{ there }] = await graph.read('RETURN COUNT { MATCH (:Policy) } AS there');
  if (there !== policies) {
    if (there > 0) throw new Error(`the database has ${there} policies, not ${policies}: give an empty one`);
    for (const statement of statementsOf('constraints')) {
      if (statement.startsWith('CREATE CONSTRAINT')) await graph.write(statement);
    }
    let rows = 0;
    for (const batch of graphRows(policies)) {
      if (batch.rows.length === 0) continue;
      await graph.write(statementFor(batch), { rows: batch.rows });
      rows += batch.rows.length;
      if (rows % 500_000 < batch.rows.length)
        log(`  ${rows} rows after ${Math.round((Date.now() - began) / 1000)} s`);
    }
  }
  await applySchema(graph);
  const [counts] = await graph.read(
    'RETURN COUNT { MATCH (n) } AS nodes, COUNT { MATCH ()-[r]->() } AS relationships',
  );
  return { ...counts, seconds: Math.round((Date.now() - began) / 1000) };
}
