// A selection on one object whose id is known already, not asked for → its statement: the report that an import gave.

import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Variables } from './bound.js';
import { project } from './project.js';
import type { SelectionContext } from './selection.js';
import { StatementBuilder } from './statement-builder.js';

export interface ObjectStatement {
  readonly text: string;
  readonly parametersFor: (id: string, variables: Variables) => Record<string, unknown>;
  /** The one row → the object. */
  readonly answer: (rows: readonly Record<string, unknown>[]) => unknown;
}

/** `label` is the type's name, as everywhere. No row where nothing has the id. */
export function compileObject(
  context: SelectionContext,
  label: string,
  selections: readonly SelectionSetNode[],
): ObjectStatement {
  const builder = new StatementBuilder(context);
  const self = builder.variable('n');
  const type = context.schema.getType(label) as GraphQLObjectType;
  const { cypher, shape } = project(builder, type, selections, { self, rows: () => 1 });
  return {
    text: builder.statement(`MATCH (${self}:${label})\nWHERE ${self}.id = $id`, `RETURN ${cypher} AS value`),
    parametersFor: (id, variables) => {
      const values = Object.entries(builder.parameters).map(([name, read]) => [name, read(variables)]);
      return { id, ...Object.fromEntries(values) };
    },
    answer: (rows) => shape(rows[0]?.value),
  };
}
