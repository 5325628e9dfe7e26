// Coercion of variables: texts at once, all else as graphql-js does it, with its errors.

import { describe, expect, test } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { variableReader } from '../../src/api/variable-reader.js';

const schema = buildSchema('type Query { policy(id: ID!, name: String, first: Int = 5): String }');
const reader = (text: string) =>
  variableReader(schema, parse(text).definitions[0] as OperationDefinitionNode);

describe('variables of a request', () => {
  test('texts and ids stay what they are, and what is not declared is left out', () => {
    const read = reader('query ($id: ID!, $name: String) { policy(id: $id, name: $name) }');
    expect(read({ id: 'policy:1', name: '腾讯', other: 1 })).toEqual({
      coerced: { id: 'policy:1', name: '腾讯' },
    });
  });

  test('a number given as an ID becomes a text, one that is missing stays missing', () => {
    const read = reader('query ($id: ID!, $name: String) { policy(id: $id, name: $name) }');
    expect(read({ id: 7 })).toEqual({ coerced: { id: '7' } });
  });

  test('defaults are filled in, null stays null', () => {
    const read = reader(
      'query ($id: ID = "a", $name: String, $first: Int = 3) { policy(id: $id, name: $name, first: $first) }',
    );
    expect(read({ name: null })).toEqual({ coerced: { id: 'a', name: null, first: 3 } });
  });

  test('what does not fit is told as graphql-js tells it', () => {
    const read = reader('query ($id: ID!, $first: Int) { policy(id: $id, first: $first) }');
    expect(read({ first: 'x' }).errors?.map(({ message }) => message)).toEqual([
      'Variable "$id" of required type "ID!" was not provided.',
      'Variable "$first" got invalid value "x"; Int cannot represent non-integer value: "x"',
    ]);
  });
});
