// A root field → its statement.

import { type FieldNode, type GraphQLField, getNamedType, isNonNullType } from 'graphql';
import type { ByIdField, GraphField, NamedField } from '../model/graph-field.js';
import { compileAnchored } from './anchored.js';
import { argumentText } from './argument-text.js';
import { type BoundArguments, bindArguments } from './arguments.js';
import type { Variables } from './bound.js';
import { namedAnswer, namedStatement } from './named.js';
import type { Body, RootStatement } from './plan.js';
import { project, projectField, projectRelated, relatedRows } from './project.js';
import { nullable, type Projection, type Scope } from './projection.js';
import { type SelectionContext, selectionsOf } from './selection.js';
import { StatementBuilder } from './statement-builder.js';
import { indented, renderTemplate } from './template.js';

const single = () => 1;

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
  switch (graph.kind) {
    case 'byId':
      return compileById(builder, field, graph, args, nodes);
    case 'named':
      return compileNamed(builder, field, graph, args, nodes);
    case 'anchored':
      return compileAnchored(builder, field, graph, args, nodes);
    case 'list': {
      // Its rows are sent as they come: a list at the root is never collected.
      const { text, cypher, shape } = relatedRows(builder, field, graph, args, selectionsOf(nodes), null);
      return {
        body: `${text}\nRETURN ${cypher} AS value`,
        answer: (rows) => rows.map(({ value }) => shape(value)),
      };
    }
    default: {
      const { cypher, shape } = projectField(builder, field, args, selectionsOf(nodes), {
        self: '',
        rows: single,
      });
      return { body: `RETURN ${cypher} AS value`, answer: (rows) => nullable(shape)(rows[0]?.value) };
    }
  }
}

function compileById(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  graph: ByIdField,
  args: BoundArguments,
  nodes: readonly FieldNode[],
): Body {
  const self = builder.variable('n');
  const asked = args[graph.argument]!;
  const id = builder.parameter(graph.argument, asked.read);
  const labels = graph.labels.join('|');
  const rows = graph.many ? (variables: Variables) => (asked.read(variables) as unknown[]).length : single;
  const { cypher, shape } = project(builder, getNamedType(field.type), selectionsOf(nodes), {
    self,
    rows: builder.estimate(rows),
  });
  if (!graph.many) {
    return {
      find: `MATCH (${self}:${labels})\nWHERE ${self}.id = ${id}`,
      body: `RETURN ${cypher} AS value`,
      answer: (found) => nullable(shape)(found[0]?.value),
    };
  }
  return {
    find: `UNWIND range(0, size(${id}) - 1) AS place
OPTIONAL MATCH (${self}:${labels})
WHERE ${self}.id = ${id}[place]`,
    body: `RETURN place, ${cypher} AS value
ORDER BY place`,
    answer: (found) => found.map(({ value }) => nullable(shape)(value)),
  };
}

function compileNamed(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  graph: NamedField,
  args: BoundArguments,
  nodes: readonly FieldNode[],
): Body {
  const self = builder.variable('n');
  const name = args[graph.argument]!;
  const edge = graph.prepare === undefined ? undefined : builder.variable('e');
  const prepared = graph.prepare
    ? `\n${renderTemplate(graph.prepare, { this: self, edge: edge! }, argumentText(builder, field, args, {}), builder.variable('_'))}`
    : '';
  const find = `${namedStatement(builder, graph.label, name, self)}${prepared}`;
  const scope: Scope = { self, rows: single, ...(edge ? { edge } : {}) };
  const value: Projection = graph.gives
    ? projectRelated(builder, field, graph.gives, args, selectionsOf(nodes), scope)
    : project(builder, getNamedType(field.type), selectionsOf(nodes), scope);
  const answer = namedAnswer(graph, name, nullable(value.shape));
  const resolved = builder.hasRequiredNames ? `${builder.resolvedCounts()} AS resolved, ` : '';
  return {
    find,
    body: `RETURN candidates, ${resolved}CASE WHEN ${self} IS NOT NULL THEN ${indented(value.cypher)} END AS value`,
    answer: (rows, variables) => {
      builder.refuseUnknown((rows[0]?.resolved ?? []) as number[], variables);
      return answer(rows, variables);
    },
  };
}
