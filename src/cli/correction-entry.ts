// One entry of `seed/corrections/*.yaml` of the right shape in, the correction that it means out: names became ids. Pure.

import type { ClaimProperties } from '../load/claim.js';
import type { Change, CorrectedEntity, Correction } from '../load/correction.js';
import { bodyId, enterpriseId, excerptId, reportId, themeId } from '../load/entity-ids.js';
import { type EntityLabel, labelOf, type RelationshipType, relationshipEnds } from '../load/graph-shape.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { makeId, regionId } from '../model/identity.js';
import {
  type CorrectionEntry,
  changeNames,
  type EntityReference,
  entityProperties,
  relationshipProperties,
} from './correction-shape.js';
import { shapeProblemOf } from './shape-problem.js';

/** Throws an Error whose message says what is wrong with the entry. */
export function correctionOf(entry: CorrectionEntry, source: string, gazetteer: Gazetteer): Correction {
  const given = changeNames.filter((name) => entry[name] !== undefined);
  if (given.length !== 1) throw new Error(`it needs exactly one of ${changeNames.join(', ')}`);
  const change = changeOf(entry, gazetteer);
  const { evidence } = entry;
  const isAddress = typeof evidence === 'string';
  return {
    id: makeId('correction', JSON.stringify(change)),
    source,
    who: entry.who,
    when: entry.when,
    why: entry.why,
    evidence: isAddress ? evidence : `${evidence.month} ${evidence.excerpt}`,
    excerptId: isAddress ? null : excerptId(reportId(evidence.publisher, evidence.month), evidence.excerpt),
    change,
  };
}

function changeOf({ add, retract, rename, merge }: CorrectionEntry, gazetteer: Gazetteer): Change {
  const entity = (reference: EntityReference) => entityOf(reference, gazetteer);
  if (merge) {
    const [from, into] = [entity(merge.from), entity(merge.into)];
    if (from.id === into.id) throw new Error('it merges an entity into itself');
    if (labelOf(from.id) !== labelOf(into.id)) throw new Error('it merges entities of two kinds');
    return { action: 'MERGE', from, into };
  }
  if (rename)
    return { action: 'RENAME', entity: notOfGazetteer(entity(rename.entity), gazetteer), to: rename.to };
  if (retract) return retraction(retract, entity);
  return addition(add as NonNullable<typeof add>, entity);
}

type Lookup = (reference: EntityReference) => CorrectedEntity;

function retraction(retract: NonNullable<CorrectionEntry['retract']>, entity: Lookup): Change {
  const { entity: reference, alias, relationship, from, to, kind } = retract;
  if (reference && !relationship && !from && !to && !kind) {
    const found = entity(reference);
    return alias
      ? { action: 'RETRACT_ALIAS', entity: found, alias }
      : { action: 'RETRACT_ENTITY', entity: found };
  }
  if (!relationship || !from || !to || reference || alias) {
    throw new Error('retract needs an entity (and an alias of it), or a relationship with from and to');
  }
  if (kind && relationship !== 'PARTNERS_WITH') throw new Error(`${relationship} has no kind`);
  const ends = endsOf(relationship, entity(from), entity(to));
  return { action: 'RETRACT_RELATIONSHIP', type: relationship, ...ends, kind: kind ?? null };
}

function addition(add: NonNullable<CorrectionEntry['add']>, entity: Lookup): Change {
  const { entity: reference, relationship, from, to, properties = {} } = add;
  if (reference && !relationship && !from && !to) {
    const found = entity(reference);
    const kind = found.id.slice(0, found.id.indexOf(':')) as keyof typeof entityProperties;
    return { action: 'ADD_ENTITY', entity: found, properties: checked(properties, entityProperties[kind]) };
  }
  if (!relationship || !from || !to || reference) {
    throw new Error('add needs an entity with properties, or a relationship with from and to');
  }
  const ends = endsOf(relationship, entity(from), entity(to));
  const said = checked(properties, relationshipProperties[relationship]);
  return { action: 'ADD_RELATIONSHIP', type: relationship, ...ends, properties: said };
}

function checked(properties: object, shape: object): ClaimProperties {
  const problem = shapeProblemOf(properties, shape);
  if (problem) throw new Error(`properties: ${problem}`);
  return properties as ClaimProperties;
}

/** Deals have no direction: both ways are one correction. */
function endsOf(type: RelationshipType, from: CorrectedEntity, to: CorrectedEntity) {
  const [fromLabels, toLabels]: readonly [readonly EntityLabel[], readonly EntityLabel[]] =
    relationshipEnds[type];
  if (!fromLabels.includes(labelOf(from.id)) || !toLabels.includes(labelOf(to.id))) {
    throw new Error(`${type} leads from ${fromLabels.join(' or ')} to ${toLabels.join(' or ')}`);
  }
  if (from.id === to.id) throw new Error('its two ends are one entity');
  return type === 'PARTNERS_WITH' && from.id > to.id ? { from: to, to: from } : { from, to };
}

function entityOf(
  { enterprise, body, region, theme, id }: EntityReference,
  gazetteer: Gazetteer,
): CorrectedEntity {
  if (enterprise !== undefined) return { id: enterpriseId(enterprise), name: enterprise };
  if (body !== undefined) return { id: bodyId(body), name: body };
  if (theme !== undefined) return { id: themeId(theme), name: theme };
  if (region !== undefined) return regionOf(String(region), gazetteer);
  return { id: id as string, name: null };
}

function regionOf(asked: string, { regions }: Gazetteer): CorrectedEntity {
  const found = regions.filter(({ code, name }) => code === asked || name === asked);
  const [only] = found;
  if (found.length === 1 && only) return { id: regionId(only.code), name: only.name };
  throw new Error(
    found.length === 0
      ? `no region is called ${asked}; a zone is given by its id`
      : `${found.length} regions are called ${asked}, give the code: ${found.map(({ code }) => code).join(', ')}`,
  );
}

function notOfGazetteer(entity: CorrectedEntity, { regions, themes }: Gazetteer): CorrectedEntity {
  const isKnown =
    regions.some(({ code }) => regionId(code) === entity.id) ||
    themes.some(({ name }) => themeId(name) === entity.id);
  if (isKnown) throw new Error('divisions and themes are named in seed/gazetteers/, change the name there');
  return entity;
}
