// Deals in, every pair of their parties scored, whichever excerpt it was read in; and, of each pair found, the kind and the date.

import type { PartnershipFact } from '../../model/facts.js';
import { accepts, alternativesOf, type GoldPartnership } from './gold-facts.js';
import { groupBy } from './score-policies.js';
import type { Tally } from './tally.js';

export function scorePartnerships(
  tally: Tally,
  given: readonly PartnershipFact[],
  gold: readonly GoldPartnership[],
): void {
  const names = new Map(
    gold.flatMap((deal) =>
      Object.entries(deal.partyAlternatives ?? {}).flatMap(([name, others]) =>
        alternativesOf(others).flatMap((other): [string, string][] =>
          other === null ? [] : [[other, name]],
        ),
      ),
    ),
  );
  const usual = (name: string) => names.get(name) ?? name;
  const mine = given.map((deal) => ({ ...deal, parties: deal.parties.map(usual) }));
  const wanted = pairsOf(gold.map((deal) => asGiven(deal, mine)));
  const found = pairsOf(mine);

  const optional = (deals: readonly GoldPartnership[]) => ({
    optional: deals.every((deal) => deal.optional === true),
  });
  tally.count(
    'partnership.pair',
    new Map([...wanted].map(([pair, deals]) => [pair, optional(deals)])),
    found.keys(),
  );
  for (const [pair, told] of found) {
    // Two gold deals may join one pair: what is told stands for a required one before an optional one.
    const deals = [...(wanted.get(pair) ?? [])].sort(
      (a, b) => Number(b.optional ?? false) - Number(a.optional ?? false),
    );
    if (deals.length === 0) continue;
    const kinds = new Map(
      deals.map((deal) => [`${pair} ${deal.kind}`, { optional: deal.optional === true }]),
    );
    tally.count(
      'partnership.kind',
      kinds,
      told.map((deal) => `${pair} ${kindMeant(deals, deal.kind)}`),
    );
    const dated = (deal: PartnershipFact) =>
      deals.some((one) => accepts(one.date, one.dateAlternatives, deal.date));
    tally.count(
      'partnership.date',
      new Map([[pair, optional(deals)]]),
      told.map((deal) => (dated(deal) ? pair : `${pair} ${deal.date}`)),
    );
  }
}

/** The gold deal under another accepted list of parties, where that list was given whole and the main one was not. */
function asGiven(
  deal: GoldPartnership,
  given: readonly { readonly parties: readonly string[] }[],
): GoldPartnership {
  const whole = (names: readonly string[]) =>
    given.some(({ parties }) => names.every((name) => parties.includes(name)));
  if (whole(deal.parties)) return deal;
  const other = (deal.partiesAlternatives ?? []).find(
    (names): names is readonly string[] => typeof names !== 'string' && names.length > 1 && whole(names),
  );
  return other ? { ...deal, parties: other } : deal;
}

function kindMeant(deals: readonly GoldPartnership[], kind: string): string {
  const rank = (deal: GoldPartnership) => 2 * Number(deal.optional ?? false) + Number(deal.kind !== kind);
  const [meant] = deals
    .filter((deal) => accepts(deal.kind, deal.kindAlternatives, kind))
    .sort((a, b) => rank(a) - rank(b));
  return meant?.kind ?? kind;
}

function pairsOf<T extends { readonly parties: readonly string[] }>(deals: readonly T[]): Map<string, T[]> {
  const pairs = deals.flatMap((deal) =>
    deal.parties.flatMap((a, i) =>
      deal.parties.slice(i + 1).map((b) => ({ pair: [a, b].sort().join(' — '), deal })),
    ),
  );
  return new Map(
    [...groupBy(pairs, (one) => one.pair)].map(([pair, group]) => [pair, group.map((one) => one.deal)]),
  );
}
