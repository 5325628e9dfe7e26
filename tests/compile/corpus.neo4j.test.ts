// The corpus on a real server: Neo4j plans each statement as it stands, without a Cartesian product or another remark.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildPublicSchema } from '../../src/api/schema.js';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { seedFacts } from '../seed-facts.js';
import { clearGraph, openTestGraph } from '../test-graph.js';
import { compileCase, readCorpus } from './corpus.js';

const schema = buildPublicSchema();
let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  const gazetteer = await readGazetteer();
  await prepareGraph(graph, gazetteer);
  // Neo4j remarks on labels and types that the database has never seen, so it has to have seen them all; and properties, of which
  // only a correction writes this one.
  await loadFacts(await seedFacts(gazetteer), graph, gazetteer);
  await graph.write("MATCH (n:Theme {name: '教育'}) SET n.mergedIds = []");
});
afterAll(() => graph.close());

describe('Neo4j plans every statement of the corpus without a remark', () => {
  for (const found of readCorpus()) {
    test(`${found.name}: ${found.title}`, async () => {
      for (const { cypher, parameters } of compileCase(schema, found)) {
        const { notifications, operators } = await graph.explain(cypher, parameters);
        expect({ notifications, cartesian: operators.includes('CartesianProduct') }).toEqual({
          notifications: [],
          cartesian: false,
        });
      }
    });
  }
});
