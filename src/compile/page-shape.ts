// The rows of a page → the connection as the client asked for it: edges with cursors, nodes, page information, the count.

import type { GraphQLField } from 'graphql';
import { ProductError } from '../model/errors.js';
import type { OrderKey } from '../model/graph-field.js';
import { maximumPageSize } from '../model/page.js';
import type { Bound, Variables } from './bound.js';
import { encodeCursor, orderSignature } from './cursor.js';
import type { Shape } from './projection.js';

/** A field of an edge: its cursor, the node as this field selects it (at a position in the row), or the type's name. */
export type EdgeField =
  | { readonly key: string; readonly kind: 'cursor' }
  | { readonly key: string; readonly kind: 'node'; readonly position: number }
  | { readonly key: string; readonly kind: 'constant'; readonly value: string };

export type PageField =
  | { readonly key: string; readonly kind: 'constant'; readonly value: string }
  | { readonly key: string; readonly kind: 'total' }
  | { readonly key: string; readonly kind: 'nodes'; readonly position: number }
  | { readonly key: string; readonly kind: 'edges'; readonly fields: readonly EdgeField[] }
  | {
      readonly key: string;
      readonly kind: 'pageInfo';
      readonly fields: readonly { key: string; name: string }[];
    };

/** The number of rows to fetch. Throws BAD_USER_INPUT outside 0 … `maximumPageSize`; null means the default. */
export function pageLimit(field: GraphQLField<unknown, unknown>, first: Bound | undefined, extra: number) {
  const standard = field.args.find(({ name }) => name === 'first')?.defaultValue as number;
  return (variables: Variables): number => {
    const size = (first?.read(variables) as number | null | undefined) ?? standard;
    if (size >= 0 && size <= maximumPageSize) return size + extra;
    const argument = `${field.name}(first:)`;
    throw new ProductError('BAD_USER_INPUT', `${argument} must be 0 to ${maximumPageSize}, not ${size}`, {
      argument,
    });
  };
}

export interface PageShapeOptions {
  readonly fields: readonly PageField[];
  /** One a selection on the node, in the order of the row. The sort keys follow them. */
  readonly nodeShapes: readonly Shape[];
  readonly order: readonly OrderKey[];
  readonly begunAfterCursor: boolean;
}

/** What travels: the rows; how many were asked for (one more than the page holds), where `hasNextPage` is; the count. */
type Page = readonly [rows: readonly unknown[][] | null, limit: number | null, total: number | null];

export function pageShape({ fields, nodeShapes, order, begunAfterCursor }: PageShapeOptions): Shape {
  const signature = orderSignature(order);
  const cursorOf = (row: readonly unknown[] | undefined) =>
    row ? encodeCursor(signature, row[nodeShapes.length] as unknown[]) : null;
  const nodeOf = (row: readonly unknown[], position: number) => nodeShapes[position]!(row[position]);

  const edgeOf = (edge: readonly EdgeField[], row: readonly unknown[]) => {
    const fieldValue = (field: EdgeField) => {
      if (field.kind === 'cursor') return cursorOf(row);
      return field.kind === 'node' ? nodeOf(row, field.position) : field.value;
    };
    return Object.fromEntries(edge.map((field) => [field.key, fieldValue(field)]));
  };

  return (value) => {
    const [found, limit, total] = value as Page;
    const hasNextPage = found !== null && found.length === limit;
    const rows = found === null ? [] : hasNextPage ? found.slice(0, -1) : found;
    const information: Readonly<Record<string, () => unknown>> = {
      hasNextPage: () => hasNextPage,
      hasPreviousPage: () => begunAfterCursor,
      startCursor: () => cursorOf(rows[0]),
      endCursor: () => cursorOf(rows[rows.length - 1]),
      __typename: () => 'PageInfo',
    };
    const fieldValue = (field: PageField): unknown => {
      switch (field.kind) {
        case 'constant':
          return field.value;
        case 'total':
          return total;
        case 'nodes':
          return rows.map((row) => nodeOf(row, field.position));
        case 'edges':
          return rows.map((row) => edgeOf(field.fields, row));
        case 'pageInfo':
          return Object.fromEntries(field.fields.map(({ key, name }) => [key, information[name]!()]));
      }
    };
    return Object.fromEntries(fields.map((field) => [field.key, fieldValue(field)]));
  };
}
