// The room's one door: a GraphQL operation → a plan of one Cypher statement a root field. Pure: no database, no clock.

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import type { Variables } from './bound.js';
import type { Plan, RootStatement } from './plan.js';
import { compileRoot } from './root.js';
import { collectFields, type SelectionContext } from './selection.js';

/**
 * `variables` are coerced ones; of them only the structure enters the plan (`variable-shape.ts`). The document has been validated
 * against the schema. Throws BAD_USER_INPUT for an argument that no statement can be made of.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
): Plan {
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (operationName == null || definition.name?.value === operationName),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'query') {
    throw new GraphQLError('only a query can be compiled');
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const context: SelectionContext = { schema, fragments, variables };
  const query = schema.getQueryType()!;
  const statements: RootStatement[] = [];
  const typenames: string[] = [];
  const withoutGraph = [];
  const selected = collectFields(context, query, [operation.selectionSet]);
  for (const [key, nodes] of selected) {
    const name = nodes[0]!.name.value;
    const field = query.getFields()[name];
    if (name === '__typename') typenames.push(key);
    else if (field?.extensions.graph) statements.push(compileRoot(context, field, key, nodes));
    else withoutGraph.push(...nodes);
  }
  return { statements, typenames, withoutGraph, order: [...selected.keys()] };
}
