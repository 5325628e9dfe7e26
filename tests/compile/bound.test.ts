// Arguments that hold variables: read again for each request, as graphql-js would read them.

import { describe, expect, test } from '@jest/globals';
import { buildSchema, type FieldNode, type OperationDefinitionNode, parse } from 'graphql';
import { bindArgument } from '../../src/compile/bound.js';

const schema = buildSchema(`
  input Range { from: String, to: String = "2020" }
  input Where { theme: [String!], between: Range, deep: [Range!] }
  type Query { policies(where: Where): Int }
`);
const declared = schema.getQueryType()!.getFields().policies!.args[0]!;

function bind(literal: string, variables: Record<string, unknown>) {
  const { definitions } = parse(`query ($a: String, $b: String) { policies(where: ${literal}) }`);
  const [field] = (definitions[0] as OperationDefinitionNode).selectionSet.selections as FieldNode[];
  return bindArgument(declared, field!.arguments, variables)!;
}

describe('a literal with variables in it', () => {
  test('is read anew with the values of a later request, defaults among them', () => {
    const bound = bind('{ theme: [$a, "教育"], between: { from: $b }, deep: [{ from: "1", to: $a }] }', {
      a: '医疗健康',
      b: '2019',
    });
    expect(bound.value).toEqual({
      theme: ['医疗健康', '教育'],
      between: { from: '2019', to: '2020' },
      deep: [{ from: '1', to: '医疗健康' }],
    });
    expect(bound.read({ a: '能源', b: '2021' })).toEqual({
      theme: ['能源', '教育'],
      between: { from: '2021', to: '2020' },
      deep: [{ from: '1', to: '能源' }],
    });
    expect(bound.value).toMatchObject({ theme: ['医疗健康', '教育'] });
  });

  test('a single item stands for a list of one', () => {
    expect(bind('{ deep: { from: $b } }', { b: '2019' }).read({ b: '2022' })).toEqual({
      deep: [{ from: '2022', to: '2020' }],
    });
  });

  test('a variable that is not given later, or is null, is what graphql-js makes of it', () => {
    const bound = bind('{ between: { from: $a, to: $b } }', { a: '1', b: '2' });
    expect(bound.read({ a: '3' })).toEqual({ between: { from: '3', to: '2020' } });
    expect(bound.read({ a: null, b: '4' })).toEqual({ between: { from: null, to: '4' } });
  });
});
