// What of a request's variables decides the statement's structure: which are given, the keys of input objects, enums and
// booleans by value, whether a list has one item. Two requests with the same document and the same shape share one plan. Numbers and
// texts never count.

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
import { compareByKey } from '../model/compare-text.js';
import type { Variables } from './bound.js';

function shapeOf(value: unknown, declared: GraphQLInputType): string {
  const type = getNullableType(declared) as GraphQLInputType;
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (isListType(type)) {
    const item = getNullableType(type.ofType as GraphQLInputType);
    if (!isInputObjectType(item)) return (value as unknown[]).length === 1 ? 'one' : 'list';
    return `[${(value as unknown[]).map((entry) => shapeOf(entry, item)).join()}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as object).sort(compareByKey);
    return `{${entries.map(([key, entry]) => `${key}:${shapeOf(entry, fields[key]!.type)}`).join()}}`;
  }
  return isEnumType(type) || typeof value === 'boolean' ? String(value) : 'leaf';
}

/** How an operation's variables are read for their shape; the types are looked up once. */
export function variableShapes(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): (variables: Variables) => string {
  const declared = (operation.variableDefinitions ?? []).map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never) as GraphQLInputType,
  }));
  return (variables) => declared.map(({ name, type }) => `${name}:${shapeOf(variables[name], type)}`).join();
}
