// Policies in, by excerpt: issuers, regions and themes as sets, titles of documents, statuses and dates scored.

import type { PolicyFact } from '../../model/facts.js';
import { accepts, alternativesOf, type GoldPolicy, listOf } from './gold-facts.js';
import { type GoldKeyOf, plainWords } from './match-excerpts.js';
import type { Tally, Wanted } from './tally.js';

export function scorePolicies(
  tally: Tally,
  given: readonly PolicyFact[],
  gold: readonly GoldPolicy[],
  goldKey: GoldKeyOf,
): void {
  const wanted = groupBy(gold, (one) => one.excerpt);
  const found = groupBy(given, (one) => goldKey(one.excerpt));
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    scoreOne(tally, key, found.get(key) ?? [], wanted.get(key) ?? []);
  }
}

function scoreOne(
  tally: Tally,
  key: string,
  given: readonly PolicyFact[],
  gold: readonly GoldPolicy[],
): void {
  const under = (words: string) => `${key} ${words}`;
  const own = (fact: string) => fact.slice(key.length + 1);
  for (const field of ['issuers', 'regions', 'themes'] as const) {
    const mine = given.flatMap((one) => one[field]);
    const best = closest(
      [gold.flatMap((one) => [...one[field]]), ...gold.flatMap((one) => one[`${field}Alternatives`] ?? [])],
      mine,
    );
    const optional = gold.flatMap((one) => one[`${field}Optional`] ?? []);
    const wanted = new Map<string, Wanted>(optional.map((one) => [under(one), { optional: true }]));
    for (const one of best) wanted.set(under(one), { optional: false });
    tally.count(`policy.${field}`, wanted, mine.map(under));
  }
  scoreTitles(tally, key, given, gold);

  const statuses = new Map(
    gold.map((one) => [under(one.status), { optional: listOf(one.statusAlternatives).length > 0 }]),
  );
  const [firstStatus] = statuses.keys();
  tally.count(
    'policy.status',
    statuses,
    given.map((one) => under(one.status)),
    (fact) =>
      gold.some((one) => alternativesOf(one.statusAlternatives).includes(own(fact)))
        ? (firstStatus ?? fact)
        : fact,
  );

  const dates = new Map(gold.map((one) => [under(one.date), { optional: false }]));
  tally.count(
    'policy.date',
    dates,
    given.map((one) => under(one.date)),
    (fact) => {
      const meant = gold.find((one) => accepts(one.date, one.dateAlternatives, own(fact)));
      return meant ? under(meant.date) : fact;
    },
  );
}

/** The accepted list that shares most with what was given, and of these the one nearest in length. */
function closest(lists: readonly (readonly string[])[], mine: readonly string[]): readonly string[] {
  const worth = (list: readonly string[]) =>
    list.filter((one) => mine.includes(one)).length - Math.abs(new Set(list).size - new Set(mine).size) / 100;
  return lists.reduce((best, list) => (worth(list) > worth(best) ? list : best), lists[0] ?? []);
}

/** Where a careful reader may take the item for a measure, a title that no one expects is no fault. */
function scoreTitles(
  tally: Tally,
  key: string,
  given: readonly PolicyFact[],
  gold: readonly GoldPolicy[],
): void {
  const kinds = (one: GoldPolicy) => [one.kind, ...alternativesOf(one.kindAlternatives)];
  const wanted = new Map<string, Wanted>();
  const readings = new Map<string, string>();
  for (const one of gold) {
    if (!kinds(one).includes('DOCUMENT')) continue;
    const main = `${key} ${plainWords(one.title)}`;
    wanted.set(main, { optional: one.optional === true || kinds(one).length > 1 });
    for (const other of alternativesOf(one.titleAlternatives))
      readings.set(`${key} ${plainWords(other)}`, main);
  }
  const same = (fact: string) => readings.get(fact) ?? fact;
  const loose = gold.some((one) => kinds(one).length > 1);
  const titles = given
    .filter((one) => one.kind === 'DOCUMENT')
    .map((one) => `${key} ${plainWords(one.title)}`)
    .filter((title) => !loose || wanted.has(same(title)));
  tally.count('policy.title', wanted, titles, same);
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
