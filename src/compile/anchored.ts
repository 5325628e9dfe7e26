// A root field about one or two things known by id → its statement. An id that nothing has is NOT_FOUND and names its argument.

import { type FieldNode, type GraphQLField, getNamedType } from 'graphql';
import type { AnchoredField } from '../model/graph-field.js';
import type { BoundArguments } from './arguments.js';
import { notFound } from './not-found.js';
import type { Body } from './plan.js';
import { project, projectRelated } from './project.js';
import { nullable, type Scope } from './projection.js';
import { selectionsOf } from './selection.js';
import type { StatementBuilder } from './statement-builder.js';
import { indented } from './template.js';

export function compileAnchored(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  graph: AnchoredField,
  args: BoundArguments,
  nodes: readonly FieldNode[],
): Body {
  const anchors = graph.anchors.map(({ argument, label }) => ({
    label,
    name: `${field.name}(${argument}:)`,
    asked: args[argument]!,
    id: builder.parameter(argument, args[argument]!.read),
    variable: builder.variable('n'),
  }));
  const [self, edge] = anchors.map(({ variable }) => variable);
  const scope: Scope = { self: self!, rows: () => 1, ...(edge ? { edge } : {}) };
  const { cypher, shape } = graph.gives
    ? projectRelated(builder, field, graph.gives, args, selectionsOf(nodes), scope)
    : project(builder, getNamedType(field.type), selectionsOf(nodes), scope);
  const missing = anchors.map(({ variable }) => `${variable} IS NULL`).join(', ');
  const found = anchors.map(({ variable }) => `${variable} IS NOT NULL`).join(' AND ');
  return {
    find: anchors
      .map(({ variable, label, id }) => `OPTIONAL MATCH (${variable}:${label})\nWHERE ${variable}.id = ${id}`)
      .join('\n'),
    body: `RETURN [${missing}] AS missing, CASE WHEN ${found} THEN ${indented(cypher)} END AS value`,
    answer: (rows, variables) => {
      const absent = rows[0]?.missing as readonly boolean[];
      anchors.forEach(({ name, asked }, index) => {
        if (absent[index]) throw notFound(name, asked.read(variables));
      });
      return nullable(shape)(rows[0]?.value);
    },
  };
}
