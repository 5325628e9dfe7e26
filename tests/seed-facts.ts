// The facts of the seed report, read as `npm run import` reads them.

import { readFile } from 'node:fs/promises';
import { readFacts } from '../src/cli/read-facts.js';
import type { Facts } from '../src/model/facts.js';
import type { Gazetteer } from '../src/model/gazetteer.js';

const seed = new URL('../seed/reports/2019-03.md', import.meta.url);

export async function seedFacts(gazetteer: Gazetteer): Promise<Facts> {
  return readFacts({ name: '2019-03.md', bytes: await readFile(seed) }, gazetteer);
}
