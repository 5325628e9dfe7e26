// A selection on an object → a Cypher map in the response's shape. The heart of the compiler: each kind of field of the model
// has its expression here, and a nested list is a COLLECT subquery that orders and cuts before it projects.

import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { GraphField, RelatedField } from '../model/graph-field.js';
import { type BoundArguments, bindArguments, flagsOf } from './arguments.js';
import { compileConnection } from './connection.js';
import { type Projection, type Scope, type Shape, shapeEach, shapeFields } from './projection.js';
import { compileRows } from './rows.js';
import { collectFields, selectionsOf } from './selection.js';
import type { StatementBuilder } from './statement-builder.js';
import { indented } from './template.js';

/** A nested list without a page is cut here: no hub may answer without bound. */
const longestList = 1000;
/** How long such a list is taken to be when a query's cost is estimated: a policy has one to three issuers. */
const usualList = 5;

/** Keys that the client chose (aliases) are quoted: a GraphQL name is always a legal one between backticks. */
const mapOf = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, value]) => `\`${key}\`: ${value}`).join(', ')}}`;

export function project(
  builder: StatementBuilder,
  type: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
  scope: Scope,
): Projection {
  if (isObjectType(type)) return projectObject(builder, type, selections, scope);
  if (isAbstractType(type)) return projectAbstract(builder, type, selections, scope);
  return { cypher: scope.self, shape: null };
}

function projectObject(
  builder: StatementBuilder,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  scope: Scope,
): Projection {
  const entries: [string, string][] = [];
  const shapes = new Map<string, Shape>();
  for (const [key, nodes] of collectFields(builder.selection, type, selections)) {
    const name = nodes[0]!.name.value;
    if (name === '__typename') {
      entries.push([key, `'${type.name}'`]);
      continue;
    }
    const field = type.getFields()[name]!;
    const args = bindArguments(field, nodes[0]!, builder.selection.variables);
    const projection = projectField(builder, field, args, selectionsOf(nodes), scope);
    entries.push([key, projection.cypher]);
    shapes.set(key, projection.shape);
  }
  return { cypher: mapOf(entries), shape: shapeFields(shapes) };
}

/** An interface or a union: one map a type, chosen by the node's label, which is the type's name. */
function projectAbstract(
  builder: StatementBuilder,
  type: Parameters<StatementBuilder['selection']['schema']['getPossibleTypes']>[0],
  selections: readonly SelectionSetNode[],
  scope: Scope,
): Projection {
  const branches = builder.selection.schema
    .getPossibleTypes(type)
    .map((possible) => ({ possible, ...projectObject(builder, possible, selections, scope) }));
  const shapes = new Map(branches.map(({ possible, shape }) => [possible.name, shape]));
  const shaped = branches.some(({ shape }) => shape !== null);
  // Where a type has something to finish, a hidden key tells the types apart; it is taken out again.
  const cases = branches.map(({ possible, cypher }) => {
    const map = shaped ? `{_type: '${possible.name}', value: ${cypher}}` : cypher;
    return `WHEN ${scope.self}:${possible.name} THEN ${map}`;
  });
  return {
    cypher: `CASE\n  ${cases.map(indented).join('\n  ')}\nEND`,
    shape: shaped ? ({ _type, value }) => finish(shapes.get(_type) ?? null, value) : null,
  };
}

const finish = (shape: Shape, value: unknown): unknown =>
  shape === null || value === null ? value : (shape as (value: unknown) => unknown)(value);

export function projectField(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  args: BoundArguments,
  selections: readonly SelectionSetNode[],
  scope: Scope,
): Projection {
  const graph = field.extensions['graph'] as GraphField;
  const type = getNamedType(field.type);
  switch (graph.kind) {
    case 'property':
      return {
        cypher: `${graph.of === 'edge' ? scope.edge : scope.self}.${graph.name ?? field.name}`,
        shape: null,
      };
    case 'self':
      return project(builder, type, selections, { self: scope.self, rows: scope.rows });
    case 'one':
    case 'list':
      return projectRelated(builder, type, graph, args, selections, scope);
    case 'connection':
      return compileConnection(builder, field, graph, args, selections, scope);
    default:
      throw new TypeError(`a field of kind ${graph.kind} stands at the root only: ${field.name}`);
  }
}

export function projectRelated(
  builder: StatementBuilder,
  type: GraphQLNamedType,
  graph: RelatedField,
  args: BoundArguments,
  selections: readonly SelectionSetNode[],
  from: Scope | null,
): Projection {
  const one = graph.kind === 'one';
  const rows = compileRows(builder, {
    match: typeof graph.match === 'string' ? graph.match : graph.match(flagsOf(args)),
    from,
    parameter: (name) => builder.parameter(name, args[name]!.read),
    type,
    order: graph.order,
    distinct: graph.distinct ?? false,
    limit: one ? '1' : String(graph.limit ?? longestList),
    each: () => (one ? 1 : usualList),
  });
  const { cypher, shape } = project(builder, type, selections, rows.scope);
  const collected = `COLLECT {\n  ${indented(`${rows.text}\nRETURN ${cypher}`)}\n}`;
  return one ? { cypher: `head(${collected})`, shape } : { cypher: collected, shape: shapeEach(shape) };
}
