// An item of the review in, its correction as YAML out, ready to paste into a file of `seed/corrections/`: who, when and why
// are the curator's to fill in.

import { stringify } from 'yaml';
import { bodyId, enterpriseId } from '../load/entity-ids.js';
import type { NamedNode, ReviewItem } from '../load/review.js';

/** Null where the item proposes nothing. */
export function snippetOf({ proposal, words, why }: ReviewItem): string | null {
  if (proposal === null) return null;
  const evidence = words && { publisher: words.publisher, month: words.month, excerpt: words.key };
  const entry = { who: 'YOUR NAME', when: 'YYYY-MM-DD', why, evidence, ...changeOf(proposal) };
  return stringify([entry], { lineWidth: 0 });
}

function changeOf(proposal: NonNullable<ReviewItem['proposal']>): object {
  if ('merge' in proposal) {
    return { merge: { from: referenceOf(proposal.merge.from), into: referenceOf(proposal.merge.into) } };
  }
  if ('entity' in proposal.retract) return { retract: { entity: referenceOf(proposal.retract.entity) } };
  const { relationship, from, to, kind } = proposal.retract;
  const ends = { from: referenceOf(from), to: referenceOf(to) };
  return { retract: { relationship, ...ends, ...(kind === null ? {} : { kind }) } };
}

/** By name where the name makes the id, so that a person can read it. */
function referenceOf({ id, name }: NamedNode): object {
  if (id === enterpriseId(name)) return { enterprise: name };
  if (id === bodyId(name)) return { body: name };
  return /^region:\d{6}$/.test(id) ? { region: id.slice('region:'.length) } : { id };
}
