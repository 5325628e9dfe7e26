// What an anchored root field is about: the clauses that find it by its id, or by a property that only one has, and the errors for
// none and for several.

import type { GraphQLField } from 'graphql';
import { ProductError } from '../model/errors.js';
import type { Anchor } from '../model/graph-field.js';
import { type BoundArguments, given } from './arguments.js';
import type { Variables } from './bound.js';
import { notFound } from './not-found.js';
import type { StatementBuilder } from './statement-builder.js';

export interface CompiledAnchor {
  /** The node, or null. */
  readonly variable: string;
  readonly find: string;
  /** An expression that is null where the node was found, else what `refuse` reads. */
  readonly trouble: string;
  /** Throws NOT_FOUND or AMBIGUOUS_NAME where there is trouble. */
  refuse(trouble: unknown, variables: Variables): void;
}

/** More bearers of one value than this are not listed. */
const mostListed = 20;

/** `isFirst`: whether nothing of the statement stands before it. */
export function compileAnchor(
  builder: StatementBuilder,
  field: GraphQLField<unknown, unknown>,
  { argument, label, orBy }: Anchor,
  args: BoundArguments,
  isFirst: boolean,
): CompiledAnchor {
  const asked = args[argument]!;
  const key = builder.parameter(argument, asked.read);
  const variable = builder.variable('n');
  const name = `${field.name}(${argument}:)`;
  if (!orBy) {
    return {
      variable,
      find: `OPTIONAL MATCH (${variable}:${label})\nWHERE ${variable}.id = ${key}`,
      trouble: `CASE WHEN ${variable} IS NULL THEN [] END`,
      refuse: (trouble, variables) => {
        if (trouble !== null) throw notFound(name, asked.read(variables));
      },
    };
  }
  const { property, tellApart } = orBy;
  const choice = given(args, tellApart);
  const fit = builder.variable('fit');
  const chosen = builder.variable('chosen');
  const isChosen = choice
    ? ` WHERE size(${fit}) = 1 OR one.${tellApart} = ${builder.parameter(tellApart, choice.read)}`
    : '';
  return {
    variable,
    // An expression, not a CALL: the planner would put two such subqueries together as a Cartesian product.
    find: `WITH ${isFirst ? '' : '*, '}COLLECT {
  MATCH (one:${label}) WHERE one.id = ${key} OR one.${property} = ${key}
  RETURN one ORDER BY one.${tellApart}, one.id LIMIT ${mostListed}
} AS ${fit}
WITH *, [one IN ${fit}${isChosen}] AS ${chosen}
WITH *, CASE WHEN size(${chosen}) = 1 THEN ${chosen}[0] END AS ${variable}`,
    trouble: `CASE WHEN ${variable} IS NULL THEN [[one IN ${fit} | {id: one.id, ${tellApart}: one.${tellApart}}], CASE WHEN ${fit} = [] THEN COLLECT { MATCH (any:${label}) RETURN DISTINCT any.${property} AS there ORDER BY there DESC LIMIT ${mostListed} } END] END`,
    refuse: (trouble, variables) => {
      if (trouble === null) return;
      const [fit, there] = trouble as readonly [readonly Record<string, string>[], readonly string[] | null];
      const value = asked.read(variables);
      if (fit.length === 0) throw noneOf(name, orBy.property, value, there ?? []);
      throw new ProductError(
        'AMBIGUOUS_NAME',
        `${name}: “${value}” fits ${fit.length}; choose with ${tellApart}: or ask by id: ${fit.map((one) => `${one[tellApart]} ${one.id}`).join(', ')}`,
        { argument: name, candidates: fit },
      );
    },
  };
}

const noneOf = (argument: string, property: string, value: unknown, there: readonly string[]) =>
  new ProductError(
    'NOT_FOUND',
    `${argument}: nothing in the graph has the ${property} or the id “${value}”; a ${property} there is: ${there.join(', ') || 'none'}`,
    { argument },
  );
