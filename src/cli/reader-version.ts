// Which rules and gazetteers read a report: one hash over the code of the stages and the files of the gazetteer. A report
// that is in, but was read by others, is read again when its file comes by.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** The rooms whose code says what becomes of a report's bytes, and the gazetteers; the same two steps up from dist/cli/. */
const folders = [
  '../model/',
  '../parse/',
  '../extract/',
  '../resolve/',
  '../load/',
  '../../seed/gazetteers/',
].map((path) => new URL(path, import.meta.url));

/** SHA-256, lower-case hex, of all files that matter in `of`; their names count as well as their bytes. About 20 ms. */
export async function readerVersion(of: readonly URL[] = folders): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of of) {
    const names = (await readdir(folder, { recursive: true }))
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(ts|js|json)$/.test(name) && !name.endsWith('.d.ts'))
      .sort();
    for (const name of names) hash.update(`${name}\0`).update(await readFile(new URL(name, folder)));
  }
  return hash.digest('hex');
}
