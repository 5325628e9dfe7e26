// What the facts of one report say of the graph, as rows: the report and its excerpts, which are its own, and claims on
// entities and relationships, which it may share with other reports.

import type { Diagnostic } from '../model/diagnostic.js';
import type { Mention } from '../model/facts.js';
import type { ClaimedNode, ClaimedRelationship } from './claim.js';

export interface ReportRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** YYYY-MM */
  readonly month: string;
  readonly coverageFrom: string;
  readonly coverageTo: string;
  readonly sha256: string;
}

export interface ExcerptRow {
  readonly id: string;
  readonly key: string;
  readonly section: string;
  readonly heading: string;
  readonly headingInferred: boolean;
  /** Place in the report, from 1. */
  readonly sequence: number;
  readonly date: string | null;
  readonly text: string;
  readonly sourceUrl: string | null;
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** Why an excerpt is evidence for an entity: words of it, or a reason where it has no words for it. */
export interface EvidenceClaim {
  readonly entity: string;
  readonly excerpt: string;
  readonly mentions: readonly Mention[];
  readonly inferredFrom: string | null;
  readonly confidence: number;
  /** Why these words were read as this entity. */
  readonly reason: string | null;
}

/** One EVIDENCED_BY relationship: one for an entity and an excerpt. */
export interface EvidenceRow {
  readonly entity: string;
  readonly excerpt: string;
  /** The first mention in the excerpt's text; null where it has none. */
  readonly start: number | null;
  readonly end: number | null;
  /** Every mention, as `TEXT 3 6` or `HEADING 0 3`, half-open. */
  readonly mentions: readonly string[];
  readonly inferredFrom: string | null;
  readonly confidence: number;
  readonly reason: string | null;
}

export interface Claims {
  readonly report: ReportRow;
  readonly excerpts: readonly ExcerptRow[];
  readonly nodes: readonly ClaimedNode[];
  readonly relationships: readonly ClaimedRelationship[];
  readonly evidence: readonly EvidenceRow[];
  /** Ids of the corrections that changed something of it. */
  readonly corrections: readonly string[];
  /** Facts that the graph has no place for; they are left out. */
  readonly warnings: readonly Diagnostic[];
}

/** What one kind of fact adds to a report's claims. */
export interface ClaimPart {
  readonly nodes: readonly ClaimedNode[];
  readonly relationships: readonly ClaimedRelationship[];
  readonly evidence: readonly EvidenceClaim[];
}
