// What a load is told, and what it tells.

import type { Diagnostic } from '../model/diagnostic.js';
import type { Counts } from './claim-ledger.js';

/**
 * Counts are of nodes and relationships together, the report's excerpts and evidence among them. An excerpt is counted with
 * its FROM as one.
 */
export interface LoadSummary extends Counts {
  readonly reportId: string;
  /** UNCHANGED: the same file, read by the same rules, is in already, and nothing was written. */
  readonly state: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  /** The document's warnings, then those of facts that were left out. */
  readonly warnings: readonly Diagnostic[];
}

export interface LoadOptions {
  /** Version of rules and gazetteers that gave the facts: the same file read by another version is loaded again. */
  readonly readBy?: string;
  /** Loads the report even where nothing seems to have changed. */
  readonly again?: boolean;
  /** How many nodes and relationships a transaction of several reports is to have, about. */
  readonly batch?: number;
}
