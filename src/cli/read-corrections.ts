// The files of `seed/corrections/` in, the corrections that they hold out, checked one by one and against each other.

import { readdir, readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import type { Correction } from '../load/correction.js';
import { indexCorrections } from '../load/correction-index.js';
import { ProductError } from '../model/errors.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { correctionOf } from './correction-entry.js';
import { CorrectionEntry } from './correction-shape.js';
import { shapeProblemOf } from './shape-problem.js';

/** From `src/cli/` and from `dist/cli/` alike, the root is two levels up. */
const seedCorrections = new URL('../../seed/corrections/', import.meta.url);

/**
 * In order of file names and entries; none where there is no such folder. Throws BAD_USER_INPUT for a file that is no YAML
 * list, an entry of another shape, a change that is there twice, and changes that contradict each other.
 */
export async function readCorrections(
  gazetteer: Gazetteer,
  directory: URL = seedCorrections,
): Promise<Correction[]> {
  const corrections: Correction[] = [];
  for (const name of (await filesOf(directory)).filter((file) => /\.ya?ml$/.test(file)).sort()) {
    const file = `seed/corrections/${name}`;
    const entries = listOf(await readFile(new URL(name, directory), 'utf8'), file);
    corrections.push(...entries.map((entry, place) => read(entry, `${file}, entry ${place + 1}`, gazetteer)));
  }
  const sources = new Map<string, string>();
  for (const { id, source } of corrections) {
    const other = sources.get(id);
    if (other) refuse(source, `says the same as ${other}`);
    sources.set(id, source);
  }
  indexCorrections(corrections);
  return corrections;
}

async function filesOf(directory: URL): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A file of comments alone is an empty list. */
function listOf(source: string, file: string): unknown[] {
  const document = parseDocument(source);
  const [error] = document.errors;
  if (error) refuse(file, `is no YAML: ${error.message.split('\n', 1)[0]}`);
  const list: unknown = document.toJS() ?? [];
  if (!Array.isArray(list)) refuse(file, 'must be a list, each entry beginning with “- who:”');
  return list;
}

function read(entry: unknown, source: string, gazetteer: Gazetteer): Correction {
  const problem = shapeProblemOf(entry, CorrectionEntry);
  if (problem) refuse(source, problem);
  try {
    return correctionOf(entry as CorrectionEntry, source, gazetteer);
  } catch (error) {
    return refuse(source, (error as Error).message);
  }
}

function refuse(source: string, what: string): never {
  throw new ProductError('BAD_USER_INPUT', `${source}: ${what}`, { source });
}
