// What `parse` hands on: a report as its excerpts, each one dated item word for word, with its lines.

import type { Diagnostic } from './diagnostic.js';
import type { ExcerptFact, ReportFact } from './facts.js';

/** A report's file as it was read. `name` is for messages, and its extension tells the format where the content does not. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What `openSource` made of a Word document or a PDF: HTML, a block a paragraph; absent for every other format. */
  readonly unpackedHtml?: string;
}

/** Excerpts stand in document order; `diagnostics` in line order. */
export interface ParsedReport {
  readonly report: ReportFact;
  /** SHA-256 of the file's bytes, lower-case hex: tells whether a report's content is in the graph already. */
  readonly sha256: string;
  readonly excerpts: readonly ExcerptFact[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Tells which province a text is about: its canonical name (山东省), or null where the text names none.
 * Built from the gazetteer by the caller; it also has to know a heading cell's short form (新疆).
 */
export type InferHeading = (text: string) => string | null;
