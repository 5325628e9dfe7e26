// The terms of JSON-LD: each field has one, and docs/vocabulary.md explains each.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { datasets } from '../../src/export/datasets.js';
import { context } from '../../src/export/vocabulary.js';

const documented = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8');
const written = JSON.stringify(context);

test('every field of a thing has a term', () => {
  const names = datasets
    .filter(({ rowType }) => rowType !== null)
    .flatMap(({ fields }) => fields.map(({ name }) => name));
  // `parent` means another thing of an enterprise than of a region.
  expect(names.filter((name) => !(name in context) && name !== 'parent')).toEqual([]);
});

test('every term of ours is explained, and nothing else', () => {
  const used = new Set([...written.matchAll(/"(ip:\w+)"/g)].map(([, term]) => term));
  const explained = new Set(
    [...documented.matchAll(/^\|[^|]*/gm)].flatMap(([cell]) =>
      [...cell.matchAll(/`(ip:\w+)`/g)].map(([, term]) => term),
    ),
  );
  expect([...explained].sort()).toEqual([...used].sort());
});

test('every term of schema.org is named', () => {
  const used = [...written.matchAll(/"schema:(\w+)"/g)].map(([, term]) => term!);
  const missing = used.filter(
    (term) => !documented.includes(`\`${term}\``) && !['Date', 'URL'].includes(term),
  );
  expect(missing).toEqual([]);
});
