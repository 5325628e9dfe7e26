import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reportPaths } from '../../src/cli/report-paths.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paths-test-'));
  for (const path of [
    '2019-03.md',
    '2019-04.md',
    'old/2018-12.docx',
    'old/notes.xlsx',
    '.git/x.md',
    'a[1].md',
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [
    ['2019-04.md', '2019-03.md'],
    ['2019-04.md', '2019-03.md'],
  ],
  [['2019-03.md', '2019-03.md'], ['2019-03.md']],
  [['.'], ['2019-03.md', '2019-04.md', 'a[1].md', 'old/2018-12.docx']],
  [['2019-*.md'], ['2019-03.md', '2019-04.md']],
  [
    ['2019-0?.md', 'old'],
    ['2019-03.md', '2019-04.md', 'old/2018-12.docx'],
  ],
  [['*/*.docx'], ['old/2018-12.docx']],
  [['**/20*'], ['2019-03.md', '2019-04.md', 'old/2018-12.docx']],
  [['a[1].md'], ['a[1].md']],
  [['missing.md'], ['missing.md']],
])('%j stands for %j', async (words, paths) => {
  const found = await reportPaths(words.map((word) => join(folder, word)));
  expect(found).toEqual(paths.map((path) => join(folder, path)));
});

test.each(['*.txt', 'none/*.md', '.git'])('%s stands for no report where there is none', async (word) => {
  const path = join(folder, word);
  const asked = reportPaths([path]);
  if (word === '.git') await expect(asked).resolves.toEqual([join(path, 'x.md')]);
  else await expect(asked).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
