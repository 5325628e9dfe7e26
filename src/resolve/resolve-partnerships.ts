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
  const kept: PartnershipFact[] = [];
  const byTrust = [...deals].sort(
    (a, b) => b.parties.length - a.parties.length || ranks.indexOf(a.kind) - ranks.indexOf(b.kind),
  );
  for (const deal of byTrust) {
    const larger = kept.findIndex(
      (one) =>
        one.excerpts[0] === deal.excerpts[0] && deal.partyRefs.every((ref) => one.partyRefs.includes(ref)),
    );
    const over = kept[larger];
    if (over) kept[larger] = join(over, deal);
    else kept.push(deal);
  }
  return kept.sort((a, b) => deals.findIndex((one) => same(one, a)) - deals.findIndex((one) => same(one, b)));
}

/** Over the report: the same parties under the same kind, or agreements of any kind. */
function mergeAcross(deals: readonly PartnershipFact[]): PartnershipFact[] {
  const merged: PartnershipFact[] = [];
  for (const deal of deals) {
    const at = merged.findIndex(
      (one) => same(one, deal) && (one.kind === deal.kind || bothAgreements(one, deal)),
    );
    const twin = merged[at];
    if (twin) merged[at] = join(twin, deal);
    else merged.push(deal);
  }
  return merged;
}

const same = (a: PartnershipFact, b: PartnershipFact): boolean =>
  a.partyRefs.length === b.partyRefs.length && a.partyRefs.every((ref) => b.partyRefs.includes(ref));

const bothAgreements = (a: PartnershipFact, b: PartnershipFact): boolean =>
  agreements.includes(a.kind) && agreements.includes(b.kind);

function join(a: PartnershipFact, b: PartnershipFact): PartnershipFact {
  const kind = ranks.indexOf(a.kind) <= ranks.indexOf(b.kind) ? a.kind : b.kind;
  const dates = [a.date, b.date].filter((date) => date !== null).sort();
  const mentions = b.mentions.filter(
    (one) => !a.mentions.some((other) => other.excerpt === one.excerpt && other.start === one.start),
  );
  return {
    ...a,
    excerpts: [...new Set([...a.excerpts, ...b.excerpts])],
    date: dates[0] ?? null,
    kind,
    scope: a.scope ?? b.scope,
    amountCny: a.amountCny ?? b.amountCny,
    stakePercent: a.stakePercent ?? b.stakePercent,
    confidence: Math.max(a.confidence, b.confidence),
    mentions: [...a.mentions, ...mentions],
  };
}
