// What a resolver gives for a name: the entity, how sure, and why.

import type { EntityFact } from '../model/facts.js';
import type { RegionEntry } from '../model/gazetteer.js';

/** An entity without its place in the report. `division` is the region that a body belongs to or that a zone lies in. */
export interface ResolvedName extends Omit<EntityFact, 'ref' | 'aliases' | 'mentions' | 'inferredFrom'> {
  readonly division: RegionEntry | null;
}

/** Where a name stands: what 省 and 市 alone refer to there. */
export interface NameContext {
  /** The row's province; null outside the provinces' table. */
  readonly province: RegionEntry | null;
  /** Regions named before, nearest last. */
  readonly before: readonly string[];
  /** True in the ministries' table: 发改委 there is the national one. */
  readonly central: boolean;
}
