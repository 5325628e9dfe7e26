// A graph of the size asked in a folder, and a server over it: the store by Neo4j's importer, then constraints, indexes and the stored counts.
// A folder that holds a graph of that size is used as it is.

import { existsSync } from 'node:fs';
import { product } from '../product.mjs';
import { standardJars, startDatabase, writeConf } from './database.mjs';
import { importStore } from './import-store.mjs';

const { applySchema } = await product('load/apply-schema.js');
const { rebuildPolicyTallies } = await product('load/policy-tallies.js');

/** What the importer cannot write: lists that are empty. */
const emptyLists = ['IssuingBody', 'Enterprise', 'Region'].map(
  (label) => `MATCH (n:${label}) WHERE n.aliases IS NULL SET n.aliases = []`,
);

/** The database runs; `graph` of it is the product's door, `sizes` the numbers of nodes and relationships and the seconds it took. */
export async function openLoaded(home, jars = standardJars, sizes, log) {
  if (!existsSync(jars))
    throw new Error(`Neo4j's jars are not at ${jars}: run npm start once, or give --jars`);
  const began = Date.now();
  await writeConf(home);
  await importStore(home, jars, sizes, log);
  const database = await startDatabase(home, jars);
  const { graph } = database;
  await applySchema(graph);
  const [{ isCounted }] = await graph.read('RETURN EXISTS { MATCH (:PolicyTally) } AS isCounted');
  if (!isCounted) {
    for (const statement of emptyLists) await graph.write(statement);
    await graph.inTransaction(rebuildPolicyTallies);
  }
  const [counts] = await graph.read(
    'RETURN COUNT { MATCH (n) } AS nodes, COUNT { MATCH ()-[r]->() } AS relationships',
  );
  return { ...database, sizes: { ...counts, seconds: Math.round((Date.now() - began) / 1000) } };
}
