// How a condition of a `where` input is declared once: its type, and the Cypher that tests it. In: decorators on input classes.
// Out: type-graphql's input types, whose fields carry a `Condition` in `extensions.condition` for `compile/`.
// In a template `node` is what is tested and `$value` the value given.

import 'reflect-metadata';
import type { GraphQLScalarType } from 'graphql';
import { Extensions, Field } from 'type-graphql';
import { deprecated } from './graph-field.js';

/** AND, OR, NOT: the input's own type again. */
export interface LogicalCondition {
  readonly kind: 'logical';
  readonly operator: 'AND' | 'OR' | 'NOT';
}

/** A test of the value given, such as `node.kind = $value`. */
export interface ValueCondition {
  readonly kind: 'value';
  readonly test: string;
}

/** A nested input of comparisons on one expression: `announcedOn: { gte: …, lte: … }`. */
export interface ComparedCondition {
  readonly kind: 'compared';
  readonly operand: string;
}

/** Names of entities, any of them: the compiler resolves them first, `$value` is the list of the nodes that they name. */
export interface NamedCondition {
  readonly kind: 'named';
  readonly labels: readonly string[];
  readonly test: string;
  /** The same as a pattern from one of the nodes, `named`, to `node`: where all that fit are read, it leads to no others. */
  readonly pattern?: string;
  /** Whether it may lead to so few that even one page begins there, and does not walk an index until it has met enough. */
  readonly mayBeFew?: true;
}

export type Condition = LogicalCondition | ValueCondition | ComparedCondition | NamedCondition;

type TypeThunk = () => object | [object] | GraphQLScalarType;

export function condition(
  type: TypeThunk,
  description: string,
  declared: Condition,
  deprecationReason?: string,
): PropertyDecorator {
  return (target, propertyKey) => {
    Field(type as never, { nullable: true, description, ...deprecated(deprecationReason) })(
      target,
      String(propertyKey),
    );
    Extensions({ condition: declared })(target, String(propertyKey), undefined as never);
  };
}
