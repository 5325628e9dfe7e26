// Pages: the arguments every list takes, a connection of the API as items, and pages of a list that the API gives whole.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ProductError } from '../model/errors.js';
import type { ListItem } from './list-answer.js';

export const pageInput = (standard: number, most: number) => ({
  limit: z.number().int().min(1).max(most).default(standard).describe('How many at most.'),
  cursor: z.string().min(1).optional().describe('page.nextCursor of the answer before.'),
});

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** A connection selected as `Connection` has it. */
export const connectionFields = (node: string) =>
  `{ edges { cursor node { ${node} } } totalCount pageInfo { hasNextPage } }`;

export function connectionItems<T>(
  { edges, totalCount, pageInfo }: Connection<T>,
  item: (node: T) => Omit<ListItem, 'cursor'>,
) {
  return {
    items: edges.map(({ cursor, node }) => ({ ...item(node), cursor })),
    total: totalCount,
    hasMore: pageInfo.hasNextPage,
  };
}

/** A page of a whole list, by what makes an item itself, so that a cursor outlives an import. */
export function pageOfWhole<T>(
  whole: readonly T[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  keyOf: (one: T) => string,
  item: (one: T) => Omit<ListItem, 'cursor'>,
) {
  const cursorOf = (one: T) => createHash('sha256').update(keyOf(one)).digest('hex').slice(0, 16);
  const before = cursor === undefined ? -1 : whole.findIndex((one) => cursorOf(one) === cursor);
  if (cursor !== undefined && before < 0) {
    throw new ProductError('BAD_USER_INPUT', 'cursor: this is no cursor of this list');
  }
  const page = whole.slice(before + 1, before + 1 + limit);
  return {
    items: page.map((one) => ({ ...item(one), cursor: cursorOf(one) })),
    total: whole.length,
    hasMore: before + 1 + limit < whole.length,
  };
}
