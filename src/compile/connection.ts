// A Relay connection → one map: the page's rows, each with what is asked of its node and its sort keys, and the count where it
// is asked for. Cursors and page information are made from the keys when the answer is there.

import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  type SelectionSetNode,
} from 'graphql';
import type { ConnectionField, OrderKey } from '../model/graph-field.js';
import { type BoundArguments, flagsOf, given } from './arguments.js';
import { compileFilter } from './filter.js';
import { chooseOrder, cursorKeys } from './order.js';
import { pageLimit, pageShape, type SelectedPage } from './page-shape.js';
import { project } from './project.js';
import type { Projection, Scope, Shape } from './projection.js';
import { compileCount, compileRows, type RowsRequest } from './rows.js';
import { collectFields, selectionsOf } from './selection.js';
import type { StatementBuilder } from './statement-builder.js';
import { indented } from './template.js';

export function compileConnection(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  graph: ConnectionField,
  args: BoundArguments,
  selections: readonly SelectionSetNode[],
  from: Scope | null,
): Projection {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const nodeType = getNamedType(type.getFields()['nodes']!.type);
  const where = given(args, 'where');
  const whereType = getNamedType(field.args.find(({ name }) => name === 'where')?.type) as GraphQLInputObjectType;
  const order = chooseOrder(graph.order, graph.orders, given(args, 'orderBy'));
  const page = selectPage(builder, type, selections);
  const request: RowsRequest = {
    match: typeof graph.match === 'string' ? graph.match : graph.match(flagsOf(args)),
    from,
    parameter: (name) => builder.parameter(name, args[name]!.read),
    type: nodeType,
    order,
    distinct: graph.distinct ?? false,
    each: pageLimit(field, args['first'], 0),
    ...(where ? { filter: (operand) => compileFilter(builder, whereType, where, operand) } : {}),
  };
  const entries = [
    ...(page.readsRows ? pageRows(builder, field, request, args, page, order) : []),
    ...(page.readsTotal ? [`total: ${compileCount(builder, request)}`] : []),
  ];
  return {
    cypher: `{${entries.join(', ')}}`,
    shape: pageShape(page, given(args, 'after') !== undefined, order),
  };
}

/** `rows`: a map a row, `s0`, `s1` … what each selection wants of the node, `keys` for the cursor. */
function pageRows(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  request: RowsRequest,
  args: BoundArguments,
  page: SelectedPage,
  order: readonly OrderKey[],
): string[] {
  const after = given(args, 'after');
  // One row more than asked for tells whether another page follows.
  const extra = page.readsNextPage ? 1 : 0;
  const limit = builder.parameter('first', pageLimit(field, args['first'], extra));
  const rows = compileRows(builder, { ...request, after, limit });
  const slots = page.slots.map(({ slot, selections }) => {
    const { cypher, shape } = project(builder, request.type, selections, rows.scope);
    page.slotShapes.set(slot, shape);
    return `${slot}: ${cypher}`;
  });
  const keys = page.readsKeys ? [`keys: ${cursorKeys(order, rows.keys)}`] : [];
  const collected = `COLLECT {\n  ${indented(`${rows.text}\nRETURN {${[...slots, ...keys].join(', ')}}`)}\n}`;
  return [`rows: ${collected}`, ...(page.readsNextPage ? [`limit: ${limit}`] : [])];
}

/** What a selection on a connection asks for, by response key, before any Cypher is written. */
function selectPage(
  builder: StatementBuilder,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): SelectedPage {
  const page: SelectedPage = {
    fields: [],
    slots: [],
    slotShapes: new Map<string, Shape>(),
    readsRows: false,
    readsKeys: false,
    readsNextPage: false,
    readsTotal: false,
  };
  const slotOf = (nodes: readonly FieldNode[]): string => {
    const slot = `s${page.slots.length}`;
    page.slots.push({ slot, selections: selectionsOf(nodes) });
    return slot;
  };
  const collect = (of: GraphQLNamedType, nodes: readonly FieldNode[]) =>
    collectFields(builder.selection, of as GraphQLObjectType, selectionsOf(nodes));
  for (const [key, nodes] of collectFields(builder.selection, type, selections)) {
    const name = nodes[0]!.name.value;
    if (name === '__typename') page.fields.push({ key, kind: 'constant', value: type.name });
    if (name === 'totalCount') {
      page.fields.push({ key, kind: 'total' });
      page.readsTotal = true;
    }
    if (name === 'nodes') {
      page.fields.push({ key, kind: 'nodes', slot: slotOf(nodes) });
      page.readsRows = true;
    }
    if (name === 'edges') {
      const edgeType = getNamedType(type.getFields()['edges']!.type);
      const parts = [...collect(edgeType, nodes)].map(([part, partNodes]) => {
        const partName = partNodes[0]!.name.value;
        if (partName === 'cursor') return { key: part, kind: 'cursor' as const };
        if (partName === 'node') return { key: part, kind: 'node' as const, slot: slotOf(partNodes) };
        return { key: part, kind: 'constant' as const, value: edgeType.name };
      });
      page.fields.push({ key, kind: 'edges', parts });
      page.readsRows = true;
      page.readsKeys ||= parts.some(({ kind }) => kind === 'cursor');
    }
    if (name === 'pageInfo') {
      const infoType = getNamedType(type.getFields()['pageInfo']!.type);
      const parts = [...collect(infoType, nodes)].map(([part, [node]]) => ({ key: part, name: node!.name.value }));
      page.fields.push({ key, kind: 'pageInfo', parts });
      page.readsRows = true;
      page.readsKeys ||= parts.some((part) => part.name.endsWith('Cursor'));
      page.readsNextPage ||= parts.some((part) => part.name === 'hasNextPage');
    }
  }
  return page;
}

