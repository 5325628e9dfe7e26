// Two ways to the same rows, of which the statement takes one when it runs: a few are read, wherever they are; many are walked in an index
// that has them in the page's order, until the page is full.

import type { StatementBuilder } from './statement-builder.js';
import { indented } from './template.js';

export interface TwoWays {
  /** A variable: whether there are few. */
  readonly flag: string;
  /** Clauses that bind the row. */
  readonly few: string;
  /** The same, ordered and cut. */
  readonly all: string;
}

/** Clauses that bind `node`, ordered where they are many; `self` is what they start from, where it is bound already. */
export function fewOrAll(
  builder: StatementBuilder,
  { flag, few, all }: TwoWays,
  node: string,
  self?: string,
): string {
  const scope = [...(self ? [self, flag] : []), ...builder.boundAhead(`${flag} ${few} ${all}`)].join(', ');
  // The inner CALL keeps the index's order: nothing but its own rows comes into it.
  return `CALL (${scope}) {
  WITH * WHERE ${flag}
  ${indented(few)}
  RETURN ${node}
UNION ALL
  WITH * WHERE NOT ${flag}
  CALL (${scope}) {
    ${indented(indented(all))}
    RETURN ${node}
  }
  RETURN ${node}
}`;
}
