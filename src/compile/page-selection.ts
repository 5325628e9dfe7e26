// What a selection on a connection asks for, by response key, before any Cypher is written.

import { type FieldNode, type GraphQLObjectType, getNamedType, type SelectionSetNode } from 'graphql';
import type { EdgeField, PageField } from './page-shape.js';
import { collectFields, type SelectionContext, selectionsOf } from './selection.js';

export interface PageSelection {
  readonly fields: readonly PageField[];
  /** Each selection on the node: `nodes` and `edges.node` may ask for different things. */
  readonly nodes: readonly (readonly SelectionSetNode[])[];
  readonly readsRows: boolean;
  readonly readsKeys: boolean;
  /** Whether it is asked if another page follows, or came before: one row more is read. */
  readonly readsMore: boolean;
  readonly readsTotal: boolean;
}

export function selectPage(
  context: SelectionContext,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): PageSelection {
  const nodes: SelectionSetNode[][] = [];
  const positionOf = (asked: readonly FieldNode[]) => nodes.push(selectionsOf(asked)) - 1;
  const below = (name: string, asked: readonly FieldNode[]) => {
    const of = getNamedType(type.getFields()[name]!.type) as GraphQLObjectType;
    return { of, fields: [...collectFields(context, of, selectionsOf(asked))] };
  };
  const edgeFields = (asked: readonly FieldNode[]): EdgeField[] => {
    const { of, fields } = below('edges', asked);
    return fields.map(([key, edgeNodes]) => {
      const name = edgeNodes[0]!.name.value;
      if (name === 'cursor') return { key, kind: 'cursor' };
      if (name === 'node') return { key, kind: 'node', position: positionOf(edgeNodes) };
      return { key, kind: 'constant', value: of.name };
    });
  };
  const fields = [...collectFields(context, type, selections)].map(([key, asked]): PageField => {
    switch (asked[0]!.name.value) {
      case 'totalCount':
        return { key, kind: 'total' };
      case 'nodes':
        return { key, kind: 'nodes', position: positionOf(asked) };
      case 'edges':
        return { key, kind: 'edges', fields: edgeFields(asked) };
      case 'pageInfo': {
        const information = below('pageInfo', asked).fields;
        return {
          key,
          kind: 'pageInfo',
          fields: information.map(([part, [node]]) => ({ key: part, name: node!.name.value })),
        };
      }
      default:
        return { key, kind: 'constant', value: type.name };
    }
  });
  const information = fields.flatMap((field) => (field.kind === 'pageInfo' ? field.fields : []));
  const edges = fields.flatMap((field) => (field.kind === 'edges' ? field.fields : []));
  return {
    fields,
    nodes,
    readsRows: fields.some(({ kind }) => kind === 'nodes' || kind === 'edges' || kind === 'pageInfo'),
    readsKeys:
      edges.some(({ kind }) => kind === 'cursor') || information.some(({ name }) => name.endsWith('Cursor')),
    readsMore: information.some(({ name }) => name === 'hasNextPage' || name === 'hasPreviousPage'),
    readsTotal: fields.some(({ kind }) => kind === 'total'),
  };
}
