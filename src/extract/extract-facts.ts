// A parsed report in, its draft facts out: every rule reads every excerpt, in order. Pure; linear in the text.

import type { DraftFacts } from '../model/draft-facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { ParsedReport } from '../model/parsed-report.js';
import { buildContext } from './excerpt-context.js';
import type { FoundFacts, Rule } from './rule.js';

/** Names stay as printed, each with its span: `resolveFacts` makes them canonical. Facts stand in document order. */
export function extractFacts(report: ParsedReport, rules: readonly Rule[], gazetteer: Gazetteer): DraftFacts {
  const all = report.excerpts.map((excerpt) => {
    const context = buildContext(report.report, excerpt, gazetteer);
    return rules.reduce((found, rule) => join(found, rule.apply(context, found)), nothing);
  });
  return {
    report: report.report,
    sha256: report.sha256,
    excerpts: report.excerpts,
    policies: all.flatMap((found) => found.policies),
    partnerships: all.flatMap((found) => found.partnerships),
    events: all.flatMap((found) => found.events),
    people: all.flatMap((found) => found.people),
    diagnostics: report.diagnostics,
  };
}

const nothing: FoundFacts = { policies: [], partnerships: [], events: [], people: [] };

const join = (found: FoundFacts, more: Partial<FoundFacts>): FoundFacts => ({
  policies: [...found.policies, ...(more.policies ?? [])],
  partnerships: [...found.partnerships, ...(more.partnerships ?? [])],
  events: [...found.events, ...(more.events ?? [])],
  people: [...found.people, ...(more.people ?? [])],
});
