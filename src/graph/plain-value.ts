// Between JavaScript and Cypher: parameters on the way in, row values on the way out. Rows hold plain values alone
// (null, boolean, number, string, array, object), so that nothing outside this room meets a driver class.

import neo4j from 'neo4j-driver';

const temporal = [
  neo4j.types.Date,
  neo4j.types.LocalDateTime,
  neo4j.types.Time,
  neo4j.types.LocalTime,
  neo4j.types.Duration,
];

/**
 * A value of a row as plain JavaScript. A Cypher date becomes `YYYY-MM-DD`, an instant `YYYY-MM-DDThh:mm:ss.sssZ`, other times and durations their ISO 8601 text,
 * a node or relationship its properties, a path its nodes' and relationships' properties in turn. Arrays and maps are
 * rewritten in place: the driver made them for this row alone.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (typeof item !== 'string' && typeof item !== 'number') value[index] = plainValue(item);
    }
    return value;
  }
  if (Object.getPrototypeOf(value) === Object.prototype) return plainFields(value as Record<string, unknown>);
  // An instant as JavaScript writes it: Neo4j's own text has nine decimals, which other parsers trip over.
  if (value instanceof neo4j.types.DateTime) return value.toStandardDate().toISOString();
  if (temporal.some((type) => value instanceof type)) return value.toString();
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value as object) || neo4j.isRelationship(value as object)) {
    return plainFields((value as { properties: Record<string, unknown> }).properties);
  }
  if (neo4j.isPath(value as object)) {
    const path = value as { start: unknown; segments: { relationship: unknown; end: unknown }[] };
    return [path.start, ...path.segments.flatMap((step) => [step.relationship, step.end])].map(plainValue);
  }
  return plainFields({ ...value });
}

function plainFields(fields: Record<string, unknown>): Record<string, unknown> {
  for (const key in fields) {
    const value = fields[key];
    if (value !== null && typeof value === 'object') fields[key] = plainValue(value);
  }
  return fields;
}

/**
 * A parameter as Cypher takes it. A whole number becomes an INTEGER (the driver alone would send a FLOAT, which `LIMIT`
 * refuses and which shows line 10 as 10.0); `undefined` in a map is left out. Where a property is a FLOAT by nature,
 * as `confidence` is, the statement says `toFloat(...)`.
 */
export function cypherValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(cypherValue);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return cypherParameters(value as Record<string, unknown>);
}

export function cypherParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const key in parameters) {
    if (parameters[key] !== undefined) sent[key] = cypherValue(parameters[key]);
  }
  return sent;
}
