// The rows of a page → the connection as the client asked for it: edges with cursors, nodes, page information, the count.

import type { GraphQLField, SelectionSetNode } from 'graphql';
import { ProductError } from '../model/errors.js';
import type { OrderKey } from '../model/graph-field.js';
import { maximumPageSize } from '../model/page.js';
import type { Bound, Variables } from './bound.js';
import { encodeCursor, orderSignature } from './cursor.js';
import { type Shape, shapeFields } from './projection.js';

type Part =
  | { readonly key: string; readonly kind: 'cursor' }
  | { readonly key: string; readonly kind: 'node'; readonly slot: string }
  | { readonly key: string; readonly kind: 'constant'; readonly value: string };

type PageField =
  | { readonly key: string; readonly kind: 'constant'; readonly value: string }
  | { readonly key: string; readonly kind: 'total' }
  | { readonly key: string; readonly kind: 'nodes'; readonly slot: string }
  | { readonly key: string; readonly kind: 'edges'; readonly parts: readonly Part[] }
  | { readonly key: string; readonly kind: 'pageInfo'; readonly parts: readonly { key: string; name: string }[] };

/** A selection on a connection: its response fields, and what of the rows they read. */
export interface SelectedPage {
  readonly fields: PageField[];
  /** Each selection on the node under a name of its own: `nodes` and `edges.node` may ask for different things. */
  readonly slots: { readonly slot: string; readonly selections: readonly SelectionSetNode[] }[];
  readonly slotShapes: Map<string, Shape>;
  readsRows: boolean;
  readsKeys: boolean;
  readsNextPage: boolean;
  readsTotal: boolean;
}

type Row = Record<string, unknown> & { readonly keys?: readonly unknown[] };
interface Page {
  readonly rows?: Row[];
  /** How many rows were asked for, one more than the page holds; there only for `hasNextPage`. */
  readonly limit?: number;
  readonly total?: number;
}

/** The number of rows to fetch. Throws BAD_USER_INPUT outside 0 … `maximumPageSize`; null means the default. */
export function pageLimit(field: GraphQLField<unknown, unknown>, first: Bound | undefined, extra: number) {
  const standard = field.args.find(({ name }) => name === 'first')?.defaultValue as number;
  return (variables: Variables): number => {
    const size = (first?.read(variables) as number | null | undefined) ?? standard;
    if (size >= 0 && size <= maximumPageSize) return size + extra;
    const argument = `${field.name}(first:)`;
    throw new ProductError('BAD_USER_INPUT', `${argument} must be 0 to ${maximumPageSize}, not ${size}`, { argument });
  };
}

export function pageShape(page: SelectedPage, begunAfterCursor: boolean, order: readonly OrderKey[]): Shape {
  const signature = orderSignature(order);
  const cursorOf = (row: Row | undefined) => (row ? encodeCursor(signature, row.keys!) : null);
  const shapeSlots = shapeFields(page.slotShapes) as ((row: Row) => Row) | null;

  return ({ rows = [], limit, total }: Page) => {
    const hasNextPage = rows.length === limit;
    const kept = hasNextPage ? rows.slice(0, -1) : rows;
    if (shapeSlots) kept.forEach((row) => void shapeSlots(row));
    const information: Record<string, unknown> = {
      hasNextPage,
      hasPreviousPage: begunAfterCursor,
      ...(page.readsKeys ? { startCursor: cursorOf(kept[0]), endCursor: cursorOf(kept[kept.length - 1]) } : {}),
      __typename: 'PageInfo',
    };
    const partOf = (part: Part, row: Row) => {
      if (part.kind === 'cursor') return cursorOf(row);
      return part.kind === 'node' ? row[part.slot] : part.value;
    };
    const valueOf = (field: PageField): unknown => {
      switch (field.kind) {
        case 'constant':
          return field.value;
        case 'total':
          return total;
        case 'nodes':
          return kept.map((row) => row[field.slot]);
        case 'edges':
          return kept.map((row) => Object.fromEntries(field.parts.map((part) => [part.key, partOf(part, row)])));
        case 'pageInfo':
          return Object.fromEntries(field.parts.map(({ key, name }) => [key, information[name]]));
      }
    };
    return Object.fromEntries(page.fields.map((field) => [field.key, valueOf(field)]));
  };
}
