// The order of a list and where a page begins in it: sort keys, ORDER BY, and the predicate “after this cursor”.

import { ProductError } from '../model/errors.js';
import type { Direction, OrderKey } from '../model/graph-field.js';
import type { Bound, Variables } from './bound.js';
import { decodeCursor } from './cursor.js';
import type { StatementBuilder } from './statement-builder.js';

/** The default order, or what `orderBy` names followed by the key that tells equals apart. */
export function chooseOrder(
  standard: readonly OrderKey[],
  orders: Readonly<Record<string, OrderKey>> | undefined,
  orderBy: Bound | undefined,
): readonly OrderKey[] {
  const asked = (orderBy?.value ?? []) as readonly { field: string; direction: Direction }[];
  if (!orders || asked.length === 0) return standard;
  const keys = asked.map(({ field, direction }) => ({ ...orders[field]!, direction }));
  const repeated = asked.find(
    ({ field }, index) => asked.findIndex((other) => other.field === field) < index,
  );
  if (repeated) {
    throw new ProductError('BAD_USER_INPUT', `orderBy names ${repeated.field} twice; name each field once`, {
      argument: 'orderBy',
    });
  }
  return [...keys, standard[standard.length - 1]!];
}

/** `ORDER BY` over expressions in the order of the keys. */
export const orderBy = (expressions: readonly string[], order: readonly OrderKey[]): string =>
  expressions.length === 0
    ? ''
    : ` ORDER BY ${expressions.map((key, index) => `${key}${order[index]!.direction === 'DESC' ? ' DESC' : ''}`).join(', ')}`;

/** The same order from its end. */
export const reversed = (order: readonly OrderKey[]): readonly OrderKey[] =>
  order.map((key) => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' }));

/** The keys of the cursor given. Throws BAD_USER_INPUT for one that is none. */
export const cursorReader =
  (order: readonly OrderKey[], cursor: Bound, argument: 'after' | 'before') =>
  (variables: Variables): unknown[] =>
    decodeCursor(cursor.read(variables) as string, order, argument);

/** The rows that follow a cursor, or come before it, as a range on the first key so that an index can serve it. */
export function beyondCursor(
  builder: StatementBuilder,
  order: readonly OrderKey[],
  expressions: readonly string[],
  cursor: Bound,
  side: 'after' | 'before',
): string {
  const keysOf = cursorReader(order, cursor, side);
  const upwards = side === 'after' ? 'ASC' : 'DESC';
  const compare = (index: number): string => {
    const { type, direction } = order[index]!;
    const name = builder.parameter(side, (variables) => keysOf(variables)[index]);
    const value = type === 'date' ? `date(${name})` : name;
    const operator = direction === upwards ? '>' : '<';
    const key = expressions[index]!;
    if (index === order.length - 1) return `${key} ${operator} ${value}`;
    return `${key} ${operator}= ${value} AND (${key} ${operator} ${value} OR ${compare(index + 1)})`;
  };
  return `(${compare(0)})`;
}

/** The keys as a cursor holds them: texts and numbers. */
export const cursorKeys = (order: readonly OrderKey[], expressions: readonly string[]): string =>
  `[${expressions.map((key, index) => (order[index]!.type === 'date' ? `toString(${key})` : key)).join(', ')}]`;
