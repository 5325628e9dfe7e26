// The one shape of a rule: a construction of the language, what it says, and how to read it.

import type { DraftEvent, DraftPartnership, DraftPerson, DraftPolicy } from '../model/draft-facts.js';
import type { ExcerptContext } from './excerpt-context.js';

/** Facts of one excerpt, in the order in which they were read. */
export interface FoundFacts {
  readonly policies: readonly DraftPolicy[];
  readonly partnerships: readonly DraftPartnership[];
  readonly events: readonly DraftEvent[];
  readonly people: readonly DraftPerson[];
}

export interface Rule {
  /** Stable, kebab-case: names the rule in messages and in the docs. */
  readonly id: string;
  /** One line: the construction, with an example. */
  readonly doc: string;
  /** Facts that this rule reads in the excerpt; `found` is what the rules before it read there. Never throws. */
  apply(context: ExcerptContext, found: FoundFacts): Partial<FoundFacts>;
}
