// A count in, as many monthly reports out: the seed report with its rows in another order, its dates moved into the report's own month
// and its documents renamed, so that the months differ as real ones do. The same number gives the same files on every machine.

import { readFile } from 'node:fs/promises';
import { randomOf } from './api/graph/random.mjs';

const seed = await readFile(new URL('../seed/reports/2019-03.md', import.meta.url), 'utf8');
const qualifiers = [
  '省级',
  '新型',
  '重点',
  '城乡',
  '综合',
  '跨境',
  '基础',
  '公共',
  '青年',
  '社区',
  '港口',
  '山区',
];

/** Bytes of report `number` (from 0): month 2001-01 and on. */
export function reportFile(number) {
  const random = randomOf(number + 1);
  const year = 2001 + Math.floor(number / 12);
  const month = (number % 12) + 1;
  const before = month === 1 ? 12 : month - 1;
  const renamed = new Map();
  const text = shuffled(seed.split('\n'), random)
    .join('\n')
    .replace(/(2019 ?年 ?)?(?<![0-9])([23])( ?月)/g, (_, named, printed) => {
      const own = printed === '3';
      const shown = `${own ? month : before}月`;
      return named === undefined ? shown : `${own || month > 1 ? year : year - 1}年${shown}`;
    })
    .replace(/《([^《》]{4,60})》/g, (_, title) => {
      if (!renamed.has(title)) {
        renamed.set(
          title,
          `《${random.pick(qualifiers)}${random.pick(qualifiers)}${title}（${year}年第${number + 1}号）》`,
        );
      }
      return renamed.get(title);
    });
  return { name: `${year}-${String(month).padStart(2, '0')}.md`, bytes: new TextEncoder().encode(text) };
}

/** One file with the rows of `count` reports: the seed's tables, each so many times as long. */
export function longReportFile(count) {
  const lines = seed
    .split('\n')
    .flatMap((line) => (isItem(line) ? Array.from({ length: count }, () => line) : [line]));
  return { name: `${count}-fold.md`, bytes: new TextEncoder().encode(lines.join('\n')) };
}

const isItem = (line) => line.startsWith('|') && /[0-9]月[0-9]{1,2}日/.test(line);

/** Neighbouring rows of a table change places; rows that a page break tore stay where they are. */
function shuffled(lines, random) {
  for (let at = lines.length - 1; at > 0; at--) {
    const other = at - 1 - random.below(3);
    if (other >= 0 && [...lines.slice(other, at + 1)].every(isItem))
      [lines[at], lines[other]] = [lines[other], lines[at]];
  }
  return lines;
}
