// A Relay connection → what its page needs: the rows, each with what is asked of its node and its sort keys, and the count where
// it is asked for. Cursors and page information are made from the keys when the answer is there (`page-shape.ts`).

import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  type SelectionSetNode,
} from 'graphql';
import type { ConnectionField } from '../model/graph-field.js';
import { argumentText } from './argument-text.js';
import { type BoundArguments, flagsOf, given } from './arguments.js';
import { chooseOrder, cursorKeys, cursorReader } from './order.js';
import { type PageSelection, selectPage } from './page-selection.js';
import { pageShape } from './page-shape.js';
import { pageLimit, pageSize } from './page-size.js';
import { project } from './project.js';
import type { Projection, Scope, Shape } from './projection.js';
import { compileCount, compileRows, type RowsRequest } from './rows.js';
import { namesSelected } from './selection.js';
import type { StatementBuilder } from './statement-builder.js';
import { indented, renderTemplate } from './template.js';

export function compileConnection(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  graph: ConnectionField,
  args: BoundArguments,
  selections: readonly SelectionSetNode[],
  from: Scope | null,
): Projection {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const nodeType = getNamedType(type.getFields().nodes!.type);
  const where = given(args, 'where');
  const whereType = getNamedType(
    field.args.find(({ name }) => name === 'where')?.type,
  ) as GraphQLInputObjectType;
  const order = chooseOrder(graph.order, graph.orders, given(args, 'orderBy'));
  const page = selectPage(builder.selection, type, selections);
  const after = given(args, 'after');
  const before = given(args, 'before');
  const { size, backward, argument } = pageSize(field, args);
  const limitOf = (extra: number) => pageLimit(size, `${field.name}(${argument}:)`, extra);
  builder.check(limitOf(0));
  if (after) builder.check(cursorReader(order, after, 'after'));
  if (before) builder.check(cursorReader(order, before, 'before'));
  const request: RowsRequest = {
    match:
      typeof graph.match === 'string'
        ? graph.match
        : graph.match(
            flagsOf(args),
            from?.edge !== undefined,
            namesSelected(builder.selection, nodeType, page.nodes.flat()),
          ),
    many: where ? undefined : graph.many?.(flagsOf(args)),
    from,
    parameter: argumentText(builder, field, args, graph),
    type: nodeType,
    order,
    distinct: graph.distinct ?? false,
    conditions: Object.entries(graph.conditions ?? {}).flatMap(([name, test]) =>
      given(args, name) ? test : [],
    ),
    each: limitOf(0),
    ...(where ? { where: { type: whereType, bound: where } } : {}),
  };
  // One row more than asked for tells whether another page follows.
  const limit = builder.parameter(argument, limitOf(page.readsMore ? 1 : 0));
  const { rows, shapes } = page.readsRows
    ? collectPage(builder, { ...request, after, before, backward, limit }, page)
    : { rows: 'null', shapes: [] };
  const total = page.readsTotal
    ? (knownTotal(builder, graph, args, request) ?? compileCount(builder, request))
    : 'null';
  return {
    cypher: `[${rows}, ${page.readsMore ? limit : 'null'}, ${total}]`,
    shape: pageShape({
      fields: page.fields,
      nodeShapes: shapes,
      order,
      backward,
      begunAfterCursor: after !== undefined,
      endedBeforeCursor: before !== undefined,
    }),
  };
}

/** The count that the model knows a shorter way to. */
function knownTotal(
  builder: StatementBuilder,
  graph: ConnectionField,
  args: BoundArguments,
  { from, where, conditions }: RowsRequest,
): string | undefined {
  if (where || conditions?.length || !from) return undefined;
  const total = graph.total?.(flagsOf(args));
  return total && renderTemplate(total, { this: from.self }, () => '', builder.variable('_'));
}

/** A list a row: what each selection wants of the node, then the sort keys for the cursor. */
function collectPage(builder: StatementBuilder, request: RowsRequest, page: PageSelection) {
  const { text, scope, keys } = compileRows(builder, request);
  const nodes = page.nodes.map((selections) => project(builder, request.type, selections, scope));
  const values = [
    ...nodes.map(({ cypher }) => cypher),
    ...(page.readsKeys ? [cursorKeys(request.order, keys)] : []),
  ];
  return {
    rows: `COLLECT {\n  ${indented(`${text}\nRETURN [${values.join(', ')}]`)}\n}`,
    shapes: nodes.map(({ shape }): Shape => shape),
  };
}
