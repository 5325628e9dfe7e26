// One item's text in, what is read in it out as short lines, so that a test can show the sentence and all its facts side by side.

import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { extractFacts } from '../../src/extract/extract-facts.js';
import { rules } from '../../src/extract/rules.js';
import type { ExcerptFact, Facts, Section } from '../../src/model/facts.js';
import type { ParsedReport } from '../../src/model/parsed-report.js';
import { resolveFacts } from '../../src/resolve/resolve-facts.js';

const gazetteer = await readGazetteer();

export interface Item {
  readonly text: string;
  readonly section?: Section;
  readonly heading?: string;
}

const dated = (text: string): string => `5月20日，${text}`;
/** Items of the three tables: a province's, an enterprise's, a ministry's. */
export const row = (text: string, heading = '湖北省'): Item => ({ heading, text: dated(text) });
export const firm = (text: string): Item => ({ section: 'enterprises', heading: '企业', text: dated(text) });
export const ministry = (text: string, heading: string): Item => ({
  section: 'ministries',
  heading,
  text: dated(text),
});

/** A report of these items, all of 2019-05-20. */
export function reportOf(items: readonly Item[]): ParsedReport {
  const excerpts = items.map(({ text, section = 'provinces', heading = '湖北省' }, i): ExcerptFact => {
    const numbered = section === 'summits' || section === 'topics';
    return {
      key: numbered ? `${section}/${i + 1}` : `${section}/${heading}/${i + 1}`,
      section,
      heading,
      headingInferred: false,
      date: numbered ? null : '2019-05-20',
      text,
      sourceUrl: null,
      lines: [i + 1, i + 1],
    };
  });
  const coverage = { from: '2019-05-16', to: '2019-06-15' };
  const report = { title: '“互联网+”发展情况 舆情监测', publisher: '测试', month: '2019-06', coverage };
  return { report, sha256: '0'.repeat(64), excerpts, diagnostics: [] };
}

export const factsOfReport = (report: ParsedReport): Facts =>
  resolveFacts(extractFacts(report, rules, gazetteer), gazetteer);

/** The item's facts, one line each: policies, deals, events, people. Absent parts are left out. */
export function linesOf(item: Item): string[] {
  const { policies, partnerships, events, people } = factsOfReport(reportOf([item]));
  return [
    ...policies.map((one) =>
      line(
        one.kind === 'DOCUMENT' ? `${one.status} 《${one.title}》` : one.status,
        one.issuers.length > 0 && `by ${one.issuers.join('、')}`,
        one.issuerCount !== null && `of ${one.issuerCount}`,
        `for ${one.regions.join('、')}`,
        `about ${one.themes.join('、')}`,
      ),
    ),
    ...partnerships.map((one) =>
      line(
        one.kind,
        one.parties.join(' — '),
        one.amountCny !== null && `${one.amountCny} yuan`,
        one.stakePercent !== null && `${one.stakePercent} %`,
      ),
    ),
    ...events.map((one) =>
      line(
        one.kind,
        one.place !== null && `at ${one.place}`,
        ...one.organizers.map(({ name, role }) => `${role} ${name}`),
        one.participants.length > 0 && `with ${one.participants.join('、')}`,
      ),
    ),
    ...people.map((one) =>
      line(
        `${one.name}, ${one.title}`,
        one.affiliation !== null && `of ${one.affiliation}`,
        one.capacity ?? false,
      ),
    ),
  ];
}

const line = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join(' ');
