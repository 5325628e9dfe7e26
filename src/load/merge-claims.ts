// All claims on one node or relationship in, its visible properties out. Pure, and the same for any order of the claims.

import { lookupKey } from '../model/lookup-key.js';
import { type Claim, type ClaimValue, correctionClaimant } from './claim.js';
import { type EntityLabel, entityLabels, type RelationshipType } from './graph-shape.js';
import { mergeShapes } from './merge-rules.js';
import { pinyinKeys } from './pinyin-keys.js';

export type Properties = Record<string, ClaimValue>;

/** Where a deal without a day stands in lists: an index holds no missing property, and what it does not hold it cannot put in order. */
const beforeAllDays = '0001-01-01';

const labels: ReadonlySet<string> = new Set(Object.values(entityLabels));

/**
 * The properties that the element shows, without `id` and `claims`; one that no claim gives is missing.
 * What corrections changed also gets `origin`, `correctionIds` and `mergedIds`.
 * An entity also gets `lookup`, its keys in the look-up index, and `pinyin`, those of its names; a policy `statusHistory`; a deal
 * `orderedOn`, its place in lists by day.
 */
export function mergeClaims(kind: EntityLabel | RelationshipType, claims: readonly Claim[]): Properties {
  const { precedence, properties } = mergeShapes[kind];
  const ordered = inTextOrder(claims)
    .sort(precedence)
    .sort((a, b) => voice(a) - voice(b));
  // An entity that was merged into another gives it all but its name.
  const namedBy = [...ordered].sort((a, b) => Number(a.moved ?? false) - Number(b.moved ?? false));
  const merged: Properties = {};
  for (const [name, rule] of Object.entries(properties)) {
    const values = (name === 'name' || name === 'title' ? namedBy : ordered)
      .map((claim) => claim[name])
      .filter((value) => value !== undefined);
    if (values.length > 0) merged[name] = rule(values);
  }
  Object.assign(merged, corrected(claims));
  if (kind === 'Policy') merged.statusHistory = statusHistory(claims);
  if (kind === 'PARTNERS_WITH') merged.orderedOn = merged.announcedOn ?? beforeAllDays;
  if (Array.isArray(merged.aliases)) merged.aliases = merged.aliases.filter((alias) => alias !== merged.name);
  if (labels.has(kind)) {
    merged.lookup = lookupKeys(merged);
    // Titles and names of events are sentences: they are found by their words.
    const names = kind === 'Policy' || kind === 'Event' ? [] : namesOf(merged);
    const keys = pinyinKeys(names, kind === 'Person');
    if (keys.length > 0) merged.pinyin = keys;
  }
  return merged;
}

/** A curator's word counts before a report's; that an addition needs the entity says nothing of it, so it counts last. */
const voice = (claim: Claim) => (claim.by !== correctionClaimant ? 1 : claim.addedBy === undefined ? 0 : 2);

/** What a correction added or changed says so, and names the correction. */
function corrected(claims: readonly Claim[]): Properties {
  const all = (name: string) =>
    [...new Set(claims.flatMap((claim) => (claim[name] ?? []) as readonly string[]))].sort();
  const isAdded = claims.length > 0 && claims.every((claim) => claim.by === correctionClaimant);
  const correctionIds = [...new Set([...all('correctedBy'), ...(isAdded ? all('addedBy') : [])])].sort();
  const mergedIds = all('mergedIds');
  return {
    ...(correctionIds.length > 0 ? { origin: 'CORRECTION', correctionIds } : {}),
    ...(mergedIds.length > 0 ? { mergedIds } : {}),
  };
}

/** `2019-03-12 DRAFT excerpt:…`, one for each telling, oldest first. */
function statusHistory(claims: readonly Claim[]): string[] {
  const told = claims.flatMap((claim) =>
    ((claim.excerptIds ?? []) as readonly string[]).map(
      (excerpt) => `${claim.date} ${claim.status} ${excerpt}`,
    ),
  );
  return [...new Set(told)].sort();
}

/** Ties of a precedence are broken by what is said, never by who came first: `sort` is stable. */
function inTextOrder(claims: readonly Claim[]): Claim[] {
  return claims
    .map((claim) => ({ claim, text: JSON.stringify(claim) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ claim }) => claim);
}

function namesOf({ name, title, shortName, englishName, aliases }: Properties): string[] {
  return [name, title, shortName, englishName, aliases].flatMap(
    (value) => (value ?? []) as string | string[],
  );
}

function lookupKeys(merged: Properties): string[] {
  const keys = [...(merged.code === undefined ? [] : [String(merged.code)]), ...namesOf(merged)].map(
    lookupKey,
  );
  return [...new Set(keys)].filter((key) => key !== '').sort();
}
