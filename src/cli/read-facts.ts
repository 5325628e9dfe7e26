// A report's bytes in, its facts out, by way of parse, extract and resolve. Pure but for the gazetteer that it is given.

import { extractFacts } from '../extract/extract-facts.js';
import { rules } from '../extract/rules.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Source } from '../model/report.js';
import { parseReport } from '../parse/parse-report.js';
import { inferHeading } from '../resolve/infer-heading.js';
import { resolveFacts } from '../resolve/resolve-facts.js';

/** Throws REPORT_UNREADABLE for a file that is no report. */
export function readFacts(source: Source, gazetteer: Gazetteer): Facts {
  const report = parseReport(source, inferHeading(gazetteer));
  return resolveFacts(extractFacts(report, rules, gazetteer), gazetteer);
}
