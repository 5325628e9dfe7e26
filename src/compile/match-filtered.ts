// All policies for which a `where` holds, as clauses at the top of a statement: from the nodes that it names where it names some,
// since a theme leads to its own policies alone; else from all policies.

import type { GraphQLInputObjectType } from 'graphql';
import type { Bound } from './bound.js';
import { compileFilter } from './filter.js';
import { startAtNames } from './start-at-names.js';
import type { StatementBuilder } from './statement-builder.js';

export function matchFiltered(
  builder: StatementBuilder,
  type: GraphQLInputObjectType,
  where: Bound | undefined,
  variable: string,
): string {
  if (!where) return `MATCH (${variable}:Policy)`;
  const start = startAtNames(builder, { type, bound: where }, variable);
  const tests = compileFilter(builder, type, where, variable, start?.seenTo);
  return `${start?.clauses ?? `MATCH (${variable}:Policy)`}${tests === null ? '' : `\nWHERE ${tests}`}`;
}
