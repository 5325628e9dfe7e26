// Deals whose parties were merged in, the same deals under the ids that their parties now give them out: told once of 上海汉得
// and once of 汉得信息, a deal is one. All other relationships pass as they are.

import type { ClaimedRelationship } from './claim.js';
import { partnershipId } from './entity-ids.js';

/** `corrected` and `told` line up: the same relationships with new ends and as the report tells them. */
export function correctDeals(
  corrected: readonly ClaimedRelationship[],
  told: readonly ClaimedRelationship[],
  year: string,
): ClaimedRelationship[] {
  const parties = new Map<string, Set<string>>();
  for (const { type, from, to, partnershipId: deal } of corrected) {
    if (type === 'PARTNERS_WITH') parties.set(deal, new Set([...(parties.get(deal) ?? []), from, to]));
  }
  const changed = new Set(
    corrected
      .filter(({ from, to }, place) => from !== told[place]?.from || to !== told[place]?.to)
      .map((link) => link.partnershipId),
  );
  return corrected.map((link) => {
    const { type, from, to, partnershipId: deal, properties } = link;
    if (type !== 'PARTNERS_WITH' || !changed.has(deal)) return link;
    const yearOfDeal = String(properties.announcedOn ?? year).slice(0, 4);
    const id = partnershipId([...(parties.get(deal) as Set<string>)], String(properties.kind), yearOfDeal);
    const [first, second] = from < to ? [from, to] : [to, from];
    return {
      ...link,
      from: first,
      to: second,
      partnershipId: id,
      properties: { ...properties, partnershipId: id },
    };
  });
}
