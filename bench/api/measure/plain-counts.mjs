// How much quicker stored counts are than the plain statement that reads every policy of a theme: both by hand, in turns, over one connection.

import { readFileSync } from 'node:fs';
import { questions } from '../questions.mjs';

const textOf = (name) => readFileSync(new URL(`../hand/${name}.cypher`, import.meta.url), 'utf8').trim();

/** Milliseconds a statement at the median, and how often the plain one takes the other's time. The answers are compared. */
export async function measurePlainCounts(graph) {
  const sets = questions.find(({ name }) => name === 'counts').variables();
  const texts = { stored: textOf('counts'), plain: textOf('plain-counts') };
  const times = { stored: [], plain: [] };
  for (let turn = 0; turn < 4; turn += 1) {
    for (const set of sets) {
      const answers = {};
      for (const [way, text] of Object.entries(texts)) {
        const began = performance.now();
        answers[way] = JSON.stringify(await graph.read(text, set));
        if (turn > 0) times[way].push(performance.now() - began);
      }
      if (answers.stored !== answers.plain) throw new Error(`counts differ for ${set.theme}`);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  const [storedMs, plainMs] = [median(times.stored), median(times.plain)];
  return { storedMs: round(storedMs), plainMs: round(plainMs), times: round(plainMs / storedMs) };
}

const round = (value) => Number(value.toPrecision(3));
