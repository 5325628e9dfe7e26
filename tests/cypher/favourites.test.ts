// The favourites for Neo4j Browser are the saved queries of today (`npm run favourites`), each called after its first line.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import JSZip from 'jszip';

const cypher = new URL('../../cypher/', import.meta.url);
const queries = readdirSync(new URL('queries/', cypher)).sort();
const read = (path: string) => readFileSync(new URL(path, cypher), 'utf8');

test('the archive has every saved query, and nothing else', async () => {
  const { files } = await JSZip.loadAsync(readFileSync(new URL('browser/favourites.zip', cypher)));
  const found = await Promise.all(
    Object.values(files).map(async (file) => [file.name, await file.async('string')]),
  );
  expect(found).toEqual(queries.map((name) => [`互联网+/${name}`, read(`queries/${name}`)]));
});

test('the first line is a short title, in English and Chinese', () => {
  const titles = queries.map((name) => read(`queries/${name}`).split('\n')[0]!);
  expect(titles.filter((title) => !/^\/\/ [A-Z][A-Za-z ]+ [\u4e00-\u9fff]+$/.test(title))).toEqual([]);
  expect(titles.filter((title) => title.length > 60)).toEqual([]);
  expect(new Set(titles).size).toBe(queries.length);
});
