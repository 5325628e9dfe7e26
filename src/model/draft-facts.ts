// What `extract` hands to `resolve`: facts whose names are still words of the report, each with its place.
// Spans are half-open UTF-16 offsets in the excerpt's text or heading; nothing here is canonical yet.

import type { Diagnostic } from './diagnostic.js';
import type {
  EventKindName,
  ExcerptFact,
  InstrumentName,
  OrganizerRoleName,
  PartnershipKindName,
  PolicyKindName,
  PolicyStatusName,
  ReportFact,
} from './facts.js';

export const draftNameTypes = ['REGION', 'ISSUING_BODY', 'ENTERPRISE'] as const;
export type DraftNameType = (typeof draftNameTypes)[number];

/** Where words stand. */
export interface DraftSpan {
  readonly excerpt: string;
  readonly field: 'TEXT' | 'HEADING';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name as the report has it. */
export interface DraftName {
  readonly type: DraftNameType;
  /** The name in full: 江苏省卫生健康委员会, where the report prints 江苏省 in 上海市、江苏省、浙江省卫生健康委员会. */
  readonly name: string;
  readonly span: DraftSpan;
  /** Regions named before it in the same excerpt, nearest last: what 省 and 市 alone refer to. */
  readonly context: readonly string[];
  /** False where only the structure or the sentence says that this is a name. */
  readonly known: boolean;
}

export interface DraftPolicy {
  readonly excerpt: string;
  readonly date: string;
  readonly kind: PolicyKindName;
  readonly title: string;
  readonly instrument: InstrumentName | null;
  readonly status: PolicyStatusName;
  readonly issuers: readonly DraftName[];
  readonly issuerCount: number | null;
  /** Divisions that it may be for, in groups named together; the most specific group inside the row's province is chosen. */
  readonly regions: readonly (readonly DraftName[])[];
  readonly themes: readonly string[];
  readonly confidence: number;
  readonly span: DraftSpan;
}

export interface DraftPartnership {
  readonly excerpt: string;
  readonly date: string | null;
  readonly kind: PartnershipKindName;
  readonly parties: readonly DraftName[];
  readonly scope: string | null;
  readonly amountCny: number | null;
  readonly stakePercent: number | null;
  readonly confidence: number;
  readonly span: DraftSpan;
}

export interface DraftEvent {
  readonly excerpt: string;
  readonly date: string | null;
  readonly endsOn: string | null;
  readonly kind: EventKindName;
  readonly name: string;
  readonly places: readonly DraftName[];
  /** True where the row's province is the place if the text names none. */
  readonly placeFromRow: boolean;
  readonly organizers: readonly { readonly name: DraftName; readonly role: OrganizerRoleName }[];
  readonly participants: readonly DraftName[];
  /** Persons by their names; they stand among the people too. */
  readonly persons: readonly string[];
  readonly themes: readonly string[];
  readonly confidence: number;
  readonly span: DraftSpan;
}

export interface DraftPerson {
  readonly excerpt: string;
  readonly name: string;
  readonly title: string | null;
  readonly affiliation: DraftName | null;
  readonly capacity: string | null;
  readonly confidence: number;
  readonly span: DraftSpan;
}

export interface DraftFacts {
  readonly report: ReportFact;
  readonly sha256: string;
  readonly excerpts: readonly ExcerptFact[];
  readonly policies: readonly DraftPolicy[];
  readonly partnerships: readonly DraftPartnership[];
  readonly events: readonly DraftEvent[];
  readonly people: readonly DraftPerson[];
  readonly diagnostics: readonly Diagnostic[];
}
