// A format: rows in, text out, a page at a time.

import type { Dataset } from './dataset.js';
import type { Row } from './export-field.js';

/** What an export says of itself. */
export interface ExportHead {
  readonly dataset: Dataset;
  readonly filters: Readonly<Record<string, unknown>>;
  /** The latest month that was imported; null where nothing was. */
  readonly latestReport: string | null;
  readonly total: number;
  readonly about: readonly Row[];
}

export interface ExportFormat {
  readonly extension: string;
  readonly contentType: string;
  /** Whether rows need an identity of their own. */
  readonly needsIdentity: boolean;
  readonly write: (head: ExportHead, pages: AsyncIterable<readonly Row[]>) => AsyncIterable<string>;
}
