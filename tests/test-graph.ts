// The door to the tests' own Neo4j (see neo4j-servers.mjs), for `*.neo4j.test.ts` and `*.browser.test.ts`.

import { type Graph, openGraph } from '../src/graph/graph.js';
import type { GraphSettings } from '../src/graph/graph-settings.js';

/** How to reach the Neo4j of this worker; its login is switched off. */
export function testGraphSettings(): GraphSettings {
  const uri = process.env.TEST_NEO4J_URIS?.split(' ')[Number(process.env.JEST_WORKER_ID) - 1];
  if (uri === undefined)
    throw new Error('No test server: does the file end in .neo4j.test.ts or .browser.test.ts?');
  return { uri, username: 'neo4j', password: 'unused', database: 'neo4j' };
}

/** Whatever the test file before left in the database is still there: call `clearGraph` first. */
export async function openTestGraph(): Promise<Graph> {
  const graph = await openGraph(testGraphSettings());
  await graph.verify();
  return graph;
}

/** Removes all nodes and relationships; constraints and indexes stay. */
export async function clearGraph(graph: Graph): Promise<void> {
  await graph.write('MATCH (n) DETACH DELETE n');
}
