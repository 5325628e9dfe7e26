// What `import`, `start` and the API need to turn a report's file into facts: the gazetteer, and the stages before `load`.

import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Source } from '../model/report.js';
import { readFacts } from './read-facts.js';
import { readGazetteer } from './read-gazetteer.js';

export interface ReportReader {
  readonly gazetteer: Gazetteer;
  /** parse → extract → resolve. Pure; throws REPORT_UNREADABLE for a file that is no report. */
  readFacts(source: Source): Facts;
}

/** With the gazetteer of `seed/gazetteers/`. */
export async function openReportReader(): Promise<ReportReader> {
  const gazetteer = await readGazetteer();
  return { gazetteer, readFacts: (source) => readFacts(source, gazetteer) };
}
