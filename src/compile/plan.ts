// What the compiler gives: one statement a root field, with how to fill its parameters and how to finish its answer. A plan holds
// no value of a request, so requests that differ in values alone share it.

import type { FieldNode } from 'graphql';
import type { Variables } from './bound.js';
import type { RowEstimate } from './projection.js';
import type { ParameterReader } from './statement-builder.js';

export interface RootStatement {
  readonly responseKey: string;
  /** The root field's name, for messages. */
  readonly field: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, ParameterReader>>;
  /** How many rows the statement may read: page sizes multiplied down the selection. */
  readonly estimatedRows: RowEstimate;
  /** The statement's rows → the field's value. Throws NOT_FOUND or AMBIGUOUS_NAME for a name that does not fit one entity. */
  readonly answer: (rows: readonly Record<string, unknown>[], variables: Variables) => unknown;
  /** Whether the schema forbids null here: an error then takes the whole answer with it. */
  readonly required: boolean;
}

/** A root field's statement in parts, before the names to resolve are put between them. */
export interface Body {
  /** Clauses that find the one entity asked, where there is one. */
  readonly find?: string;
  readonly body: string;
  readonly answer: RootStatement['answer'];
}

export interface Plan {
  readonly statements: readonly RootStatement[];
  /** `__typename` at the root, by response key. */
  readonly typenames: readonly string[];
  /** What needs no graph: `__schema`, `__type`, and root fields that the model gives no place in it. */
  readonly withoutGraph: readonly FieldNode[];
  /** All response keys in the document's order. */
  readonly order: readonly string[];
}
