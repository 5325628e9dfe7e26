// The published report and the composed sample are not in the repository; where they lie beside it, every excerpt is held to them.

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { ExcerptFact } from '../../src/model/facts.js';
import { parseReport } from '../../src/parse/parse-report.js';

const folder = new URL('../../../shared/reports/', import.meta.url);
const names = ['caict-2019-03', 'sample-2019-04'].filter((name) => existsSync(new URL(`${name}.md`, folder)));

interface GoldExcerpt extends ExcerptFact {
  linesAlternatives?: [number, number][];
}

const shortNames =
  '北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区'
    .split(' ')
    .map((name) => [name.replace(/省|市|[壮回]族自治区|维吾尔自治区|自治区/, ''), name] as const);
const words = [...shortNames, ['昆明', '云南省'] as const];

function inferHeading(text: string): string | null {
  const found = words
    .map(([word, name]) => ({ at: text.indexOf(word), name }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.name ?? null;
}

/** Whether a break between two whole paragraphs is a new paragraph, careful readers may differ. */
const comparable = (excerpt: ExcerptFact, lines: readonly number[]) => ({
  key: excerpt.key,
  section: excerpt.section,
  heading: excerpt.heading,
  headingInferred: excerpt.headingInferred,
  date: excerpt.date,
  sourceUrl: excerpt.sourceUrl,
  text: excerpt.text.replaceAll('\n', ''),
  lines,
});

for (const name of names) {
  test(`${name}: every excerpt, its date, heading, address, text and lines`, () => {
    const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8'));
    const { report, excerpts, diagnostics } = parseReport(
      { name, bytes: readFileSync(new URL(`${name}.md`, folder)) },
      inferHeading,
    );
    const linesOf = new Map(excerpts.map(({ key, lines }) => [key, lines]));
    const expected = gold.excerpts.map((excerpt: GoldExcerpt) => {
      const readings = [excerpt.lines, ...(excerpt.linesAlternatives ?? [])];
      return comparable(
        excerpt,
        readings.find((lines) => lines.join() === linesOf.get(excerpt.key)?.join()) ?? excerpt.lines,
      );
    });
    expect(excerpts.map((excerpt) => comparable(excerpt, excerpt.lines))).toEqual(expected);
    const { title, publisher, month, coverage } = gold.report;
    expect(report).toEqual({ title, publisher, month, coverage });
    expect(diagnostics).toEqual(gold.warnings);
  });
}

if (names.length === 0)
  test('the real reports do not lie beside the repository', () => expect(names).toEqual([]));
