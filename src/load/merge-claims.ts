// All claims on one node or relationship in, its visible properties out. Pure, and the same for any order of the claims.

import { lookupKey } from '../model/lookup-key.js';
import type { Claim, ClaimValue } from './claim.js';
import { type EntityLabel, entityLabels, type RelationshipType } from './graph-shape.js';
import { mergeShapes } from './merge-rules.js';

export type Properties = Record<string, ClaimValue>;

const labels: ReadonlySet<string> = new Set(Object.values(entityLabels));

/**
 * The properties that the element shows, without `id` and `claims`; one that no claim gives is missing.
 * An entity also gets `lookup`, its keys in the look-up index, and a policy `statusHistory`.
 */
export function mergeClaims(kind: EntityLabel | RelationshipType, claims: readonly Claim[]): Properties {
  const { precedence, properties } = mergeShapes[kind];
  const ordered = inTextOrder(claims).sort(precedence);
  const merged: Properties = {};
  for (const [name, rule] of Object.entries(properties)) {
    const values = ordered.map((claim) => claim[name]).filter((value) => value !== undefined);
    if (values.length > 0) merged[name] = rule(values);
  }
  if (kind === 'Policy') merged.statusHistory = statusHistory(claims);
  if (Array.isArray(merged.aliases)) merged.aliases = merged.aliases.filter((alias) => alias !== merged.name);
  if (labels.has(kind)) merged.lookup = lookupKeys(merged);
  return merged;
}

/** `2019-03-12 DRAFT excerpt:…`, one for each telling, oldest first. */
function statusHistory(claims: readonly Claim[]): string[] {
  const told = claims.flatMap((claim) =>
    (claim.excerptIds as readonly string[]).map((excerpt) => `${claim.date} ${claim.status} ${excerpt}`),
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

function lookupKeys(merged: Properties): string[] {
  const names = [
    merged.code,
    merged.name,
    merged.title,
    merged.shortName,
    merged.englishName,
    merged.aliases,
  ];
  const keys = names.flatMap((name) => (name === undefined ? [] : name) as string | string[]).map(lookupKey);
  return [...new Set(keys)].filter((key) => key !== '').sort();
}
