// The facts' excerpts and the gold file's in, who is whose out: the same key and date, else the most similar text of the section.
// Every other fact is then compared under its matched excerpt; what has none stands under a key that no gold fact has.

import type { ExcerptFact } from '../../model/facts.js';
import type { GoldExcerpt } from './gold-facts.js';

/** The gold key of an extracted excerpt's key. */
export type GoldKeyOf = (key: string) => string;

const sameKeyNeeds = 0.15;
const otherKeyNeeds = 0.4;

export function matchExcerpts(given: readonly ExcerptFact[], gold: readonly GoldExcerpt[]): GoldKeyOf {
  const found = new Map<string, string>();
  const free = new Map(gold.map((one) => [one.key, one]));
  for (const one of given) {
    const twin = free.get(one.key);
    if (!twin || twin.date !== one.date || similarity(twin.text, one.text) <= sameKeyNeeds) continue;
    found.set(one.key, twin.key);
    free.delete(twin.key);
  }
  const pairs = given
    .filter((one) => !found.has(one.key))
    .flatMap((one) =>
      [...free.values()]
        .filter((other) => other.section === one.section)
        .map((other) => ({ likeness: similarity(other.text, one.text), mine: one.key, theirs: other.key })),
    )
    .sort((a, b) => b.likeness - a.likeness);
  for (const { likeness, mine, theirs } of pairs) {
    if (likeness < otherKeyNeeds) break;
    if (found.has(mine) || !free.has(theirs)) continue;
    found.set(mine, theirs);
    free.delete(theirs);
  }
  return (key) => found.get(key) ?? `?${key}`;
}

/** Words without punctuation, spaces, width and case. */
export const plainWords = (words: string | null): string =>
  (words ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();

/** Dice's coefficient of the pairs of neighbouring characters: 0 for nothing in common, 1 for the same. */
function similarity(a: string, b: string): number {
  const [left, right] = [pairsIn(plainWords(a)), pairsIn(plainWords(b))];
  let common = 0;
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0);
  const all = sum(left.values()) + sum(right.values());
  return all === 0 ? 0 : (2 * common) / all;
}

function pairsIn(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = words.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
