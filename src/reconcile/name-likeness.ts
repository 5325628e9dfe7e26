// How much two names are alike, 0 to 1: twice the pairs of neighbouring characters that both have, among all pairs (Dice). Pairs suit
// Chinese, which has no words to compare.

import { lookupKey } from '../model/lookup-key.js';

export function nameLikeness(one: string, other: string): number {
  const [first, second] = [lookupKey(one), lookupKey(other)];
  if (first === second) return first === '' ? 0 : 1;
  const pairs = pairsOf(first);
  const total = pairs.length + Math.max(second.length - 1, 0);
  if (total === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(second)) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

const pairsOf = (key: string): string[] =>
  Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) => key.slice(at, at + 2));
