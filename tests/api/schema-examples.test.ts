// Every type, field and argument says what it is and ends with an example, and each example is one: a selection that the schema
// accepts for what gives objects, a value of the type for all else.

import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isCompositeType,
  isSpecifiedScalarType,
  PossibleFragmentSpreadsRule,
  parse,
  parseValue,
  specifiedRules,
  validate,
  valueFromAST,
} from 'graphql';
import { buildPublicSchema } from '../../src/api/schema.js';

/** An example of a type is spread where it cannot be, so that one way does for all types. */
const rules = specifiedRules.filter((rule) => rule !== PossibleFragmentSpreadsRule);

function flawsOf(schema: GraphQLSchema): string[] {
  const selects = (type: string) => (example: string) => {
    const [error] = validate(schema, parse(`{ ...Example } fragment Example on ${type} ${example}`), rules);
    if (error) throw error;
  };
  const isA = (type: GraphQLType) => (example: string) => {
    if (valueFromAST(parseValue(example), type as GraphQLInputType) === undefined)
      throw new Error(`${example} is no ${type}`);
  };
  const typeFlaws = (type: GraphQLNamedType): string[] => [
    ...flaw(type.name, type.description, isCompositeType(type) ? selects(type.name) : isA(type)),
    ...('getFields' in type ? Object.values(type.getFields()) : []).flatMap((field) => [
      ...flaw(
        `${type.name}.${field.name}`,
        field.description,
        isCompositeType(getNamedType(field.type)) || ('args' in field && field.args.length > 0)
          ? (example) => selects(type.name)(`{ ${example} }`)
          : isA(field.type),
      ),
      ...('args' in field ? field.args : []).flatMap((argument: GraphQLArgument) =>
        flaw(`${type.name}.${field.name}(${argument.name}:)`, argument.description, isA(argument.type)),
      ),
    ]),
  ];
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap(typeFlaws);
}

/** `check` throws where the example is none. */
function flaw(place: string, description: string | null | undefined, check: (example: string) => void) {
  const [, text, example] = /^(.*?) Example: `([^`]+)`$/s.exec(description ?? '') ?? [];
  if (!text || example === undefined) return [`${place}: no description that ends with an example`];
  try {
    check(example);
    return [];
  } catch (error) {
    return [`${place}: ${(error as Error).message}`];
  }
}

test('everything of the schema says what it is, and ends with an example that is one', () => {
  expect(flawsOf(buildPublicSchema())).toEqual([]);
});

test('a description without an example, and an example that is none, are told of', () => {
  const careless = buildSchema(`
    "All. Example: \`{ policy(id: 1) { name } }\`"
    type Query {
      "A policy. Example: \`policy(id: 1) { name }\`"
      policy("Its id." id: ID!): Policy
    }
    "A policy."
    type Policy {
      "Its title. Example: \`title\`"
      title: String!
    }`);
  expect(flawsOf(careless)).toEqual([
    'Query: Cannot query field "name" on type "Policy".',
    'Query.policy: Cannot query field "name" on type "Policy".',
    'Query.policy(id:): no description that ends with an example',
    'Policy: no description that ends with an example',
    'Policy.title: title is no String!',
  ]);
});
