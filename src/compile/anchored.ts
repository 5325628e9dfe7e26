// A root field about one or two things known by id → its statement. An id that nothing has is NOT_FOUND and names its argument.

import { type FieldNode, type GraphQLField, getNamedType } from 'graphql';
import type { AnchoredField } from '../model/graph-field.js';
import { compileAnchor } from './anchor.js';
import type { BoundArguments } from './arguments.js';
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
  const anchors = graph.anchors.map((anchor, index) =>
    compileAnchor(builder, field, anchor, args, index === 0),
  );
  const [self, edge] = anchors.map(({ variable }) => variable);
  const scope: Scope = { self: self!, rows: () => 1, ...(edge ? { edge } : {}) };
  const { cypher, shape } = graph.gives
    ? projectRelated(builder, field, graph.gives, args, selectionsOf(nodes), scope)
    : project(builder, getNamedType(field.type), selectionsOf(nodes), scope);
  const found = anchors.map(({ variable }) => `${variable} IS NOT NULL`).join(' AND ');
  return {
    find: anchors.map(({ find }) => find).join('\n'),
    body: `RETURN [${anchors.map(({ trouble }) => trouble).join(', ')}] AS trouble, CASE WHEN ${found} THEN ${indented(cypher)} END AS value`,
    answer: (rows, variables) => {
      const troubles = rows[0]?.trouble as readonly unknown[];
      anchors.forEach(({ refuse }, index) => {
        refuse(troubles[index], variables);
      });
      return nullable(shape)(rows[0]?.value);
    },
  };
}
