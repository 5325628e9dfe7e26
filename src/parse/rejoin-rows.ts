// In: the rows of one section's table as printed. Out: its rows as they were before page breaks tore them, each with its heading: the cell as printed and
// rejoined (内蒙古 + 自治区), or the province that its text is about where the conversion lost the cell.

import type { InferHeading } from '../model/parsed-report.js';
import { type AddressPiece, isWhole, piecesOfLinkCell } from './addresses.js';
import { plainText, readCell } from './cell-html.js';
import { openingDay } from './dates.js';
import { endsSentence } from './join-text.js';
import type { Note } from './note.js';
import type { TableRow, TableSection } from './report-tables.js';
import { type CellParagraph, readTextCell } from './row-text.js';

export interface Row {
  heading: string;
  headingInferred: boolean;
  readonly paragraphs: CellParagraph[];
  readonly pieces: AddressPiece[];
}

/** A sentence cannot end so: what follows, be it a date, belongs to it. */
const hanging = /[，、：（(“《—于在从自至到为是和与及将截]$/;

export function rejoinRows(
  printed: readonly TableRow[],
  section: TableSection,
  inferHeading: InferHeading,
  note: Note,
): Row[] {
  const infer: InferHeading = section === 'provinces' ? inferHeading : () => null;
  const rows: Row[] = [];
  for (const raw of printed) {
    const cell = readCell(raw.heading).map(plainText).join('');
    const paragraphs = readTextCell(raw.text, raw.from, raw.to);
    const pieces = piecesOfLinkCell(readCell(raw.link), raw.from);
    const last = rows.at(-1);
    const dated = openingDay(textOf(paragraphs[0])) !== null;
    const ending = last ? textOf(last.paragraphs.at(-1)) : '';

    const tail = last !== undefined && cell !== '' && completes(last.heading, cell, infer);
    const goesOn =
      last !== undefined &&
      paragraphs.length > 0 &&
      (!dated || (raw.afterBreak && hanging.test(ending))) &&
      (cell === '' || tail || (raw.afterBreak && (cell === last.heading || !endsSentence(ending))));
    if (last && (goesOn || (paragraphs.length === 0 && cell === ''))) {
      if (cell !== last.heading) last.heading += cell;
      continueRow(last, paragraphs, pieces);
      continue;
    }
    if (last && tail) {
      last.heading += cell;
      rows.push({ heading: last.heading, headingInferred: false, paragraphs, pieces });
      continue;
    }
    const { heading, headingInferred } =
      cell === '' ? lostHeading() : { heading: cell, headingInferred: false };
    if (last && heading === last.heading && startsWithTail(pieces)) {
      // The page break fell between two items, but inside an address.
      append(last.paragraphs, paragraphs);
      append(last.pieces, pieces);
    } else {
      rows.push({ heading, headingInferred, paragraphs, pieces });
    }

    function lostHeading() {
      const found =
        paragraphs.map((paragraph) => infer(textOf(paragraph))).find((name) => name !== null) ?? null;
      const above = last ? (infer(last.heading) ?? last.heading) : null;
      if (found !== null && found !== above) return { heading: found, headingInferred: true };
      if (last && (found !== null || raw.afterBreak || section !== 'provinces')) return last;
      note(
        'HEADING_UNKNOWN',
        raw.from,
        `${section}: the row at line ${raw.from} has no heading and its text names no region; ${last ? `it is read as going on under ${last.heading}` : 'its heading is left empty'}`,
      );
      return { heading: last?.heading ?? '', headingInferred: true };
    }
  }
  return rows;
}

/** A paragraph's last printed piece: enough to see how it begins or ends, and cheap for one of many pieces. */
const textOf = (paragraph: CellParagraph | undefined): string => paragraph?.segments.at(-1)?.text ?? '';

function continueRow(row: Row, paragraphs: readonly CellParagraph[], pieces: readonly AddressPiece[]): void {
  const [first, ...others] = paragraphs;
  const end = row.paragraphs.at(-1);
  if (first && end) {
    append(end.segments, first.segments);
    append(end.pieces, first.pieces);
  } else if (first) row.paragraphs.push(first);
  append(row.paragraphs, others);
  append(row.pieces, pieces);
}

/** Not `push(...more)`: a cell of megabytes has more items than a call may have arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** 自治区 after 内蒙古: no region by itself, but the end of the one that both name together. */
function completes(above: string, cell: string, infer: InferHeading): boolean {
  if (infer(cell) !== null) return false;
  return infer(above + cell)?.endsWith(cell) ?? false;
}

function startsWithTail(pieces: readonly AddressPiece[]): boolean {
  const first = pieces[0];
  return (
    first !== undefined &&
    first.printed !== '' &&
    !isWhole(first.printed) &&
    !first.href?.endsWith(first.printed)
  );
}
