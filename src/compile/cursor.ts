// Keyset cursors: a cursor holds the sort keys of the edge that it stands at, never a number of rows, so it stays true while
// reports are imported. It is opaque to clients and bound to the order that made it.

import { createHash } from 'node:crypto';
import { ProductError } from '../model/errors.js';
import type { OrderKey } from '../model/graph-field.js';

/** Eight hex digits that differ for different orders. */
export const orderSignature = (order: readonly OrderKey[]): string =>
  createHash('sha256')
    .update(order.map(({ key, direction }) => `${key} ${direction}`).join())
    .digest('hex')
    .slice(0, 8);

export const encodeCursor = (signature: string, keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([signature, ...keys]), 'utf8').toString('base64url');

/** The keys. Throws BAD_USER_INPUT for what is no cursor, or one of another order. */
export function decodeCursor(cursor: string, order: readonly OrderKey[], argument: string): unknown[] {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    decoded = null;
  }
  const [signature, ...keys] = Array.isArray(decoded) ? decoded : [null];
  const fits = keys.every(
    (key, index) => typeof key === (order[index]?.type === 'number' ? 'number' : 'string'),
  );
  if (signature !== orderSignature(order) || keys.length !== order.length || !fits) {
    throw new ProductError(
      'BAD_USER_INPUT',
      `${argument}: this is no cursor of this list; take one from its edges, asked for in the same order`,
      { argument },
    );
  }
  return keys;
}
