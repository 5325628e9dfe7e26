// Data extension: ids and properties in, the values of each property of each entity out.

import type { Ask } from '../api/ask.js';
import { readAnswer } from '../api/read-answer.js';
import { ProductError } from '../model/errors.js';
import {
  type AnsweredEntity,
  type EntityProperty,
  entityProperties,
  propertyFragment,
  propertyOf,
  valuesOf,
} from './entity-property.js';
import { typeOf } from './entity-type.js';
import { parseObject } from './read-queries.js';

const mostIds = 200;
const mostProperties = 20;

type PropertyValue =
  | { readonly str: string }
  | { readonly date: string }
  | { readonly id: string; readonly name: string };

export interface Extension {
  readonly meta: readonly {
    readonly id: string;
    readonly name: string;
    readonly type?: { readonly id: string; readonly name: string };
  }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly PropertyValue[]>>>>;
}

interface Wanted {
  readonly property: EntityProperty;
  /** How many values at most. */
  readonly most: number;
}

/** An id that nothing has gets no values. Throws BAD_USER_INPUT and LIMIT_EXCEEDED. */
export async function extend(ask: Ask, json: string): Promise<Extension> {
  const { ids, wanted } = readExtension(json);
  const properties = wanted.map(({ property }) => property);
  const data = await readAnswer(
    ask,
    `query Extend($ids: [ID!]!) { nodes(ids: $ids) { ...Asked } }\n${propertyFragment('Asked', properties)}`,
    { ids },
  );
  const entities = data.nodes as readonly (AnsweredEntity | null)[];
  return {
    meta: properties.map(({ id, name, valueType }) => {
      const type = valueType && typeOf(valueType);
      return { id, name, ...(type ? { type: { id: type.id, name: type.name } } : {}) };
    }),
    rows: Object.fromEntries(
      ids.map((id, at) => {
        const entity = entities[at];
        const row = wanted.map(({ property, most }) => [
          property.id,
          entity ? valuesIn(property, entity, most) : [],
        ]);
        return [id, Object.fromEntries(row)];
      }),
    ),
  };
}

const valuesIn = (property: EntityProperty, entity: AnsweredEntity, most: number): readonly PropertyValue[] =>
  (valuesOf(property, entity) ?? []).slice(0, most).map((value): PropertyValue => {
    if (property.kind === 'entity') {
      const { id, name } = value as { id: string; name: string };
      return { id, name };
    }
    // The protocol's dates have a time.
    return property.kind === 'day' ? { date: `${String(value)}T00:00:00Z` } : { str: String(value) };
  });

function readExtension(json: string): {
  readonly ids: readonly string[];
  readonly wanted: readonly Wanted[];
} {
  const { ids, properties } = parseObject(json, 'extend');
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
    throw wrong('“extend.ids” must be a list of ids');
  if (!Array.isArray(properties))
    throw wrong('“extend.properties” must be a list such as [{"id": "region"}]');
  if (ids.length > mostIds) throw tooMany('ids', mostIds, ids.length);
  if (properties.length > mostProperties) throw tooMany('properties', mostProperties, properties.length);
  const wanted = properties.map((asked: { id?: unknown; settings?: { limit?: unknown } } | null) => {
    const property = propertyOf(String(asked?.id));
    if (!property) {
      const known = entityProperties.map(({ id }) => id).join(', ');
      throw wrong(
        `“extend.properties”: there is no property “${String(asked?.id).slice(0, 80)}”; there are ${known}`,
      );
    }
    const limit = Number(asked?.settings?.limit || mostIds);
    return { property, most: Number.isInteger(limit) && limit > 0 ? limit : mostIds };
  });
  return { ids, wanted };
}

const wrong = (message: string) => new ProductError('BAD_USER_INPUT', message);
const tooMany = (what: string, allowed: number, found: number) =>
  new ProductError('LIMIT_EXCEEDED', `“extend” may have ${allowed} ${what}, not ${found}; ask in parts`, {
    limit: what,
    allowed,
    found,
  });
