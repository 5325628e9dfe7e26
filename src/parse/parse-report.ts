// In: a monthly report's file (mostly Markdown converted from PDF). Out: its excerpts, each one dated item word for word with its lines, and what is wrong with the file.
// Pure: the same bytes give the same report.

import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.js';
import { ProductError } from '../model/errors.js';
import { type ExcerptFact, type ReportFact, type Section, sections } from '../model/facts.js';
import type { InferHeading, ParsedReport, Source } from '../model/parsed-report.js';
import type { Block } from './blocks.js';
import { findCoverage } from './coverage.js';
import type { Coverage } from './dates.js';
import { readHead } from './head.js';
import { pairUsage } from './lost-words.js';
import type { Note } from './note.js';
import { withoutFurniture } from './page-furniture.js';
import { readSource } from './read-source.js';
import { rejoinRows } from './rejoin-rows.js';
import { readTables } from './report-tables.js';
import { type Outline, readOutline } from './sections.js';
import { subsectionExcerpts } from './subsection-excerpts.js';
import { readSubsections } from './subsections.js';
import { tableExcerpts } from './table-excerpts.js';
import { toldRows } from './told-rows.js';

/**
 * Reads a report. `inferHeading` tells which province a row without a heading is about. Excerpts stand in document order within their sections,
 * diagnostics in line order (those about the whole file last). Throws `REPORT_UNREADABLE` where the file is no report: wrong encoding, empty, none of the
 * five sections, no coverage period, no publisher or month.
 */
export function parseReport(source: Source, inferHeading: InferHeading): ParsedReport {
  const { blocks, lines } = readSource(source);
  const head = readHead(blocks);
  const outline = readOutline(withoutFurniture(blocks, head.publisher));

  const diagnostics: Diagnostic[] = [];
  const note: Note = (code, line, message) => diagnostics.push({ line, code, message });
  const tables = readTables(outline, note);
  const found = new Set<Section>([...outline.sections.map(({ section }) => section), ...tables.keys()]);
  if (found.size === 0) {
    throw unreadable(
      `${source.name}: none of the five sections of a monitoring report was found in its ${lines.length} lines. Sections are headings such as “## 一、国家部委“互联网+”政策落实情况”.`,
    );
  }
  const coverage = coverageOf(source, outline, blocks);
  const report = reportOf(source, head, coverage);

  const parts: ExcerptFact[][] = [];
  const beforePair = pairUsage(lines);
  for (const section of sections) {
    if (!found.has(section)) note('SECTION_MISSING', null, `no section of ${section} was found`);
    if (section === 'summits' || section === 'topics') {
      const subsections = outline.sections
        .filter((part) => part.section === section)
        .flatMap(readSubsections);
      parts.push(subsectionExcerpts(subsections, section, coverage, note));
    } else {
      const printed = tables.get(section);
      const rows = printed
        ? rejoinRows(printed, section, inferHeading, note)
        : outline.sections.filter((part) => part.section === section).flatMap(toldRows);
      parts.push(tableExcerpts(rows, section, coverage, beforePair, note));
    }
  }
  diagnostics.sort(
    (a, b) => (a.line ?? Number.POSITIVE_INFINITY) - (b.line ?? Number.POSITIVE_INFINITY) || 0,
  );
  return {
    report,
    sha256: createHash('sha256').update(source.bytes).digest('hex'),
    excerpts: parts.flat(),
    diagnostics,
  };
}

const unreadable = (message: string) => new ProductError('REPORT_UNREADABLE', message);

function coverageOf(source: Source, outline: Outline, blocks: readonly Block[]): Coverage {
  const everywhere = () => blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  const coverage = findCoverage(outline.preamble) ?? findCoverage(everywhere());
  if (coverage) return coverage;
  const first = outline.sections[0]?.line;
  throw unreadable(
    `${source.name}, lines 1 to ${first ?? blocks.at(-1)?.to ?? 1}: no coverage period is told. Its dates need one for their year; write it before the first section, for example （2019年2月16日-2019年3月15日）.`,
  );
}

function reportOf(source: Source, head: ReturnType<typeof readHead>, coverage: Coverage): ReportFact {
  const { title, publisher, month } = head;
  const missing = [title ? '' : 'title', publisher ? '' : 'publisher', month ? '' : 'month'].filter(
    (part) => part !== '',
  );
  if (title && publisher && month) return { title, publisher, month, coverage };
  throw unreadable(
    `${source.name}, line 1: the head of the report tells no ${missing.join(', no ')}. A report begins with its title (# …), its month （2019年3月） and its publisher, each on a line of its own.`,
  );
}
