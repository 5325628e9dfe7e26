// Policies for which a `where` holds, found from the nodes that it names: a body leads to its own policies alone. In: the input and the variable
// of the policy. Out: clauses that bind it, each policy once, and the name of the condition that they have seen to.

import type { GraphQLInputObjectType } from 'graphql';
import { few } from '../model/graph-field.js';
import type { Condition, NamedCondition } from '../model/where-field.js';
import { type Bound, childOf } from './bound.js';
import type { StatementBuilder } from './statement-builder.js';
import { renderTemplate } from './template.js';

export interface Where {
  readonly type: GraphQLInputObjectType;
  readonly bound: Bound;
}

export interface StartAtNames {
  /** `UNWIND … MATCH … WITH DISTINCT` the policy. */
  readonly clauses: string;
  readonly seenTo: string;
  /** A condition of the statement's own variables: whether there are few enough to read them all for a page. */
  readonly areFew: string;
}

/** Undefined where no condition that is given names nodes; the first one declared that does is taken, of those that `fits`. */
export function startAtNames(
  builder: StatementBuilder,
  { type, bound }: Where,
  variable: string,
  fits: (condition: NamedCondition) => boolean = () => true,
): StartAtNames | undefined {
  for (const field of Object.values(type.getFields())) {
    const declared = field.extensions.condition as Condition;
    const names = childOf(bound, field.name);
    if (declared.kind !== 'named' || !declared.pattern || names?.value == null || !fits(declared)) continue;
    const found = builder.resolveNames(names, declared.labels);
    const pattern = renderTemplate(declared.pattern, { node: variable }, () => '', builder.variable('_'));
    const [, from] = /^\((\w+)\)/.exec(pattern)!;
    const clauses = `UNWIND ${found} AS ${from}\nMATCH ${pattern}`;
    return {
      clauses: `${clauses}\nWITH DISTINCT ${variable}`,
      seenTo: field.name,
      areFew: `COUNT {\n  ${clauses.replace('\n', '\n  ')}\n  RETURN ${variable} LIMIT ${few + 1}\n} <= ${few}`,
    };
  }
  return undefined;
}
