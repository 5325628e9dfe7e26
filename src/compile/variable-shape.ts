// What of a request's variables decides the statement's structure: which are given, the keys of input objects, enums and
// booleans by value. Two requests with the same document and the same shape share one plan. Numbers and texts never count.

import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { Variables } from './bound.js';

function shapeOf(value: unknown, declared: GraphQLInputType): string {
  const type = getNullableType(declared) as GraphQLInputType;
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (isListType(type)) {
    const item = getNullableType(type.ofType as GraphQLInputType);
    if (!isInputObjectType(item)) return 'list';
    return `[${(value as unknown[]).map((entry) => shapeOf(entry, item)).join()}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${key}:${shapeOf(entry, fields[key]!.type)}`).join()}}`;
  }
  return isEnumType(type) || typeof value === 'boolean' ? String(value) : 'leaf';
}

export function variableShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable, type }) => {
      const name = variable.name.value;
      return `${name}:${shapeOf(variables[name], typeFromAST(schema, type as never) as GraphQLInputType)}`;
    })
    .join();
}
