// The rows that an import writes, transaction by transaction, and the shortest way to write them again.

import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { product } from '../api/product.mjs';

const { statementOf } = await product('graph/statements.js');

const bare = {
  'save-report': 'MERGE (n:Provenance:Report {id: $row.id}) SET n = $row',
  'save-nodes': 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.properties, n:$(row.label)',
  'save-node-claims': 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n.claims = row.claims',
  'create-relationships':
    'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:$(row.type) {partnershipId: row.deal}]->(b) SET r = row.properties',
  'update-relationships':
    'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:$(row.type) {partnershipId: row.deal}]->(b) SET r = row.properties',
  'save-relationship-claims':
    'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:$(row.type) {partnershipId: row.deal}]->(b) SET r.claims = row.claims',
  'save-excerpts':
    'MATCH (report:Report {id: $report}) UNWIND $rows AS row MERGE (n:Provenance {id: row.id}) SET n = row, n:Excerpt MERGE (n)-[:FROM]->(report)',
  'save-evidence':
    'UNWIND $rows AS row MATCH (a:Entity {id: row.entity}) MATCH (b:Excerpt {id: row.excerpt}) MERGE (a)-[r:EVIDENCED_BY]->(b) SET r = row.properties',
};
// New ones too: the bare way does not know that they are.
bare['create-excerpts'] = bare['save-excerpts'];
bare['create-evidence'] = bare['save-evidence'];
/** Every statement of the product by its text, to tell what its time goes into. */
const nameOf = new Map(
  readdirSync(new URL('../../cypher/', import.meta.url))
    .filter((file) => file.endsWith('.cypher') && !/^constraints/.test(file))
    .map((file) => file.replace('.cypher', ''))
    .map((name) => [statementOf(name), name]),
);

/** A graph that notes what is written through it, and how long the server took for each statement. */
export function recording(graph) {
  const transactions = [];
  const milliseconds = new Map();
  const timed = async (statement, work) => {
    const started = performance.now();
    const result = await work();
    const name = nameOf.get(statement) ?? 'other';
    milliseconds.set(name, (milliseconds.get(name) ?? 0) + performance.now() - started);
    return result;
  };
  return {
    transactions,
    milliseconds,
    begin: () => transactions.push([]),
    graph: {
      ...graph,
      read: (statement, parameters, options) =>
        timed(statement, () => graph.read(statement, parameters, options)),
      inTransaction: (work, options) =>
        graph.inTransaction(
          (transaction) =>
            work({
              run: (statement, parameters) => {
                const name = nameOf.get(statement);
                if (bare[name]) transactions.at(-1).push({ name, parameters });
                return timed(statement, () => transaction.run(statement, parameters));
              },
            }),
          options,
        ),
    },
  };
}

export async function replay(graph, transactions) {
  for (const writes of transactions) {
    await graph.inTransaction(async ({ run }) => {
      for (const { name, parameters } of writes) {
        const isRelationship = /relationships$|relationship-claims$/.test(name);
        const statement = bare[name];
        if (!isRelationship) await run(statement, parameters);
        else {
          const dealOf = (row) => (row.properties ?? row).partnershipId;
          const deals = parameters.rows.filter((row) => dealOf(row));
          const others = parameters.rows.filter((row) => !dealOf(row));
          if (deals.length > 0) {
            await run(statement, {
              rows: deals.map((row) => ({ ...row, deal: dealOf(row) })),
            });
          }
          if (others.length > 0)
            await run(statement.replace(' {partnershipId: row.deal}', ''), { rows: others });
        }
      }
    });
  }
}
