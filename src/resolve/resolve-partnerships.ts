// Draft deals in, partnerships with canonical parties out. A deal that is told twice becomes one, with both excerpts and the earlier date.

import type { DraftPartnership } from '../model/draft-facts.js';
import type { PartnershipFact, PartnershipKindName } from '../model/facts.js';
import { toMention } from './entity-book.js';
import type { NameResolver } from './name-resolver.js';

/** What a deal is called when it is told in several ways: the more specific first. */
const ranks: readonly PartnershipKindName[] = [
  'INVESTMENT',
  'JOINT_VENTURE',
  'STRATEGIC_AGREEMENT',
  'JOINT_PRODUCT',
  'COOPERATION',
  'PRESENCE',
];
const agreements: readonly PartnershipKindName[] = ['STRATEGIC_AGREEMENT', 'JOINT_PRODUCT', 'COOPERATION'];

export function resolvePartnerships(
  drafts: readonly DraftPartnership[],
  names: NameResolver,
): PartnershipFact[] {
  const deals = drafts.flatMap((draft) => resolveOne(draft, names) ?? []);
  return mergeAcross(mergeWithin(deals));
}

function resolveOne(draft: DraftPartnership, names: NameResolver): PartnershipFact | null {
  const parties = names.enterAll(draft.parties);
  const organs = parties.filter((one) => one.resolved.type !== 'REGION');
  // 贵州省 beside 贵州省卫生健康委员会 is where it is, not a party of its own; two regions alone are no deal that we read.
  if (parties.length < 2 || organs.length === 0) return null;
  return {
    excerpts: [draft.excerpt],
    date: draft.date,
    kind: draft.kind,
    parties: parties.map((one) => one.name),
    partyRefs: parties.map((one) => one.ref),
    scope: draft.scope,
    amountCny: draft.amountCny,
    stakePercent: draft.stakePercent,
    confidence: draft.confidence,
    mentions: [toMention(draft.span)],
  };
}

/** In one excerpt: one deal a set of parties, under its most specific kind; a pair of a larger deal is that deal. */
function mergeWithin(deals: readonly PartnershipFact[]): PartnershipFact[] {
  const byTrust = (a: PartnershipFact, b: PartnershipFact) =>
    b.parties.length - a.parties.length || ranks.indexOf(a.kind) - ranks.indexOf(b.kind);
  return [...grouped(deals, (deal) => deal.excerpts[0] ?? '').values()].flatMap((group) => {
    const kept: PartnershipFact[] = [];
    for (const deal of [...group].sort(byTrust)) {
      const at = kept.findIndex((one) => deal.partyRefs.every((ref) => one.partyRefs.includes(ref)));
      const larger = kept[at];
      if (larger) kept[at] = join([larger, deal]);
      else kept.push(deal);
    }
    const order = (deal: PartnershipFact) => group.findIndex((one) => keyOf(one) === keyOf(deal));
    return kept.sort((a, b) => order(a) - order(b));
  });
}

/** Over the report: the same parties under the same kind, or agreements of any kind. */
function mergeAcross(deals: readonly PartnershipFact[]): PartnershipFact[] {
  const kindOf = (deal: PartnershipFact) => (agreements.includes(deal.kind) ? 'AGREEMENT' : deal.kind);
  return [...grouped(deals, (deal) => `${keyOf(deal)} ${kindOf(deal)}`).values()].map(join);
}

const keyOf = (deal: PartnershipFact): string => [...deal.partyRefs].sort().join(' ');

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** One deal of its several tellings: the first one's parties, the earliest date, the most specific kind, all evidence. */
function join(tellings: readonly PartnershipFact[]): PartnershipFact {
  const [first] = tellings as [PartnershipFact];
  const dates = tellings.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const mentions = new Map(
    tellings.flatMap((one) => one.mentions).map((one) => [`${one.excerpt} ${one.start}`, one]),
  );
  const said = <K extends 'scope' | 'amountCny' | 'stakePercent'>(field: K): PartnershipFact[K] | null =>
    tellings.find((one) => one[field] !== null)?.[field] ?? null;
  return {
    ...first,
    excerpts: [...new Set(tellings.flatMap((one) => one.excerpts))],
    date: dates[0] ?? null,
    kind: ranks.find((kind) => tellings.some((one) => one.kind === kind)) ?? first.kind,
    scope: said('scope'),
    amountCny: said('amountCny'),
    stakePercent: said('stakePercent'),
    confidence: tellings.reduce((best, one) => Math.max(best, one.confidence), 0),
    mentions: [...mentions.values()],
  };
}
