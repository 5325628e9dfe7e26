// How many rows a page has, and from which end they are taken: `first`, its default, or `last`.

import type { GraphQLField } from 'graphql';
import { ProductError } from '../model/errors.js';
import { maximumPageSize } from '../model/page.js';
import { type BoundArguments, given } from './arguments.js';
import { type Bound, constant, type Variables } from './bound.js';

export interface PageSize {
  readonly size: Bound;
  readonly backward: boolean;
  readonly argument: 'first' | 'last';
}

/** Throws BAD_USER_INPUT where both are given; the default of `first` does not count as given. */
export function pageSize(field: GraphQLField<unknown, unknown>, args: BoundArguments): PageSize {
  const first = given(args, 'first');
  const last = given(args, 'last');
  if (!last) {
    const standard = field.args.find(({ name }) => name === 'first')?.defaultValue;
    return { size: first ?? constant(standard), backward: false, argument: 'first' };
  }
  if (first && !first.isDefault) {
    const argument = `${field.name}(last:)`;
    throw new ProductError(
      'BAD_USER_INPUT',
      `${argument} cannot be given together with first:; give one of them`,
      {
        argument,
      },
    );
  }
  return { size: last, backward: true, argument: 'last' };
}

/** The number of rows to fetch. Throws BAD_USER_INPUT outside 0 … `maximumPageSize`. */
export const pageLimit =
  (size: Bound, argument: string, extra: number) =>
  (variables: Variables): number => {
    const asked = size.read(variables) as number;
    if (asked >= 0 && asked <= maximumPageSize) return asked + extra;
    throw new ProductError('BAD_USER_INPUT', `${argument} must be 0 to ${maximumPageSize}, not ${asked}`, {
      argument,
    });
  };
