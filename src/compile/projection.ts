// What a compiled selection is: a Cypher expression whose value is in the response's shape already, or nearly.

import type { Variables } from './bound.js';

/** How many rows there may be at a place of the statement, for given variables. */
export type RowEstimate = (variables: Variables) => number;

/** A place in the statement: the variable of the object asked, and of the relationship that led to it where a field reads it. */
export interface Scope {
  readonly self: string;
  readonly edge?: string;
  readonly rows: RowEstimate;
}

/** Finishes what Cypher cannot say (cursors, pages). Null where the value is finished as it comes. */
export type Shape = ((value: never) => unknown) | null;

export interface Projection {
  readonly cypher: string;
  readonly shape: Shape;
}

type AnyShape = (value: unknown) => unknown;

/** A shape for each item of a list. */
export const shapeEach = (shape: Shape): Shape =>
  shape && ((values: unknown[]) => values.map((value) => (value === null ? null : (shape as AnyShape)(value))));

/** A shape for some fields of an object, applied in place: the object is the driver's own and nobody else's. */
export function shapeFields(shapes: ReadonlyMap<string, Shape>): Shape {
  const active = [...shapes].filter((entry): entry is [string, NonNullable<Shape>] => entry[1] !== null);
  if (active.length === 0) return null;
  return (object: Record<string, unknown>) => {
    for (const [key, shape] of active) {
      const value = object[key];
      if (value !== null && value !== undefined) object[key] = (shape as AnyShape)(value);
    }
    return object;
  };
}
