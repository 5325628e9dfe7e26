// What one report says and the corrections in force in, what it is taken to say out: merged entities are one, renamed ones
// have their new names, and what was retracted is gone. Pure. The report's facts stay as they were: without the correction
// they say again what they said.

import type { ClaimedNode, ClaimedRelationship, ClaimProperties } from './claim.js';
import type { EvidenceRow } from './claims.js';
import { correctDeals } from './correct-deals.js';
import type { CorrectionIndex } from './correction-index.js';
import { isFit, labelOf } from './graph-shape.js';
import { joinEvidence } from './join-evidence.js';

export interface Correctable {
  readonly nodes: readonly ClaimedNode[];
  readonly relationships: readonly ClaimedRelationship[];
  readonly evidence: readonly EvidenceRow[];
}

export interface CorrectedClaims extends Correctable {
  /** Ids of the corrections that found something to correct, sorted. */
  readonly corrections: readonly string[];
}

/** `year`, of the report's month, is that of deals without a date. */
export function correctClaims(claims: Correctable, year: string, index: CorrectionIndex): CorrectedClaims {
  if (index.isEmpty) return { ...claims, corrections: [] };
  const matched = new Set<string>();
  const isRetracted = (...reasons: readonly string[][]) => {
    for (const id of reasons.flat()) matched.add(id);
    return reasons.flat().length > 0;
  };
  const standing = (id: string) => !isRetracted([...index.retracts(id)]);
  const moved = (id: string) => {
    const { id: kept, by } = index.way(id);
    for (const correction of by) matched.add(correction);
    return { kept, by };
  };

  const nodes = claims.nodes.flatMap((node) => {
    const { kept, by } = moved(node.id);
    return standing(kept) ? [correctNode(node, kept, by, index, matched)] : [];
  });
  const relationships = claims.relationships.map((link) => {
    const [from, to] = [moved(link.from), moved(link.to)];
    return correctLink(link, from.kept, to.kept, [...from.by, ...to.by]);
  });
  const evidence = claims.evidence.map((row) => ({ ...row, entity: moved(row.entity).kept }));
  return {
    nodes,
    relationships: correctDeals(relationships, claims.relationships, year).filter(
      ({ type, from, to, properties }) =>
        isFit(type, from, to) &&
        standing(from) &&
        standing(to) &&
        !isRetracted([...index.retractsRelationship(type, from, to, properties.kind)]),
    ),
    evidence: joinEvidence(evidence.filter(({ entity }) => standing(entity))),
    corrections: [...matched].sort(),
  };
}

function correctNode(
  { id, properties }: ClaimedNode,
  kept: string,
  by: readonly string[],
  index: CorrectionIndex,
  matched: Set<string>,
): ClaimedNode {
  const given = index.nameOf(kept);
  const merged = index.mergedInto(kept);
  const correctedBy = [...new Set([...by, ...(given?.by ?? []), ...merged.by])].sort();
  for (const correction of given?.by ?? []) matched.add(correction);

  const nameKey = labelOf(kept) === 'Policy' ? 'title' : 'name';
  const own = properties[nameKey] as string;
  // The name that the report uses is an alias of the one that a correction gives.
  const told = properties.aliases as readonly string[] | undefined;
  const aliases =
    told &&
    [...new Set([...told, own])].filter((alias) => {
      const reasons = index.retractsAlias(kept, alias);
      for (const correction of reasons) {
        matched.add(correction);
        correctedBy.push(correction);
      }
      return reasons.length === 0 && alias !== (given?.name ?? own);
    });
  if (correctedBy.length === 0) return { id: kept, properties };
  const corrected: Record<string, ClaimProperties[string]> = {
    ...properties,
    [nameKey]: given?.name ?? own,
    correctedBy: [...new Set(correctedBy)].sort(),
  };
  if (aliases) corrected.aliases = aliases.sort();
  if (merged.ids.length > 0) corrected.mergedIds = merged.ids;
  if (kept !== id) {
    corrected.moved = true;
    if (labelOf(kept) === 'Region') corrected.code = kept.slice('region:'.length);
  }
  return { id: kept, properties: corrected };
}

function correctLink(
  link: ClaimedRelationship,
  from: string,
  to: string,
  by: readonly string[],
): ClaimedRelationship {
  if (by.length === 0) return link;
  const correctedBy = [...new Set(by)].sort();
  return { ...link, from, to, properties: { ...link.properties, correctedBy } };
}
