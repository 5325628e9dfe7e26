// The rows of a page → the connection as the client asked for it: edges with cursors, nodes, page information, the count.

import type { OrderKey } from '../model/graph-field.js';
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

export interface PageShapeOptions {
  readonly fields: readonly PageField[];
  /** One a selection on the node, in the order of the row. The sort keys follow them. */
  readonly nodeShapes: readonly Shape[];
  readonly order: readonly OrderKey[];
  /** Whether the rows come from the end of the list, in reverse. */
  readonly backward: boolean;
  readonly begunAfterCursor: boolean;
  readonly endedBeforeCursor: boolean;
}

/** What travels: the rows; how many were asked for (one more than the page holds), where that is asked; the count. */
type Page = readonly [rows: readonly unknown[][] | null, limit: number | null, total: number | null];

export function pageShape(options: PageShapeOptions): Shape {
  const { fields, nodeShapes, order, backward, begunAfterCursor, endedBeforeCursor } = options;
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
    const hasMore = found !== null && found.length === limit;
    const cut = hasMore ? found.slice(0, -1) : (found ?? []);
    const rows = backward ? [...cut].reverse() : cut;
    const information: Readonly<Record<string, () => unknown>> = {
      hasNextPage: () => (backward ? endedBeforeCursor : hasMore),
      hasPreviousPage: () => (backward ? hasMore : begunAfterCursor),
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
