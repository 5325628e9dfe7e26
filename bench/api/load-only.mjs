// Loads graphs ahead of a measurement: `node bench/api/load-only.mjs 10000 200000 --home DIR`.

import { join } from 'node:path';
import { startDatabase } from './graph/database.mjs';
import { loadGraph } from './graph/load-graph.mjs';

const home = process.argv[process.argv.indexOf('--home') + 1];
for (const size of process.argv.slice(2).map(Number).filter(Number.isInteger)) {
  const database = await startDatabase(join(home, String(size)));
  try {
    console.log(size, await loadGraph(database.graph, size, console.log));
  } finally {
    await database.stop();
  }
}
