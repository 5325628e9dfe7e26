// What a compiled selection is: a Cypher expression, and how to make the response's value of what it gives. An object travels as
// a list of its fields' values, in the selection's order: shorter to send than a map, and the answer keeps the order asked.

import type { Variables } from './bound.js';

/** How many rows there may be at a place of the statement, for given variables. */
export type RowEstimate = (variables: Variables) => number;

/** A place in the statement: the variable of the object asked, and of the relationship that led to it where a field reads it. */
export interface Scope {
  readonly self: string;
  readonly edge?: string;
  readonly rows: RowEstimate;
}

export type Shape = (value: unknown) => unknown;

export interface Projection {
  readonly cypher: string;
  readonly shape: Shape;
}

/** The value as it comes: a property. */
export const asIs: Shape = (value) => value;

/** Null stays null, whatever the value's shape. */
export const nullable =
  (shape: Shape): Shape =>
  (value) =>
    value === null || value === undefined ? null : shape(value);

export const listOf = (shape: Shape): Shape =>
  shape === asIs ? asIs : (values) => (values as unknown[]).map(shape);

/** A field of the response: a value that travels, or one that is known without asking (`__typename`). */
export type ShapedField =
  | { readonly key: string; readonly shape: Shape }
  | { readonly key: string; readonly constant: string };

/** A list of values → an object with the fields' keys in order. The values begin at `offset`. */
export function objectOf(fields: readonly ShapedField[], offset = 0): Shape {
  return (values) => {
    const object: Record<string, unknown> = {};
    let position = offset;
    for (const field of fields) {
      object[field.key] =
        'constant' in field ? field.constant : field.shape((values as unknown[])[position++] ?? null);
    }
    return object;
  };
}
