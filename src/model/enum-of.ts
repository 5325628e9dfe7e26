// A GraphQL enum out of a list of its values and the meaning of each, so that none goes undocumented.

import { registerEnumType } from 'type-graphql';
import { deprecated } from './graph-field.js';

export function enumOf<const V extends readonly string[]>(
  name: string,
  description: string,
  values: V,
  meanings: Readonly<Record<V[number], string>>,
  /** Why a value is not to be used any more, and what instead. */
  deprecations?: Readonly<Partial<Record<V[number], string>>>,
): { readonly [K in V[number]]: K } {
  const entries = Object.fromEntries(values.map((value) => [value, value])) as { [K in V[number]]: K };
  const valuesConfig = Object.fromEntries(
    values.map((value: V[number]) => [
      value,
      { description: meanings[value], ...deprecated(deprecations?.[value]) },
    ]),
  );
  registerEnumType(entries, { name, description, valuesConfig: valuesConfig as never });
  return entries;
}
