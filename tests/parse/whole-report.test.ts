import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseReport } from '../../src/parse/parse-report.js';
import { inferHeading, parseBody, provincesTable } from './small-report.js';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

test('a small report as a whole: head, excerpts in section order, what is missing, the hash of its bytes', () => {
  const bytes = fixture('whole-report.md');
  expect(parseReport({ name: 'whole-report.md', bytes }, inferHeading)).toEqual({
    ...JSON.parse(fixture('whole-report.json').toString()),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
});

test.each([
  ['20,000 rows', '| 山东省 | 3月1日，甲。 | http://a.example/1.html |\n'.repeat(20_000), 20_000],
  ['a cell of 20,000 items', `| 山东省 | ${'<p>3月1日，甲。</p>'.repeat(20_000)} | |`, 20_000],
  ['100,000 nested tags', `| 山东省 | ${'<ul><li>'.repeat(50_000)}3月1日，甲。 | |`, 1],
  [
    'a sentence torn by 5,000 page breaks',
    `| 山东省 | 3月1日， | |\n${'\n| | | |\n|--|--|--|\n| | 甲“ | |\n'.repeat(5_000)}`,
    1,
  ],
])(
  '%s take time in proportion to their length',
  (_, rows, count) => {
    expect(parseBody(provincesTable(rows)).excerpts).toHaveLength(count);
  },
  20_000,
);
