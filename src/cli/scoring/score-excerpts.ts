// Excerpts in, their dates, headings and addresses scored. A numbered subsection's heading is not scored.

import type { ExcerptFact } from '../../model/facts.js';
import { alternativesOf, type GoldExcerpt } from './gold-facts.js';
import type { GoldKeyOf } from './match-excerpts.js';
import type { Tally, Wanted } from './tally.js';

const numbered = ['summits', 'topics'];

export function scoreExcerpts(
  tally: Tally,
  given: readonly ExcerptFact[],
  gold: readonly GoldExcerpt[],
  goldKey: GoldKeyOf,
): void {
  for (const field of ['date', 'heading', 'sourceUrl'] as const) {
    // An address with and without its last slash is one.
    const value = (one: string | null) =>
      field === 'sourceUrl' ? (one ?? '').replace(/\/$/, '') : (one ?? '');
    const scored = gold.filter((one) => field !== 'heading' || !numbered.includes(one.section));
    const keys = new Set(scored.map((one) => one.key));
    const wanted = new Map<string, Wanted>();
    const readings = new Map<string, string>();
    for (const one of scored) {
      const main = `${one.key} ${value(one[field])}`;
      wanted.set(main, { optional: one.optionalFields?.includes(field) ?? false });
      for (const other of alternativesOf(one[`${field}Alternatives`]))
        readings.set(`${one.key} ${value(other)}`, main);
    }
    const facts = given
      .map((one) => ({ key: goldKey(one.key), value: value(one[field]) }))
      .filter(
        ({ key }) =>
          keys.has(key) || (key.startsWith('?') && !numbered.some((part) => key.startsWith(`?${part}`))),
      );
    tally.count(
      `excerpt.${field}`,
      wanted,
      facts.map((one) => `${one.key} ${one.value}`),
      (fact) => readings.get(fact) ?? fact,
    );
  }
}
