// A flaw in a document, as a value: the work goes on, the reader is told what, where and how bad.
// Faults of a caller, a setting or the database are typed errors instead (`errors.ts`).

import { type Static, Type } from '@sinclair/typebox';

/** Stable codes; a new kind of flaw is a new line here. */
export const diagnosticCodes = {
  /** An item of a table does not begin with a date: it is kept as the end of the item before it, or dropped. */
  ITEM_UNDATED: 'an item has no date of its own',
  /** A date that no month of the coverage period contains. */
  DATE_OUTSIDE_COVERAGE: 'a date lies outside the period that the report covers',
  /** A table whose heading row names no column that we know. */
  TABLE_UNKNOWN: 'a table has no known heading row',
  /** An address without an item, or an item whose address cannot be told. */
  SOURCE_UNPAIRED: 'an address and an item could not be paired',
  /** A link's text and its target, or an address and its continuation, disagree. */
  SOURCE_CONFLICT: 'two printings of one address disagree',
  /** The conversion lost words between two lines. */
  TEXT_LOST: 'words are missing between two lines',
  /** A row's heading cell is blank and its text names no region. */
  HEADING_UNKNOWN: 'a row has no heading and none can be inferred',
  /** A section that a report of this kind has was not found. */
  SECTION_MISSING: 'an expected section is missing',
  /** A name that looks like a region's is in no gazetteer. */
  REGION_UNKNOWN: 'a region is in no gazetteer',
  /** A name fits several entities and the context does not decide. */
  NAME_AMBIGUOUS: 'a name fits several entities',
  /** A fact that the graph has no relationship for, such as a deal of an enterprise with itself. */
  FACT_UNFIT: 'a fact does not fit the graph and is left out',
} as const;

export type DiagnosticCode = keyof typeof diagnosticCodes;

export const Diagnostic = Type.Object({
  /** Line in the report's file, from 1; null where the whole file is meant. */
  line: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  code: Type.Unsafe<DiagnosticCode>(Type.String({ enum: Object.keys(diagnosticCodes) })),
  message: Type.String({ minLength: 1 }),
});
export type Diagnostic = Static<typeof Diagnostic>;
