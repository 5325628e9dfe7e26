// A field's arguments, bound and checked. A check beyond the type runs when the value is read, before the database is asked.

import type { FieldNode, GraphQLField } from 'graphql';
import { ProductError } from '../model/errors.js';
import type { ArgumentFlags, Checks } from '../model/graph-field.js';
import { type Bound, bindArgument, type Variables } from './bound.js';

export type BoundArguments = Readonly<Record<string, Bound>>;

export function bindArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): BoundArguments {
  const checks = (field.extensions.checks ?? {}) as Checks;
  const bound: Record<string, Bound> = {};
  for (const declared of field.args) {
    const given = bindArgument(declared, node.arguments, variables);
    if (given === undefined) continue;
    const check = checks[declared.name];
    bound[declared.name] = check ? checked(given, `${field.name}(${declared.name}:)`, check) : given;
  }
  return bound;
}

function checked(given: Bound, argument: string, check: Checks[string]): Bound {
  const read = (variables: Variables) => {
    const value = given.read(variables);
    const problem = check(value);
    if (problem !== null) throw new ProductError('BAD_USER_INPUT', `${argument} ${problem}`, { argument });
    return value;
  };
  return { ...given, read };
}

export const flagsOf = (args: BoundArguments): ArgumentFlags =>
  Object.fromEntries(Object.entries(args).map(([name, { value }]) => [name, value]));

/** The argument, where it is given and is not null. */
export const given = (args: BoundArguments, name: string): Bound | undefined =>
  args[name]?.value == null ? undefined : args[name];
