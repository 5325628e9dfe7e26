// Whether an entity fulfils a condition of a query: one of the values given is one of its own. A region fulfils what it lies in.

import { lookupId, lookupKey } from '../model/lookup-key.js';
import { type AnsweredEntity, valuesOf } from './entity-property.js';
import type { Condition } from './read-queries.js';

/** Null where the entity's type has no such property, or the entity no value of it. */
export function conditionAgrees({ property, values }: Condition, entity: AnsweredEntity): boolean | null {
  const own = valuesOf(property, entity);
  if (own === null || own.length === 0) return null;
  const wanted = new Set(values.flatMap((value) => [lookupKey(value), lookupId(value)]));
  if (property.kind === 'entity')
    return own.some((value) => labelsOf(value).some((label) => wanted.has(label)));
  if (property.kind === 'day')
    return own.some((day) => values.some((value) => String(day).startsWith(value)));
  return own.some((value) => wanted.has(lookupKey(String(value))));
}

interface Labelled {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly code?: string;
  readonly englishName?: string | null;
  readonly aliases?: readonly string[];
  readonly parent?: Labelled | null;
}

/** The id, and keys of all names, of an entity and of what it lies in; China, where everything lies, tells nothing. */
function labelsOf(value: unknown): readonly string[] {
  const { id, name, shortName, code, englishName, aliases = [], parent } = value as Labelled;
  const names = [name, shortName, code, englishName, ...aliases].filter((label) => typeof label === 'string');
  const above = parent?.parent ? labelsOf(parent) : [];
  return [id, ...names.map((label) => lookupKey(label as string)), ...above];
}
