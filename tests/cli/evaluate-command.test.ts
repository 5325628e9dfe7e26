// `evaluate`: the floor that every report stays above, the figures that are published, and what a wrong call says.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { evaluateAll, runEvaluate, scoreLines } from '../../src/cli/evaluate-command.js';
import { figuresOf, type QualityFigure, qualityTable, tablePattern } from '../../src/cli/quality-file.js';

/** What no report may fall below; 2022-03-glacier, the hardest so far, sets it: its misses are only partly generalised. */
const floor = 0.96;
/** Written by another hand, in words as far from those of the reports as could be. */
const lowerFloors: Readonly<Record<string, number>> = { '2021-07-basin': 0.93 };
const root = new URL('../../', import.meta.url);
const evaluated = await evaluateAll();

test('every report that there is gold for scores above the floor', () => {
  const below = evaluated
    .filter(({ name, score }) => score.mean < (lowerFloors[name] ?? floor))
    .map(({ name }) => name);
  expect({ reports: evaluated.length >= 5, below }).toEqual({ reports: true, below: [] });
});

test('the published figures are those of the code', () => {
  const published: QualityFigure[] = JSON.parse(readFileSync(new URL('seed/quality.json', root), 'utf8'));
  const names = new Set(evaluated.map(({ name }) => name));
  // The shared reports are published too, but do not lie beside every clone.
  expect(figuresOf(evaluated)).toEqual(published.filter(({ report }) => names.has(report)));
});

test('the published table is that of the code', () => {
  const page = readFileSync(new URL('docs/quality.md', root), 'utf8');
  const all = [...page.matchAll(/^\| F1 \| (.*) \|$/gm)][0]?.[1]?.split(' | ') ?? [];
  const isWhole = all.length === evaluated.length;
  const table = tablePattern.exec(page)?.[0].split('\n').slice(1, -1).join('\n');
  expect(isWhole ? table : qualityTable(evaluated)).toBe(qualityTable(evaluated));
});

test('a miss is shown in its sentence', () => {
  const score = {
    rows: [{ name: 'event', precision: 1, recall: 0.5, f1: 2 / 3, right: 1, extra: 0, missing: 1 }],
    mean: 2 / 3,
    errors: [{ kind: 'event', what: 'missing' as const, fact: 'summits/1 SUMMIT' }],
  };
  expect(scoreLines(score, new Map([['summits/1', '峰会于5月1日在成都召开。']]))).toEqual([
    'event              P 1.000  R 0.500  F1 0.667   1 right, 0 extra, 1 missing',
    'event  missing  summits/1 SUMMIT',
    '    峰会于5月1日在成都召开。',
    'mean F1 0.667',
  ]);
});

async function evaluate(...args: string[]) {
  const out: string[] = [];
  const code = await runEvaluate(args, { out: (line) => out.push(line), err: (line) => out.push(line) });
  return { code, out };
}

test.each([[['report.md']], [['report.md', 'gold.json', '--write']], [['a', 'b', 'c']]])(
  '%j says how it is called',
  async (args) => {
    await expect(evaluate(...args)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'evaluate is called as: npm run evaluate [-- [FILE GOLD] [--errors] [--write]]',
    });
  },
);

test('a gold file that is no JSON is named', async () => {
  const here = new URL('tests/fixtures/reports/2019-06-mixed/input.md', root).pathname;
  await expect(evaluate(here, here)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(/^The gold file .*input\.md cannot be read: /),
  });
});
