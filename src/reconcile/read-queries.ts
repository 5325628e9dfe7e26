// The text of `queries`, as clients send it → checked reconciliation queries.

import { ProductError } from '../model/errors.js';
import { type EntityProperty, entityProperties, propertyOf } from './entity-property.js';
import { type TypeId, typeNames } from './entity-type.js';

/** Queries in one batch: the manifest says so. */
export const batchSize = 50;
const mostCandidates = 25;
const usualCandidates = 5;
const mostConditions = 10;

export interface Condition {
  readonly property: EntityProperty;
  /** Texts and ids; any of them may hold. */
  readonly values: readonly string[];
}

export interface ReconciliationQuery {
  /** Empty where there are conditions alone, and none is a name. */
  readonly text: string;
  /** Any of them; all where none is given. */
  readonly types: readonly TypeId[];
  readonly limit: number;
  readonly conditions: readonly Condition[];
}

const wrong = (message: string) => new ProductError('BAD_USER_INPUT', message);

/** Throws BAD_USER_INPUT where it is no batch, LIMIT_EXCEEDED where it has more than `batchSize`. */
export function readQueries(json: string): ReadonlyMap<string, ReconciliationQuery> {
  const batch = parseObject(json, 'queries');
  const entries = Object.entries(batch);
  if (entries.length > batchSize) {
    throw new ProductError(
      'LIMIT_EXCEEDED',
      `a batch may have ${batchSize} queries, not ${entries.length}; send several batches`,
      {
        limit: 'queries',
        allowed: batchSize,
        found: entries.length,
      },
    );
  }
  return new Map(entries.map(([key, query]) => [key, readQuery(query, `queries.${key.slice(0, 80)}`)]));
}

/** Older clients ask for one thing at a time: its text, or a query as JSON. */
export const readSingleQuery = (text: string): ReconciliationQuery =>
  text.trimStart().startsWith('{')
    ? readQuery(parseObject(text, 'query'), 'query')
    : readQuery({ query: text }, 'query');

export function parseObject(json: string, name: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw wrong(`“${name}” is not JSON`);
  }
  if (!isObject(parsed)) throw wrong(`“${name}” must be a JSON object`);
  return parsed;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readQuery(query: unknown, where: string): ReconciliationQuery {
  if (!isObject(query))
    throw wrong(`${where} must be an object such as {"query": "腾讯", "type": "Enterprise"}`);
  const { query: text = '', type, limit, properties = [] } = query;
  if (typeof text !== 'string') throw wrong(`${where}.query must be a text`);
  const conditions = readConditions(properties, `${where}.properties`);
  if (text === '' && conditions.length === 0) throw wrong(`${where} needs a query or properties`);
  return {
    text: text === '' ? nameAmong(conditions) : text,
    types: readTypes(type, `${where}.type`),
    limit: readLimit(limit, `${where}.limit`),
    conditions,
  };
}

/** Without a text, a property that is a name is what to look for. */
const nameAmong = (conditions: readonly Condition[]): string =>
  conditions.find(({ property }) => property.isName)?.values[0] ?? '';

function readTypes(type: unknown, where: string): readonly TypeId[] {
  const asked = type === undefined || type === null || type === '' ? [] : Array.isArray(type) ? type : [type];
  // Some clients send a type as the object that the manifest gave.
  const ids = asked.map((one) => (isObject(one) ? one.id : one));
  const unknown = ids.find((id) => !typeNames.includes(id as TypeId));
  if (unknown !== undefined)
    throw wrong(`${where}: there is no type ${shown(unknown)}; there are ${typeNames.join(', ')}`);
  return ids as TypeId[];
}

function readLimit(limit: unknown, where: string): number {
  if (limit === undefined || limit === null) return usualCandidates;
  const number = Number(limit);
  if (!Number.isInteger(number) || number < 1)
    throw wrong(`${where} must be a whole number from 1, not ${shown(limit)}`);
  return Math.min(number, mostCandidates);
}

function readConditions(properties: unknown, where: string): readonly Condition[] {
  if (!Array.isArray(properties))
    throw wrong(`${where} must be a list such as [{"pid": "region", "v": "贵州"}]`);
  if (properties.length > mostConditions)
    throw wrong(`${where} may have ${mostConditions} entries, not ${properties.length}`);
  return properties.flatMap((given) => {
    if (!isObject(given) || typeof given.pid !== 'string')
      throw wrong(`${where} must have entries with “pid” and “v”`);
    const property = propertyOf(given.pid);
    if (!property || property.shownOnly) {
      const known = entityProperties.filter(({ shownOnly }) => !shownOnly).map(({ id }) => id);
      throw wrong(`${where}: ${shown(given.pid)} is no condition; there are ${known.join(', ')}`);
    }
    const values = (Array.isArray(given.v) ? given.v : [given.v])
      .map(readValue)
      .filter((value) => value !== '');
    // An empty cell asks nothing.
    return values.length === 0 ? [] : [{ property, values }];
  });
}

/** A value as text; of an entity its id. */
function readValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isObject(value)) return String(value.id ?? value.name ?? '').trim();
  return String(value).trim();
}

const shown = (value: unknown) =>
  `“${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80)}”`;
