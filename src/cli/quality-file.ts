// The published figures of the extraction: `seed/quality.json` for the API's `dataQuality`, the table of `docs/quality.md` for
// people. Both are written by `evaluate --write` and held to the extractor by a test.

import { readFile, writeFile } from 'node:fs/promises';
import type { Score } from './scoring/tally.js';

const figuresFile = new URL('../../seed/quality.json', import.meta.url);
const page = new URL('../../docs/quality.md', import.meta.url);

export interface Evaluated {
  readonly name: string;
  readonly score: Score;
}

/** One figure a report and kind of fact; rates have three decimals. */
export interface QualityFigure {
  readonly report: string;
  readonly fact: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
}

const rounded = (rate: number) => Math.round(rate * 1000) / 1000;

export const figuresOf = (evaluated: readonly Evaluated[]): QualityFigure[] =>
  evaluated.flatMap(({ name: report, score }) =>
    score.rows.map(({ name: fact, precision, recall, f1, right, extra, missing }) => ({
      report,
      fact,
      precision: rounded(precision),
      recall: rounded(recall),
      f1: rounded(f1),
      right,
      extra,
      missing,
    })),
  );

/** A Markdown table: a row a kind of fact, a column a report, F1 in the cells, the mean below. */
export function qualityTable(evaluated: readonly Evaluated[]): string {
  const kinds = [...new Set(evaluated.flatMap(({ score }) => score.rows.map(({ name }) => name)))];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = ({ score }: Evaluated, kind: string) =>
    score.rows.find(({ name }) => name === kind)?.f1.toFixed(3) ?? '';
  return [
    row(['F1', ...evaluated.map(({ name }) => name)]),
    row(['---', ...evaluated.map(() => '---')]),
    ...kinds.map((kind) => row([kind, ...evaluated.map((one) => cell(one, kind))])),
    row(['**mean**', ...evaluated.map(({ score }) => `**${score.mean.toFixed(3)}**`)]),
  ].join('\n');
}

export async function writeQuality(evaluated: readonly Evaluated[]): Promise<void> {
  const lines = figuresOf(evaluated).map((figure) => `  ${JSON.stringify(figure)}`);
  await writeFile(figuresFile, `[\n${lines.join(',\n')}\n]\n`);
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace(tablePattern, `$1\n${qualityTable(evaluated)}\n$2`));
}

/** The table stands between two marks, so that the text around it is the writer's own. */
export const tablePattern = /(<!-- table -->)[\s\S]*?(<!-- end of table -->)/;
