// A selection on an object → the list of its fields' values. The heart of the compiler: each kind of field of the model has its
// expression here, and a nested list is a COLLECT subquery that orders and cuts before it projects.

import {
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { GraphField, RelatedField, ValueField } from '../model/graph-field.js';
import { argumentText } from './argument-text.js';
import { type BoundArguments, bindArguments, flagsOf } from './arguments.js';
import { compileConnection } from './connection.js';
import {
  asIs,
  listOf,
  nullable,
  objectOf,
  type Projection,
  type Scope,
  type ShapedField,
} from './projection.js';
import { compileRows } from './rows.js';
import { collectFields, namesSelected, selectionsOf } from './selection.js';
import type { StatementBuilder } from './statement-builder.js';
import { type ArgumentText, indented, renderTemplate } from './template.js';

/** A nested list without a page is cut here: no hub may answer without bound. */
const longestList = 1000;
/** How long such a list is taken to be when a query's cost is estimated: a policy has one to three issuers. */
const usualList = 5;

export function project(
  builder: StatementBuilder,
  type: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
  scope: Scope,
): Projection {
  if (isAbstractType(type)) return projectAbstract(builder, type, selections, scope);
  if (!isObjectType(type)) return { cypher: scope.self, shape: asIs };
  const { values, fields } = projectFields(builder, type, selections, scope);
  return { cypher: `[${values.join(', ')}]`, shape: objectOf(fields) };
}

function projectFields(
  builder: StatementBuilder,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  scope: Scope,
): { values: string[]; fields: ShapedField[] } {
  const values: string[] = [];
  const fields: ShapedField[] = [];
  for (const [key, nodes] of collectFields(builder.selection, type, selections)) {
    const name = nodes[0]!.name.value;
    if (name === '__typename') {
      fields.push({ key, constant: type.name });
      continue;
    }
    const field = type.getFields()[name]!;
    const args = bindArguments(field, nodes[0]!, builder.selection.variables);
    const { cypher, shape } = projectField(builder, field, args, selectionsOf(nodes), scope);
    values.push(cypher);
    fields.push({ key, shape });
  }
  return { values, fields };
}

/** An interface or a union: a list a type, chosen by the node's label, which is the type's name; its first value says which. */
function projectAbstract(
  builder: StatementBuilder,
  type: GraphQLAbstractType,
  selections: readonly SelectionSetNode[],
  scope: Scope,
): Projection {
  const branches = builder.selection.schema.getPossibleTypes(type).map((possible, index) => {
    const { values, fields } = projectFields(builder, possible, selections, scope);
    const list = `[${[index, ...values].join(', ')}]`;
    return { when: `WHEN ${scope.self}:${possible.name} THEN ${list}`, shape: objectOf(fields, 1) };
  });
  return {
    cypher: `CASE\n  ${branches.map(({ when }) => indented(when)).join('\n  ')}\nEND`,
    shape: nullable((values) => branches[(values as number[])[0]!]!.shape(values)),
  };
}

export function projectField(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  args: BoundArguments,
  selections: readonly SelectionSetNode[],
  scope: Scope,
): Projection {
  const graph = field.extensions.graph as GraphField;
  const type = getNamedType(field.type);
  switch (graph.kind) {
    case 'property': {
      const from = graph.of === 'edge' ? scope.edge : scope.self;
      const stored = `${from}.${graph.name ?? field.name}`;
      // Sent as text: the driver takes longer to make its own dates than Neo4j to write them.
      return { cypher: type.name === 'Date' ? `toString(${stored})` : stored, shape: asIs };
    }
    case 'value':
      return projectValue(builder, graph, argumentText(builder, field, args, {}), scope);
    case 'self':
      return project(builder, type, selections, {
        self: graph.of === 'edge' ? scope.edge! : scope.self,
        rows: scope.rows,
      });
    case 'one':
    case 'list':
      return projectRelated(builder, field, graph, args, selections, scope);
    case 'connection':
      return compileConnection(builder, field, graph, args, selections, scope);
    default:
      throw new TypeError(`a field of kind ${graph.kind} stands at the root only: ${field.name}`);
  }
}

function projectValue(
  builder: StatementBuilder,
  graph: ValueField,
  parameter: ArgumentText,
  { self, edge }: Scope,
): Projection {
  const names = { this: self, ...(edge ? { edge } : {}) };
  const cypher = renderTemplate(graph.expression, names, parameter, builder.variable('_'));
  return { cypher, shape: graph.finish ? nullable(graph.finish) : asIs };
}

/** A related object, or a list: its rows, cut, and the projection of each, collected. */
export function projectRelated(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  graph: RelatedField,
  args: BoundArguments,
  selections: readonly SelectionSetNode[],
  from: Scope,
): Projection {
  const type = getNamedType(field.type);
  const one = graph.kind === 'one';
  const limitBy = graph.limitBy === undefined ? undefined : args[graph.limitBy]!;
  const rows = compileRows(builder, {
    match:
      typeof graph.match === 'string'
        ? graph.match
        : graph.match(
            flagsOf(args),
            from.edge !== undefined,
            namesSelected(builder.selection, type, selections),
          ),
    from,
    parameter: argumentText(builder, field, args, graph),
    type,
    order: graph.order,
    distinct: graph.distinct ?? false,
    limit: limitBy
      ? builder.parameter(graph.limitBy!, limitBy.read)
      : one
        ? '1'
        : String(graph.limit ?? longestList),
    each: limitBy
      ? (variables) => limitBy.read(variables) as number
      : () => (one ? 1 : (graph.usual ?? usualList)),
  });
  const { cypher, shape } = project(builder, type, selections, rows.scope);
  const collected = `COLLECT {\n  ${indented(`${rows.text}\nRETURN ${cypher}`)}\n}`;
  return one
    ? { cypher: `head(${collected})`, shape: nullable(shape) }
    : { cypher: collected, shape: listOf(shape) };
}
