// A `where` input → a Cypher predicate over one variable. Each condition says in the model how it is tested; here they are put
// together. Null for an input that asks nothing.
// `except` names a field that is left out, because the match has seen to it.

import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType } from 'graphql';
import type { Condition } from '../model/where-field.js';
import { type Bound, childOf, itemsOf } from './bound.js';
import type { StatementBuilder } from './statement-builder.js';
import { renderTemplate } from './template.js';

export function compileFilter(
  builder: StatementBuilder,
  type: GraphQLInputObjectType,
  where: Bound,
  operand: string,
  except?: string,
): string | null {
  const tests = Object.values(type.getFields()).flatMap((field) => {
    if (field.name === except) return [];
    const bound = childOf(where, field.name);
    // An explicit null asks nothing, as if the condition were absent.
    if (!bound || bound.value === null) return [];
    const declared = field.extensions.condition as Condition;
    return compileCondition(builder, declared, field.name, field.type, bound, operand) ?? [];
  });
  return tests.length === 0 ? null : tests.join(' AND ');
}

function compileCondition(
  builder: StatementBuilder,
  declared: Condition,
  name: string,
  inputType: GraphQLInputType,
  bound: Bound,
  operand: string,
): string | null {
  const test = (template: string, value: string) =>
    renderTemplate(template, { node: operand }, () => value, builder.variable('_'));
  switch (declared.kind) {
    case 'value':
      return test(declared.test, builder.parameter(name, bound.read));
    case 'named':
      return test(declared.test, builder.resolveNames(bound, declared.labels));
    case 'compared': {
      const compared = test(declared.operand, '');
      return compileFilter(builder, getNamedType(inputType) as GraphQLInputObjectType, bound, compared);
    }
    case 'logical':
      return compileLogical(
        builder,
        declared.operator,
        getNamedType(inputType) as GraphQLInputObjectType,
        bound,
        operand,
      );
  }
}

function compileLogical(
  builder: StatementBuilder,
  operator: 'AND' | 'OR' | 'NOT',
  type: GraphQLInputObjectType,
  bound: Bound,
  operand: string,
): string | null {
  if (operator === 'NOT') {
    const inner = compileFilter(builder, type, bound, operand);
    // A missing property makes a comparison null; what is not known to hold does not hold.
    return inner === null ? null : `NOT coalesce(${inner}, false)`;
  }
  const parts = itemsOf(bound).map((item) => compileFilter(builder, type, item, operand));
  // An empty OR holds for nothing; an item that asks nothing holds for all.
  if (operator === 'OR' && parts.includes(null)) return null;
  const tests = parts.filter((part) => part !== null);
  if (tests.length === 0) return operator === 'OR' ? 'false' : null;
  return `(${tests.map((part) => `(${part})`).join(` ${operator} `)})`;
}
