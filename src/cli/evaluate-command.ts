// `evaluate FILE GOLD [--errors]`: a report's facts scored against gold facts. Without a file, every report of the project's fixtures.

import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ProductError } from '../model/errors.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { CommandIo } from './command-io.js';
import { readBytes } from './extract-command.js';
import { readFacts } from './read-facts.js';
import { readGazetteer } from './read-gazetteer.js';
import type { GoldFacts } from './scoring/gold-facts.js';
import { scoreFacts } from './scoring/score-facts.js';
import type { Score } from './scoring/tally.js';

/** From `src/cli/` and from `dist/cli/` alike, the root is two levels up. */
const fixtures = new URL('../../tests/fixtures/reports/', import.meta.url);

/** 0: scored. Throws BAD_USER_INPUT for a wrong call or a gold file that is none, REPORT_UNREADABLE for a file that is no report. */
export async function runEvaluate(
  args: readonly string[],
  io: Pick<CommandIo, 'out' | 'err'>,
): Promise<number> {
  const paths = args.filter((arg) => arg !== '--errors');
  if (paths.some((path) => path.startsWith('-')) || (paths.length !== 0 && paths.length !== 2)) {
    throw new ProductError(
      'BAD_USER_INPUT',
      'evaluate is called as: npm run evaluate [-- FILE GOLD] [--errors]',
    );
  }
  const [file, gold] = paths;
  const pairs = file !== undefined && gold !== undefined ? [{ file, gold }] : await fixturePairs();
  const gazetteer = await readGazetteer();
  const means: number[] = [];
  for (const pair of pairs) {
    const score = await evaluateOne(pair, gazetteer);
    means.push(score.mean);
    if (pairs.length > 1) io.out(`${means.length > 1 ? '\n' : ''}${pair.file}`);
    for (const line of scoreLines(score, args.includes('--errors'))) io.out(line);
  }
  if (pairs.length > 1)
    io.out(`\nlowest mean F1 ${Math.min(...means).toFixed(3)} of ${pairs.length} reports`);
  return 0;
}

interface Pair {
  readonly file: string;
  readonly gold: string;
}

async function fixturePairs(): Promise<Pair[]> {
  const names = (await readdir(fixtures)).sort();
  return names.map((name) => ({
    file: fileURLToPath(new URL(`${name}/input.md`, fixtures)),
    gold: fileURLToPath(new URL(`${name}/gold.json`, fixtures)),
  }));
}

async function evaluateOne({ file, gold }: Pair, gazetteer: Gazetteer): Promise<Score> {
  const bytes = await readBytes(file);
  return scoreFacts(readFacts({ name: file, bytes }, gazetteer), await readGold(gold));
}

async function readGold(path: string): Promise<GoldFacts> {
  try {
    const gold: Partial<GoldFacts> = JSON.parse(await readFile(path, 'utf8'));
    return { excerpts: [], policies: [], partnerships: [], events: [], people: [], ...gold };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ProductError(
      'BAD_USER_INPUT',
      `The gold file ${path} cannot be read: ${reason}`,
      { path },
      { cause },
    );
  }
}

/** A line a kind of fact, the misses where they are asked for, and the mean. */
export function scoreLines({ rows, mean, errors }: Score, withErrors: boolean): string[] {
  const rate = (value: number) => value.toFixed(3);
  return [
    ...rows.map(
      ({ name, precision, recall, f1, right, extra, missing }) =>
        `${name.padEnd(18)} P ${rate(precision)}  R ${rate(recall)}  F1 ${rate(f1)}   ${right} right, ${extra} extra, ${missing} missing`,
    ),
    ...(withErrors ? errors.map(({ kind, what, fact }) => `${kind}  ${what.padEnd(7)}  ${fact}`) : []),
    `mean F1 ${rate(mean)}`,
  ];
}
