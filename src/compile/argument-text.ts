// What stands in a statement for an argument that a template names: its parameter, a parameter made of it, the list of nodes that
// it names, or the filter that it asks for.

import { type GraphQLField, type GraphQLInputObjectType, getNamedType } from 'graphql';
import type { RelatedField } from '../model/graph-field.js';
import type { NamedCondition } from '../model/where-field.js';
import { type BoundArguments, given } from './arguments.js';
import { type Bound, childOf } from './bound.js';
import { matchFiltered } from './match-filtered.js';
import type { StatementBuilder } from './statement-builder.js';
import type { ArgumentText } from './template.js';

export type Declared = Pick<RelatedField, 'derived' | 'names' | 'conditionNames'>;

export function argumentText(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  args: BoundArguments,
  { derived, names, conditionNames }: Declared,
): ArgumentText {
  return (name, suffix) => {
    const made = derived?.[name];
    if (made) {
      const source = args[made.argument]!;
      return builder.parameter(name, derivedReader(source, name, made.value));
    }
    if (name === 'filtered') {
      return matchFiltered(builder, inputOf(field, 'where'), given(args, 'where'), `filtered${suffix}`);
    }
    const condition = conditionNames?.[name];
    if (condition) {
      const declared = inputOf(field, condition.argument).getFields()[condition.condition]!;
      const { labels } = declared.extensions.condition as NamedCondition;
      return builder.resolveNames(childOf(args[condition.argument]!, condition.condition)!, labels);
    }
    const argument = args[name]!;
    const labels = names?.[name];
    if (labels) return builder.requireNames(argument, labels, `${field.name}(${name}:)`);
    return builder.parameter(name, argument.read);
  };
}

const inputOf = (field: GraphQLField<unknown, unknown>, argument: string) =>
  getNamedType(field.args.find(({ name }) => name === argument)!.type) as GraphQLInputObjectType;

/** One reader for one value, so that it is one parameter however often the statement names it. */
const readers = new WeakMap<Bound, Map<string, Bound['read']>>();

function derivedReader(source: Bound, name: string, value: (given: unknown) => unknown): Bound['read'] {
  const known = readers.get(source) ?? new Map<string, Bound['read']>();
  readers.set(source, known);
  const reader = known.get(name) ?? ((variables) => value(source.read(variables)));
  known.set(name, reader);
  return reader;
}
