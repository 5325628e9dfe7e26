// Loads graphs ahead of a measurement: `node bench/api/load-only.mjs 10000 200000 --home DIR`.

import { join } from 'node:path';
import { sizesOf } from './graph/graph-rows.mjs';
import { openLoaded } from './graph/load-graph.mjs';

const home = process.argv[process.argv.indexOf('--home') + 1];
for (const size of process.argv.slice(2).map(Number).filter(Number.isInteger)) {
  const database = await openLoaded(join(home, String(size)), undefined, sizesOf(size), console.log);
  console.log(size, database.sizes);
  await database.stop();
}
