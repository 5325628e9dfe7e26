// `evaluate`: a report's facts scored against gold facts. Without a file, every report that there is gold for (`evaluation-pairs.ts`).

import { readFile } from 'node:fs/promises';
import { ProductError } from '../model/errors.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { CommandIo } from './command-io.js';
import { type EvaluationPair, evaluationPairs } from './evaluation-pairs.js';
import { readBytes } from './extract-command.js';
import { type Evaluated, writeQuality } from './quality-file.js';
import { readReport } from './read-facts.js';
import { readGazetteer } from './read-gazetteer.js';
import type { GoldFacts } from './scoring/gold-facts.js';
import { scoreFacts } from './scoring/score-facts.js';
import type { Score, ScoreError } from './scoring/tally.js';

const usage = 'evaluate is called as: npm run evaluate [-- [FILE GOLD] [--errors] [--write]]';

/** 0: scored. Throws BAD_USER_INPUT for a wrong call or a gold file that is none, REPORT_UNREADABLE for a file that is no report. */
export async function runEvaluate(
  args: readonly string[],
  io: Pick<CommandIo, 'out' | 'err'>,
): Promise<number> {
  const flags = new Set(args.filter((arg) => ['--errors', '--write'].includes(arg)));
  const [file, gold, ...more] = args.filter((arg) => !flags.has(arg));
  const isPair = file !== undefined && gold !== undefined;
  const isWrong = [file, gold].some((path) => path?.startsWith('-')) || more.length > 0 || (file && !gold);
  if (isWrong || (isPair && flags.has('--write'))) throw new ProductError('BAD_USER_INPUT', usage);
  const evaluated = isPair
    ? [{ name: file, ...(await evaluatePair({ name: file, file, gold }, await readGazetteer())) }]
    : await evaluateAll();
  for (const { name, score, texts } of evaluated) {
    if (!isPair) io.out(`\n${name}`);
    for (const line of scoreLines(score, flags.has('--errors') ? texts : undefined)) io.out(line);
  }
  if (!isPair) {
    const lowest = Math.min(...evaluated.map(({ score }) => score.mean));
    io.out(`\nlowest mean F1 ${lowest.toFixed(3)} of ${evaluated.length} reports`);
  }
  if (flags.has('--write')) await writeQuality(evaluated);
  return 0;
}

interface EvaluatedReport extends Evaluated {
  /** Each gold excerpt's words, by its key. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Every report that there is gold for, scored. */
export async function evaluateAll(): Promise<EvaluatedReport[]> {
  const gazetteer = await readGazetteer();
  const evaluated: EvaluatedReport[] = [];
  for (const pair of await evaluationPairs()) {
    evaluated.push({ name: pair.name, ...(await evaluatePair(pair, gazetteer)) });
  }
  return evaluated;
}

async function evaluatePair({ file, gold }: EvaluationPair, gazetteer: Gazetteer) {
  const bytes = await readBytes(file);
  const wanted = await readGold(gold);
  return {
    score: scoreFacts(await readReport({ name: file, bytes }, gazetteer), wanted),
    texts: new Map(wanted.excerpts.map(({ key, text }) => [key, text])),
  };
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

/** A line a kind of fact, and the mean; where `texts` are given, each miss with the sentence that it stands in. */
export function scoreLines({ rows, mean, errors }: Score, texts?: ReadonlyMap<string, string>): string[] {
  const rate = (value: number) => value.toFixed(3);
  return [
    ...rows.map(
      ({ name, precision, recall, f1, right, extra, missing }) =>
        `${name.padEnd(18)} P ${rate(precision)}  R ${rate(recall)}  F1 ${rate(f1)}   ${right} right, ${extra} extra, ${missing} missing`,
    ),
    ...(texts ? errors.flatMap((error) => errorLines(error, texts)) : []),
    `mean F1 ${rate(mean)}`,
  ];
}

/** A fact is told by its excerpt's key, then what is said of it; a deal's pair of parties by the parties alone. */
function errorLines({ kind, what, fact }: ScoreError, texts: ReadonlyMap<string, string>): string[] {
  const key = [...texts.keys()].find((candidate) => fact.startsWith(`${candidate} `));
  const words = key === undefined ? undefined : texts.get(key);
  return [`${kind}  ${what.padEnd(7)}  ${fact}`, ...(words === undefined ? [] : [`    ${words}`])];
}
