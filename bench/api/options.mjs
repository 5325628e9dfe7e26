// What the command line asks: `node bench/run.mjs api [--sizes 10000,200000,1000000] [--home DIR] [--slices 4] [--seconds 3] …`

import { tmpdir } from 'node:os';
import { join } from 'node:path';

const given = (name, standard) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? standard : process.argv[place + 1];
};
const list = (name, standard) => given(name, standard).split(',');

export const options = {
  sizes: list('sizes', '10000,200000,1000000').map(Number),
  connections: list('connections', '1,16').map(Number),
  /** The first one is what the others are compared with. */
  servers: list('servers', 'auto,managed,ours,cached,peer,loader'),
  questions: list('questions', 'policy,page,nested,partners,search,counts'),
  /** Where the graphs are kept. */
  home: given('home', join(tmpdir(), 'internet-plus-bench')),
  jars: given('jars'),
  /** Whether an entity keeps its fan-out in a larger graph: `constant`, or `growing`. */
  fanOut: given('fan-out', 'constant'),
  slices: Number(given('slices', '12')),
  seconds: Number(given('seconds', '1')),
  warmup: Number(given('warmup', '2')),
  /** Minutes in which all servers are asked all questions, before anything counts. */
  warmMinutes: Number(given('warm-minutes', '1')),
  label: given('label', ''),
  /** Throughput alone: neither start nor memory nor the plain counts. */
  cellsAlone: process.argv.includes('--cells-alone'),
  partial: process.argv.includes('--partial'),
};
