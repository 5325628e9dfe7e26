// What `import`, `start` and the API need to turn a report's file into facts: the gazetteer, and the stages before `load`;
// and what is laid over the facts, the curators' corrections.

import type { Correction } from '../load/correction.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Source } from '../model/parsed-report.js';
import { readCorrections } from './read-corrections.js';
import { readReport } from './read-facts.js';
import { readGazetteer } from './read-gazetteer.js';
import { readerVersion } from './reader-version.js';

export interface ReportReader {
  readonly gazetteer: Gazetteer;
  /** What `seed/corrections/` holds; none where it is missing. */
  readonly corrections?: readonly Correction[];
  /** Tells rules and gazetteers from those of another day; without it a file is told by its bytes alone. */
  readonly version?: string;
  /** open → parse → extract → resolve, in any format. Throws REPORT_UNREADABLE for a file that is no report. */
  readFacts(source: Source): Promise<Facts>;
}

/** With the gazetteer and the corrections of `seed/`. */
export async function openReportReader(): Promise<ReportReader> {
  const gazetteer = await readGazetteer();
  return {
    gazetteer,
    corrections: await readCorrections(gazetteer),
    version: await readerVersion(),
    readFacts: (source) => readReport(source, gazetteer),
  };
}
