// The rows that an import writes, transaction by transaction, and the shortest way to write them again.

import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { product } from '../api/product.mjs';

const { statementOf } = await product('graph/statements.js');

const node = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.properties, n:$(row.label)';
const link =
  'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:$(row.type) {partnershipId: row.deal}]->(b) SET r = row.properties';
const excerpt =
  'UNWIND $rows AS row MATCH (report:Report {id: row.report}) MERGE (n:Provenance {id: row.properties.id}) SET n = row.properties, n:Excerpt MERGE (n)-[:FROM]->(report)';
const evidence =
  'UNWIND $rows AS row MATCH (a:Entity {id: row.entity}) MATCH (b:Excerpt {id: row.excerpt}) MERGE (a)-[r:EVIDENCED_BY]->(b) SET r = row.properties';
/** The bare way does not know which rows are new. */
const bare = {
  'save-reports': 'UNWIND $rows AS row MERGE (n:Provenance:Report {id: row.id}) SET n = row',
  'create-nodes': node,
  'save-nodes': node,
  'save-node-claims': 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n.claims = row.claims',
  'create-relationships': link,
  'update-relationships': link,
  'save-relationship-claims': link.replace('SET r = row.properties', 'SET r.claims = row.claims'),
  'create-excerpts': excerpt,
  'save-excerpts': excerpt,
  'create-evidence': evidence,
  'save-evidence': evidence,
};
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
    graph: {
      ...graph,
      read: (statement, parameters, options) =>
        timed(statement, () => graph.read(statement, parameters, options)),
      inTransaction: (work, options) =>
        graph.inTransaction((transaction) => {
          const writes = [];
          transactions.push(writes);
          return work({
            run: (statement, parameters) => {
              const name = nameOf.get(statement);
              if (bare[name]) writes.push({ name, parameters: singly(name, parameters) });
              return timed(statement, () => transaction.run(statement, parameters));
            },
          });
        }, options),
    },
  };
}

/** The bare way has a row for each relationship. */
const singly = (name, parameters) =>
  name !== 'create-evidence'
    ? parameters
    : {
        rows: parameters.rows.flatMap(({ excerpt, said }) =>
          said.map(({ entity, ...properties }) => ({ entity, excerpt, properties })),
        ),
      };

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
