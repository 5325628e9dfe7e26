// A report's bytes in, its facts out, by way of parse, extract and resolve. Pure but for the gazetteer that it is given.

import { extractFacts } from '../extract/extract-facts.js';
import { rules } from '../extract/rules.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Source } from '../model/parsed-report.js';
import { openSource } from '../parse/open-source.js';
import { parseReport } from '../parse/parse-report.js';
import { inferHeading } from '../resolve/infer-heading.js';
import { resolveFacts } from '../resolve/resolve-facts.js';

/** The one door of all commands and of the API: a file in any of the formats. Throws REPORT_UNREADABLE for a file that is no report. */
export async function readReport(source: Source, gazetteer: Gazetteer): Promise<Facts> {
  return readFacts(await openSource(source), gazetteer);
}

/** Of a source that is open: every text is, a Word document is not. */
export function readFacts(source: Source, gazetteer: Gazetteer): Facts {
  const report = parseReport(source, inferHeading(gazetteer));
  return resolveFacts(extractFacts(report, rules, gazetteer), gazetteer);
}
