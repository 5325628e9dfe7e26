// Named entities of a report → claims: the nodes with what the report and the gazetteer know of their names, the words
// that name them, and the reference facts that hang on them (SUBSIDIARY_OF, GOVERNS, a zone's PART_OF).

import type { EntityFact, Facts } from '../model/facts.js';
import type { BodyEntry, EnterpriseEntry, Gazetteer } from '../model/gazetteer.js';
import { regionId } from '../model/identity.js';
import type { ClaimedNode, ClaimedRelationship } from './claim.js';
import type { ClaimPart, EvidenceClaim } from './claims.js';
import { enterpriseId } from './entity-ids.js';
import type { FactIndex, IndexedEntity } from './fact-index.js';

/** Regions and themes of the gazetteer are in the graph already: a report adds evidence to them, never a claim. */
export interface KnownEntities {
  readonly regionCodes: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly bodies: ReadonlyMap<string, BodyEntry>;
  readonly enterprises: ReadonlyMap<string, EnterpriseEntry>;
}

export function knownEntities(gazetteer: Gazetteer): KnownEntities {
  return {
    regionCodes: new Set(gazetteer.regions.map((entry) => entry.code)),
    themes: new Set(gazetteer.themes.map((entry) => entry.name)),
    bodies: new Map(gazetteer.bodies.map((entry) => [entry.name, entry])),
    enterprises: new Map(gazetteer.enterprises.map((entry) => [entry.name, entry])),
  };
}

export function entityClaims(facts: Facts, index: FactIndex, known: KnownEntities): ClaimPart {
  const parts = facts.entities.map((fact) => claimsOf(index.entity(fact.ref), facts, index, known));
  return {
    nodes: parts.flatMap((part) => part.nodes),
    relationships: parts.flatMap((part) => part.relationships),
    evidence: facts.entities.flatMap((fact) => evidenceOf(index.entity(fact.ref), index)),
  };
}

function claimsOf(entity: IndexedEntity, facts: Facts, index: FactIndex, known: KnownEntities) {
  switch (entity.fact.type) {
    case 'REGION':
      return regionClaims(entity, known);
    case 'ISSUING_BODY':
      return bodyClaims(entity, facts, index, known);
    case 'ENTERPRISE':
      return enterpriseClaims(entity, known);
    case 'PERSON':
      return { nodes: [{ id: entity.id, properties: named(entity.fact) }], relationships: [] };
    case 'THEME': {
      const { name, englishName } = entity.fact;
      const properties = { name, englishName: englishName ?? name };
      return { nodes: known.themes.has(name) ? [] : [{ id: entity.id, properties }], relationships: [] };
    }
  }
}

const named = ({ name, confidence }: EntityFact) => ({ name, confidence });
const both = (a: readonly string[], b: readonly string[] = []) => [...new Set([...a, ...b])].sort();

/** A zone (两江新区) is in no table of divisions: its code begins with that of the division that contains it. */
function regionClaims({ id, fact }: IndexedEntity, known: KnownEntities) {
  const code = fact.code as string;
  if (known.regionCodes.has(code)) return { nodes: [], relationships: [] };
  const container = code.split('-', 1)[0] as string;
  const properties = {
    ...named(fact),
    code,
    shortName: fact.name,
    level: fact.level ?? 'ZONE',
    aliases: both(fact.aliases),
  };
  return {
    nodes: [{ id, properties }],
    relationships: known.regionCodes.has(container) ? [link('PART_OF', id, regionId(container))] : [],
  };
}

function bodyClaims({ id, fact }: IndexedEntity, facts: Facts, index: FactIndex, known: KnownEntities) {
  const entry = known.bodies.get(fact.name);
  const properties = {
    ...named(fact),
    aliases: both(fact.aliases, entry?.aliases),
    englishName: fact.englishName ?? entry?.englishName ?? null,
    level: fact.level ?? entry?.level ?? null,
    bodyType: fact.bodyType ?? entry?.bodyType ?? 'OTHER',
  };
  const governs = fact.governs ?? entry?.governs;
  if (!governs) return { nodes: [{ id, properties }], relationships: [] };
  const byRef = facts.entities.some((other) => other.ref === governs);
  const region = byRef ? index.entity(governs).id : regionId(governs);
  const isThere = byRef || known.regionCodes.has(governs);
  // The gazetteer knows it; from the name alone it is as sure as the name.
  const confidence = entry?.governs ? 1 : fact.confidence;
  return {
    nodes: [{ id, properties }],
    relationships: isThere ? [link('GOVERNS', id, region, { confidence })] : [],
  };
}

/** With the enterprises above it, so that a deal of 腾讯云 is found from 腾讯 though no report names 腾讯. */
function enterpriseClaims({ id, fact }: IndexedEntity, known: KnownEntities) {
  const entry = known.enterprises.get(fact.name);
  const nodes: ClaimedNode[] = [
    {
      id,
      properties: {
        ...named(fact),
        aliases: both(fact.aliases, entry?.aliases),
        englishName: fact.englishName ?? entry?.englishName ?? null,
      },
    },
  ];
  const relationships: ClaimedRelationship[] = [];
  const seen = new Set([fact.name]);
  let below = id;
  for (let parent = fact.parent ?? entry?.parent; parent && !seen.has(parent); ) {
    seen.add(parent);
    const above = known.enterprises.get(parent);
    const { name, aliases, englishName } = above ?? { name: parent, aliases: [], englishName: null };
    nodes.push({
      id: enterpriseId(name),
      properties: { name, aliases: both(aliases), englishName, confidence: 1 },
    });
    relationships.push(link('SUBSIDIARY_OF', below, enterpriseId(name)));
    below = enterpriseId(name);
    parent = above?.parent ?? null;
  }
  return { nodes, relationships };
}

function link(
  type: ClaimedRelationship['type'],
  from: string,
  to: string,
  properties: ClaimedRelationship['properties'] = {},
): ClaimedRelationship {
  return { type, from, to, partnershipId: '', properties };
}

function evidenceOf({ id, fact }: IndexedEntity, index: FactIndex): EvidenceClaim[] {
  const shared = { entity: id, confidence: fact.confidence, reason: fact.reason };
  return [
    ...fact.mentions.map((mention) => ({
      ...shared,
      excerpt: index.excerptId(mention.excerpt),
      mentions: [mention],
      inferredFrom: null,
    })),
    ...fact.inferredFrom.map(({ excerpt, reason }) => ({
      ...shared,
      excerpt: index.excerptId(excerpt),
      mentions: [],
      inferredFrom: reason,
    })),
  ];
}
