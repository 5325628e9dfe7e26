// All policies for which a `where` holds, as clauses at the top of a statement: from the nodes that it names where it names some,
// since a theme leads to its own policies alone; else from all policies.

import type { GraphQLInputObjectType } from 'graphql';
import type { Condition } from '../model/where-field.js';
import { type Bound, childOf } from './bound.js';
import { compileFilter } from './filter.js';
import type { StatementBuilder } from './statement-builder.js';
import { renderTemplate } from './template.js';

export function matchFiltered(
  builder: StatementBuilder,
  type: GraphQLInputObjectType,
  where: Bound | undefined,
  variable: string,
): string {
  if (!where) return `MATCH (${variable}:Policy)`;
  for (const field of Object.values(type.getFields())) {
    const declared = field.extensions.condition as Condition;
    const names = childOf(where, field.name);
    if (declared.kind !== 'named' || !declared.pattern || names?.value == null) continue;
    const found = builder.resolveNames(names, declared.labels);
    const others = compileFilter(builder, type, where, variable, field.name);
    const pattern = renderTemplate(declared.pattern, { node: variable }, () => '', builder.variable('_'));
    const [, from] = /^\((\w+)\)/.exec(pattern)!;
    return `UNWIND ${found} AS ${from}
MATCH ${pattern}
WITH DISTINCT ${variable}${others === null ? '' : `\nWHERE ${others}`}`;
  }
  const tests = compileFilter(builder, type, where, variable);
  return `MATCH (${variable}:Policy)${tests === null ? '' : `\nWHERE ${tests}`}`;
}
