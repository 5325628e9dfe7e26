// Corrections that add something in, the claims that they make out, all by one claimant; each claim names its correction. Pure.

import type { ClaimedNode, ClaimedRelationship, ClaimProperties } from './claim.js';
import type { EvidenceRow } from './claims.js';
import type { Change, CorrectedEntity, Correction } from './correction.js';
import type { CorrectionIndex } from './correction-index.js';
import { partnershipId } from './entity-ids.js';
import { isFit, labelOf } from './graph-shape.js';

export interface AdditionClaims {
  readonly nodes: readonly ClaimedNode[];
  readonly relationships: readonly ClaimedRelationship[];
  readonly evidence: readonly EvidenceRow[];
}

export function additionClaims(index: CorrectionIndex): AdditionClaims {
  const parts = index.additions.map((correction) => claimsOf(correction, index));
  return {
    nodes: parts.flatMap((part) => part.nodes),
    relationships: parts.flatMap((part) => part.relationships),
    evidence: parts.flatMap((part) => part.evidence),
  };
}

/** The entities that an addition is about, under the ids that they have now. */
export function endsOf({ change }: Correction, index: CorrectionIndex): string[] {
  const ends =
    change.action === 'ADD_RELATIONSHIP'
      ? [change.from, change.to]
      : change.action === 'ADD_ENTITY'
        ? [change.entity]
        : [];
  return ends.map(({ id }) => index.way(id).id);
}

function claimsOf(correction: Correction, index: CorrectionIndex): AdditionClaims {
  const { change, excerptId } = correction;
  const none = { nodes: [], relationships: [], evidence: [] };
  if (endsOf(correction, index).some((id) => index.retracts(id).length > 0)) return none;
  const evidence = excerptId === null ? [] : additionEvidence(correction, index, excerptId);
  if (change.action === 'ADD_ENTITY') {
    const properties = { ...change.properties, correctedBy: [correction.id] };
    return { nodes: [nodeClaim(change.entity, properties, index)], relationships: [], evidence };
  }
  if (change.action !== 'ADD_RELATIONSHIP') return none;
  const addedBy = { addedBy: [correction.id] };
  return {
    nodes: [change.from, change.to].map((end) => nodeClaim(end, addedBy, index)),
    relationships: relationshipClaim(correction, change, index),
    evidence,
  };
}

/**
 * An enterprise or a body is there because a correction names it, if need be; of all else a correction knows the id alone, so
 * it attends: what it says shows where, and as long as, a report or a gazetteer has the entity.
 */
function nodeClaim(
  entity: CorrectedEntity,
  properties: ClaimProperties,
  index: CorrectionIndex,
): ClaimedNode {
  const { id } = index.way(entity.id);
  const label = labelOf(id);
  const name = index.nameOf(id)?.name ?? entity.name;
  if (name === null || !(label === 'Enterprise' || label === 'IssuingBody')) {
    return { id, properties: { ...properties, attends: true } };
  }
  const known = { name, aliases: properties.aliases ?? [], confidence: 1 };
  const bodyType: ClaimProperties = label === 'IssuingBody' ? { bodyType: 'OTHER' } : {};
  return { id, properties: { ...known, ...bodyType, ...properties } };
}

function relationshipClaim(
  { id: correction, excerptId, when }: Correction,
  { type, from, to, properties }: Extract<Change, { action: 'ADD_RELATIONSHIP' }>,
  index: CorrectionIndex,
): ClaimedRelationship[] {
  const ends = [index.way(from.id).id, index.way(to.id).id] as const;
  const isDeal = type === 'PARTNERS_WITH';
  const [first, second] = isDeal && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
  if (!isFit(type, first, second)) return [];
  const announcedOn = properties.announcedOn as string | undefined;
  const deal = isDeal ? partnershipId(ends, String(properties.kind), String(announcedOn).slice(0, 4)) : '';
  return [
    {
      type,
      from: first,
      to: second,
      partnershipId: deal,
      properties: {
        ...properties,
        ...(isDeal ? { partnershipId: deal } : {}),
        excerptIds: excerptId === null ? [] : [excerptId],
        confidence: 1,
        date: announcedOn ?? when,
        correctedBy: [correction],
      },
    },
  ];
}

export function additionEvidence(
  correction: Correction,
  index: CorrectionIndex,
  excerpt: string,
): EvidenceRow[] {
  return endsOf(correction, index).map((entity) => ({
    entity,
    excerpt,
    start: null,
    end: null,
    mentions: [],
    inferredFrom: `a correction by ${correction.who}: ${correction.why}`,
    confidence: 1,
    reason: null,
  }));
}
