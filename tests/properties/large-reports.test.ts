// Files that are far larger than any report: read in time in proportion to their length.

import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/cli/read-facts.js';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { parseReport } from '../../src/parse/parse-report.js';
import { inferHeading } from '../../src/resolve/infer-heading.js';

const gazetteer = await readGazetteer();
const head =
  '# “互联网+”发展情况 舆情监测\n\n（2019年3月）\n\n某某研究院\n\n本监测期内（2019年2月16日-2019年3月15日），各地举措不断。\n\n';
const tableOf = (rows: string) => ({
  name: 'large.md',
  bytes: new TextEncoder().encode(
    `${head}## 二、全国各省“互联网+”政策落实情况\n\n| 地区 | 相关政策 | 链接 |\n|---|---|---|\n${rows}`,
  ),
});

test('100,000 rows', () => {
  const rows = '| 山东省 | 3月1日，山东省印发《甲方案》。 | http://a.example/1.html |\n'.repeat(100_000);
  expect(parseReport(tableOf(rows), inferHeading(gazetteer)).excerpts).toHaveLength(100_000);
}, 120_000);

test('a cell of 10 MB', () => {
  const cell = '腾讯与云南省人民政府签署战略合作协议，'.repeat(180_000);
  const { excerpts, partnerships } = readFacts(tableOf(`| 云南省 | 3月1日，${cell} | |`), gazetteer);
  expect(excerpts.map(({ text }) => text.length)).toEqual([5 + cell.length]);
  expect(partnerships.map(({ parties }) => parties)).toContainEqual(['腾讯', '云南省人民政府']);
}, 120_000);

test.each([
  '1\t',
  '第 ',
  '- ',
  '# ',
  '（',
  '局（',
  ')',
  '<a href="',
  '&#',
  '[a](',
  '、',
  '《',
  '“',
  'http://',
  '教育部、',
  '3月1日，',
])(
  'a line, a cell and an address of nothing but %j',
  (piece) => {
    const long = piece.repeat(40_000);
    const { bytes } = tableOf(`| 山东省 | 3月1日，甲${long}乙。 | ${long}x |\n\n${long}x\n\n# ${long}x\n`);
    const { excerpts } = parseReport({ name: 'long.md', bytes }, inferHeading(gazetteer));
    expect(excerpts.length).toBeGreaterThan(0);
  },
  20_000,
);
