// An operation's variables as a client sent them in, the coerced ones out, or the errors that graphql-js finds in them. Texts and ids,
// which is what most requests send, need no coercion; all else is left to graphql-js.

import {
  type GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { Variables } from '../compile/bound.js';

export type CoercedVariables =
  | { readonly coerced: Variables; readonly errors?: never }
  | { readonly errors: readonly GraphQLError[]; readonly coerced?: never };

export type VariableReader = (variables: Variables) => CoercedVariables;

export function variableReader(schema: GraphQLSchema, operation: OperationDefinitionNode): VariableReader {
  const definitions = operation.variableDefinitions ?? [];
  const names = definitions.map(({ variable }) => variable.name.value);
  const areTexts = definitions.every(({ type }) =>
    ['String', 'ID'].includes(String(getNullableType(typeFromAST(schema, type as never)))),
  );
  return (variables) => {
    if (areTexts && names.every((name) => typeof variables[name] === 'string')) {
      const coerced: Record<string, unknown> = {};
      for (const name of names) coerced[name] = variables[name];
      return { coerced };
    }
    return getVariableValues(schema, definitions, { ...variables });
  };
}
