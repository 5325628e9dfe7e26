// A root field → its statement.

import { type FieldNode, type GraphQLField, getNamedType, isNonNullType, isObjectType } from 'graphql';
import type { ByIdField, GraphField, NamedField } from '../model/graph-field.js';
import { lookupQuery } from '../model/lookup-key.js';
import { compileAnchored } from './anchored.js';
import { argumentText } from './argument-text.js';
import { type BoundArguments, bindArguments } from './arguments.js';
import type { Variables } from './bound.js';
import { namedAnswer, namedStatement } from './named.js';
import type { Body, RootStatement } from './plan.js';
import { project, projectField, projectRelated } from './project.js';
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
  if (graph.many !== true && graph.alsoMerged !== true) {
    return {
      find: `MATCH (${self}:${labels})\nWHERE ${self}.id = ${id}`,
      body: `RETURN ${cypher} AS value`,
      answer: (found) => nullable(shape)(found[0]?.value),
    };
  }
  if (!graph.many) {
    return {
      find: `OPTIONAL MATCH (own:${labels})
WHERE own.id = ${id}
${keptFor(builder, graph, self, id, (variables) => lookupQuery(String(asked.read(variables))))}`,
      body: `RETURN ${cypher} AS value`,
      answer: (found) => nullable(shape)(found[0]?.value),
    };
  }
  // An object is a row of its fields, of what is not there as well; an interface's row says which type it is of.
  const value = isObjectType(getNamedType(field.type))
    ? `CASE WHEN ${self} IS NOT NULL THEN ${indented(cypher)} END`
    : cypher;
  const queries = (variables: Variables) =>
    (asked.read(variables) as unknown[]).map((one) => lookupQuery(String(one)));
  return {
    find: `UNWIND range(0, size(${id}) - 1) AS place
OPTIONAL MATCH (own:${labels})
WHERE own.id = ${id}[place]
OPTIONAL ${keptFor(builder, graph, self, `${id}[place]`, queries, 'place')}`,
    body: `RETURN place, ${value} AS value
ORDER BY place`,
    answer: (found) => found.map(({ value }) => nullable(shape)(value)),
  };
}

/** What was found under its own id, else what keeps the id since a correction merged the two. Only an unknown id asks the index. */
function keptFor(
  builder: StatementBuilder,
  graph: ByIdField,
  self: string,
  id: string,
  read: (variables: Variables) => unknown,
  place?: string,
): string {
  const query = builder.parameter('merged', read);
  const scope = place ? `own, ${place}` : 'own';
  const labels = graph.labels.map((label) => `node:${label}`).join(' OR ');
  return `CALL (${scope}) {
  WITH * WHERE own IS NOT NULL
  RETURN own AS ${self}
  UNION ALL
  WITH * WHERE own IS NULL
  CALL db.index.fulltext.queryNodes('entityLookup', ${place ? `${query}[${place}]` : query}) YIELD node
  WHERE (${labels}) AND ${id} IN node.mergedIds
  RETURN node AS ${self} LIMIT 1
}`;
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
