// Which reports there are gold facts for: the project's fixtures and, where they lie beside the clone, the shared reports.

import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A report's file, the gold facts for it, and the name that its figures are published under. */
export interface EvaluationPair {
  readonly name: string;
  readonly file: string;
  readonly gold: string;
}

// From `src/cli/` and from `dist/cli/` alike, the root is two levels up.
const fixtures = new URL('../../tests/fixtures/reports/', import.meta.url);
const shared = new URL('../../../shared/reports/', import.meta.url);

/** Fixtures by name, then shared ones by name. */
export async function evaluationPairs(): Promise<EvaluationPair[]> {
  const own = (await listed(fixtures)).map((name) => ({
    name,
    file: fileURLToPath(new URL(`${name}/input.md`, fixtures)),
    gold: fileURLToPath(new URL(`${name}/gold.json`, fixtures)),
  }));
  const beside = (await listed(shared))
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -'.gold.json'.length))
    .map((name) => ({
      name,
      file: fileURLToPath(new URL(`${name}.md`, shared)),
      gold: fileURLToPath(new URL(`${name}.gold.json`, shared)),
    }));
  return [...own, ...beside];
}

/** The names in a folder, sorted; none where it is not there. */
async function listed(folder: URL): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
