// The facts of one report in, all that it says of the graph out. Pure; the same facts give the same rows in the same order.

import type { Diagnostic } from '../model/diagnostic.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { additionEvidence } from './addition-claims.js';
import type { ClaimedNode, ClaimedRelationship } from './claim.js';
import type { ClaimPart, Claims, EvidenceRow, ExcerptRow, ReportRow } from './claims.js';
import { correctClaims } from './correct-claims.js';
import { type CorrectionIndex, indexCorrections } from './correction-index.js';
import { entityClaims, knownEntities } from './entity-claims.js';
import { eventClaims, personClaims } from './event-claims.js';
import { evidenceRows, impliedEvidence } from './evidence-rows.js';
import { type FactIndex, indexFacts } from './fact-index.js';
import { isFit } from './graph-shape.js';
import { joinEvidence } from './join-evidence.js';
import { partnershipClaims } from './partnership-claims.js';
import { policyClaims } from './policy-claims.js';

/**
 * The gazetteer adds what is known of the named enterprises and bodies: aliases, English names, parents. Throws
 * BAD_USER_INPUT where the facts use a ref or an excerpt that they do not give.
 */
export function factsToClaims(
  facts: Facts,
  gazetteer: Gazetteer,
  corrections: CorrectionIndex = indexCorrections([]),
): Claims {
  const index = indexFacts(facts);
  const parts: readonly ClaimPart[] = [
    entityClaims(facts, index, knownEntities(gazetteer)),
    policyClaims(facts, index),
    partnershipClaims(facts, index),
    eventClaims(facts, index),
    personClaims(facts, index),
  ];
  const asserted = parts.flatMap((part) => part.relationships);
  const relationships = asserted.filter(({ type, from, to }) => isFit(type, from, to));
  const given = parts.flatMap((part) => part.evidence);
  const nodes = parts.flatMap((part) => part.nodes);
  const told = {
    nodes,
    relationships,
    evidence: evidenceRows([...given, ...impliedEvidence(relationships, given)]),
  };
  const corrected = correctClaims(told, index.year, corrections);
  const excerpts = facts.excerpts.map((_, place) => excerptRow(facts, place, index));
  const evidence = withAdditions(corrected.evidence, excerpts, corrections);
  const inUse = reachable(new Set(evidence.map((row) => row.entity)), corrected.relationships);
  return {
    report: reportRow(facts, index),
    excerpts,
    nodes: corrected.nodes.filter(({ id }) => inUse.has(id)),
    relationships: corrected.relationships.filter(({ from }) => inUse.has(from)),
    evidence,
    corrections: corrected.corrections,
    warnings: asserted
      .filter(({ type, from, to }) => !isFit(type, from, to))
      .map((relationship) => unfit(relationship, nodes, facts, index)),
  };
}

/** An excerpt that a correction names as its evidence is evidence for what the correction adds. */
function withAdditions(
  evidence: readonly EvidenceRow[],
  excerpts: readonly ExcerptRow[],
  corrections: CorrectionIndex,
): readonly EvidenceRow[] {
  const ids = new Set(excerpts.map(({ id }) => id));
  const added = corrections.additions.flatMap((correction) =>
    correction.excerptId !== null && ids.has(correction.excerptId)
      ? additionEvidence(correction, corrections, correction.excerptId)
      : [],
  );
  return added.length === 0 ? evidence : joinEvidence([...evidence, ...added]);
}

/** An entity that no excerpt mentions is in use only as the parent or the region of one that is mentioned. */
function reachable(mentioned: Set<string>, relationships: readonly ClaimedRelationship[]): Set<string> {
  const steps = relationships.filter(({ type }) => type === 'SUBSIDIARY_OF' || type === 'GOVERNS');
  for (let size = 0; size !== mentioned.size; ) {
    size = mentioned.size;
    for (const { from, to } of steps) if (mentioned.has(from)) mentioned.add(to);
  }
  return mentioned;
}

function reportRow(facts: Facts, index: FactIndex): ReportRow {
  const { title, publisher, month, coverage } = facts.report;
  return {
    id: index.reportId,
    title,
    publisher,
    month,
    coverageFrom: coverage.from,
    coverageTo: coverage.to,
    sha256: facts.sha256,
  };
}

function excerptRow(facts: Facts, place: number, index: FactIndex): ExcerptRow {
  const { lines, ...excerpt } = facts.excerpts[place] as Facts['excerpts'][number];
  return {
    id: index.excerptId(excerpt.key),
    ...excerpt,
    sequence: place + 1,
    lineFrom: lines[0],
    lineTo: lines[1],
  };
}

function unfit(
  relationship: ClaimedRelationship,
  nodes: readonly ClaimedNode[],
  facts: Facts,
  index: FactIndex,
): Diagnostic {
  const [excerpt] = (relationship.properties.excerptIds ?? []) as readonly string[];
  const told = facts.excerpts.find(({ key }) => index.excerptId(key) === excerpt);
  const names = new Map([
    ...nodes.map(({ id, properties }) => [id, properties.name ?? properties.title] as const),
    ...facts.entities.map(({ ref, name }) => [index.entity(ref).id, name] as const),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    line: told?.lines[0] ?? null,
    code: 'FACT_UNFIT',
    message: `${nameOf(relationship.from)} ${relationship.type} ${nameOf(relationship.to)}: the graph has no such relationship, it is left out`,
  };
}
