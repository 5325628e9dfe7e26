// Words of a command line in, paths of files out: a folder stands for the reports in and below it, and a pattern that the
// shell left alone (`'reports/*.md'`) for the files that it fits. What is neither is handed on as it is.

import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ProductError } from '../model/errors.js';

/** What a report's file may end in; in a folder all else is passed over, and so is what Word writes beside an open document (~$…). */
const reportEnding = /(?:^|\/)[^~/][^/]*\.(?:md|markdown|txt|html?|docx|pdf)$/i;

/** Each path once, in the order of the words, below a folder by name. Throws BAD_USER_INPUT for a word that stands for no file. */
export async function reportPaths(words: readonly string[]): Promise<string[]> {
  const paths = new Set<string>();
  for (const word of words) {
    const found = await pathsOf(word);
    if (found.length === 0) {
      throw new ProductError('BAD_USER_INPUT', `${word} stands for no report: there is no such file.`, {
        word,
      });
    }
    for (const path of found) paths.add(path);
  }
  return [...paths];
}

async function pathsOf(word: string): Promise<string[]> {
  const kind = await stat(word).catch(() => undefined);
  if (kind?.isDirectory()) return filesBelow(word, (path) => reportEnding.test(path));
  if (kind || !/[*?]/.test(word)) return [word];
  const segments = word.replaceAll('\\', '/').split('/');
  const fixed = segments.findIndex((segment) => /[*?]/.test(segment));
  const root = segments.slice(0, fixed).join('/');
  const pattern = patternOf(segments.slice(fixed));
  const folder = root || (word.startsWith('/') ? '/' : '.');
  const depth = segments.includes('**') ? Number.POSITIVE_INFINITY : segments.length - fixed;
  return filesBelow(folder, (path) => pattern.test(relativeTo(folder, path)), depth);
}

const relativeTo = (folder: string, path: string) =>
  (folder === '.' ? path : path.slice(folder === '/' ? 1 : folder.length + 1)).replaceAll('\\', '/');

/** `*` and `?` stay within a name, `**` goes over any number of folders. Each star is one plain repetition. */
function patternOf(segments: readonly string[]): RegExp {
  const source = segments.map((segment, place) => {
    const isLast = place === segments.length - 1;
    if (segment === '**') return isLast ? '.*' : '(?:.*/)?';
    const name = segment
      .replace(/\*+/g, '*')
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]');
    return isLast ? name : `${name}/`;
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

async function filesBelow(
  folder: string,
  fits: (path: string) => boolean,
  depth = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth > 1) found.push(...(await filesBelow(path, fits, depth - 1)));
    } else if (fits(path)) found.push(path);
  }
  return found;
}
