// A made-up graph on a Neo4j of its own, for as long as the process that forks this one lives: `serve-graph.mjs SIZE --home DIR`.
// Sends { uri } when the graph is there.

import { sizesOf } from './graph/graph-rows.mjs';
import { openLoaded } from './graph/load-graph.mjs';
import { options } from './options.mjs';

const size = Number(process.argv[2]);
const database = await openLoaded(options.home, options.jars, sizesOf(size), (line) =>
  process.stderr.write(`${line}\n`),
);
process.send({ uri: database.uri });
process.on('disconnect', () => database.stop().then(() => process.exit()));
