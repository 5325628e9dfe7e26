// A root field → its statement.

import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isNonNullType,
} from 'graphql';
import type { ByIdField, GraphField, NamedField } from '../model/graph-field.js';
import { type BoundArguments, bindArguments } from './arguments.js';
import { namedAnswer, namedStatement } from './named.js';
import type { RootStatement } from './plan.js';
import { project, projectField, projectRelated } from './project.js';
import { nullable, type Projection } from './projection.js';
import { type SelectionContext, selectionsOf } from './selection.js';
import { StatementBuilder } from './statement-builder.js';
import { indented } from './template.js';

type Answer = RootStatement['answer'];
const single = () => 1;

interface Body {
  /** Clauses that find the one entity asked, where there is one. */
  readonly find?: string;
  readonly body: string;
  readonly answer: Answer;
}

export function compileRoot(
  context: SelectionContext,
  field: GraphQLField<unknown, unknown>,
  responseKey: string,
  nodes: readonly FieldNode[],
): RootStatement {
  const builder = new StatementBuilder(context);
  const graph = field.extensions.graph as GraphField;
  const args = bindArguments(field, nodes[0]!, context.variables);
  const { find = null, body, answer } = compileBody(builder, field, graph, args, nodes);
  return {
    responseKey,
    field: field.name,
    text: builder.statement(find, body),
    parameters: builder.parameters,
    estimatedRows: builder.estimatedRows,
    answer,
    required: isNonNullType(field.type),
  };
}

function compileBody(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  graph: GraphField,
  args: BoundArguments,
  nodes: readonly FieldNode[],
): Body {
  const type = getNamedType(field.type);
  if (graph.kind === 'byId') return compileById(builder, type, graph, args, nodes);
  if (graph.kind === 'named') return compileNamed(builder, type, graph, args, nodes);
  const { cypher, shape } =
    graph.kind === 'list'
      ? projectRelated(builder, type, graph, args, selectionsOf(nodes), null)
      : projectField(builder, field, args, selectionsOf(nodes), { self: '', rows: single });
  return { body: `RETURN ${cypher} AS value`, answer: (rows) => nullable(shape)(rows[0]?.value) };
}

function compileById(
  builder: StatementBuilder,
  type: GraphQLNamedType,
  graph: ByIdField,
  args: BoundArguments,
  nodes: readonly FieldNode[],
): Body {
  const self = builder.variable('n');
  const id = builder.parameter(graph.argument, args[graph.argument]!.read);
  const { cypher, shape } = project(builder, type, selectionsOf(nodes), { self, rows: single });
  return {
    find: `MATCH (${self}:${graph.labels.join('|')})\nWHERE ${self}.id = ${id}`,
    body: `RETURN ${cypher} AS value`,
    answer: (rows) => nullable(shape)(rows[0]?.value),
  };
}

function compileNamed(
  builder: StatementBuilder,
  type: GraphQLNamedType,
  graph: NamedField,
  args: BoundArguments,
  nodes: readonly FieldNode[],
): Body {
  const self = builder.variable('n');
  const name = args[graph.argument]!;
  const find = namedStatement(builder, graph.label, name, self);
  const given: Projection = graph.gives
    ? projectRelated(builder, type, graph.gives, args, selectionsOf(nodes), { self, rows: single })
    : project(builder, type, selectionsOf(nodes), { self, rows: single });
  return {
    find,
    body: `RETURN candidates, CASE WHEN ${self} IS NOT NULL THEN ${indented(given.cypher)} END AS value`,
    answer: namedAnswer(graph, name, nullable(given.shape)),
  };
}
