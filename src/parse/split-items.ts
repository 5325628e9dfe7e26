// In: the paragraphs of one row. Out: its items, each begun by its date (3月5日，…), word for word, with its lines and the seams that page breaks left in it.

import type { AddressPiece } from './addresses.js';
import { findDays, findDottedDays, openingDay, type PrintedDay } from './dates.js';
import { endsSentence, joinPieces, paragraphGap } from './join-text.js';
import { type CellParagraph, joinSegments, type Mark, type MarkedText } from './row-text.js';

/** Where a page break tore the text: `at` is the offset of the first character after it, the lines are those on both sides. */
export interface Seam {
  readonly at: number;
  readonly above: number;
  readonly below: number;
}
export interface Item {
  readonly text: string;
  /** Null where the item does not begin with a date. */
  readonly day: PrintedDay | null;
  readonly lines: readonly [number, number];
  readonly seams: readonly Seam[];
  /** Addresses printed among the words. */
  readonly pieces: readonly AddressPiece[];
  /** Paragraphs without a date that were taken for the item's end: their lines. */
  readonly undatedParagraphs: readonly number[];
}
interface Part extends MarkedText {
  readonly day: PrintedDay | null;
  readonly bullet: boolean;
  readonly pieces: readonly AddressPiece[];
}

const number = /^(?:[0-9０-９]{1,2}\s?[.．、)）]|[（(][0-9０-９]{1,2}[)）]|[①-⑳])\s*/;
const hanging = /[，、：（(“《—于在从自至到为是和与及将截]$/;

/**
 * `addresses`: how many addresses the row has; they tell whether a date inside a paragraph or a paragraph without one begins an item.
 */
export function splitItems(paragraphs: readonly CellParagraph[], addresses: number): Item[] {
  let parts = paragraphs.map(readPart);
  const dated = parts.filter((part) => part.day).length;
  const finer = parts.flatMap(splitAtDates);
  const single = parts.length === 1 && !parts[0]?.bullet;
  // A date after a full stop is a new item where the addresses count it, or where nothing else parts the items.
  if (addresses > 0 ? dated !== addresses && finer.length === addresses : single && inOrder(finer))
    parts = finer;

  const eachIsItem = addresses === parts.length;
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const torn = hanging.test(group?.at(-1)?.text ?? '');
    const begins = part.bullet || eachIsItem || (part.day !== null && !torn);
    if (group && !begins) group.push(part);
    else groups.push([part]);
  }
  return groups.filter((group) => group.some((part) => part.text !== '')).map(toItem);
}

function readPart(paragraph: CellParagraph): Part {
  const { text, marks } = joinSegments(paragraph.segments);
  // 9.11，is a day before it is the number 9.
  const skip = openingDay(text) ? 0 : (number.exec(text)?.[0].length ?? 0);
  const day = openingDay(text.slice(skip));
  const base = { bullet: paragraph.bullet, pieces: paragraph.pieces };
  return day && skip > 0
    ? { ...cut({ text, marks }, skip, text.length), ...base, day }
    : { text, marks, ...base, day };
}

/** The paragraph cut before every date that opens a sentence: 。3月5日，… */
function splitAtDates(part: Part): Part[] {
  const cuts = [...findDays(part.text), ...findDottedDays(part.text)]
    .filter(
      ({ start }) => start > 0 && endsSentence(part.text.slice(Math.max(0, start - 4), start).trimEnd()),
    )
    .filter(({ start }) => openingDay(part.text.slice(start, start + 40))?.comma)
    .map(({ start }) => start)
    .sort((a, b) => a - b);
  return [0, ...cuts].map((start, i) => {
    const piece = cut(part, start, cuts[i] ?? part.text.length);
    return { ...piece, day: openingDay(piece.text), bullet: part.bullet, pieces: i === 0 ? part.pieces : [] };
  });
}

/** The days of a row's items never go back by much: 12月 before 1月 is a turn of the year. */
function inOrder(parts: readonly Part[]): boolean {
  const days = parts.map(({ day }) => (day ? day.month * 31 + day.day : Number.NaN));
  return days.every(
    (day, i) =>
      !Number.isNaN(day) &&
      (i === 0 || day >= (days[i - 1] as number) || (days[i - 1] as number) - day > 180),
  );
}

/** A part of a marked text; its marks keep their lines. */
function cut({ text, marks }: MarkedText, start: number, end: number): MarkedText {
  const inside = marks.filter(
    (mark, i) => mark.start < end && (marks[i + 1]?.start ?? Number.POSITIVE_INFINITY) > start,
  );
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return {
    text: raw.trim(),
    marks: inside.map((mark) => ({ ...mark, start: Math.max(0, mark.start - start - lead) })),
  };
}

function toItem(parts: readonly Part[]): Item {
  const { text, starts } = joinPieces(
    parts.map((part) => part.text),
    paragraphGap,
  );
  const marks = parts.flatMap((part, n) =>
    part.marks.map((mark, i) => ({ ...mark, start: mark.start + (starts[n] as number), seam: i > 0 })),
  );
  return {
    text,
    day: parts[0]?.day ?? null,
    lines: [(marks[0] as Mark).from, (marks.at(-1) as Mark).to],
    seams: marks.flatMap((mark, i) =>
      mark.seam ? [{ at: mark.start, above: (marks[i - 1] as Mark).to, below: mark.from }] : [],
    ),
    pieces: parts.flatMap((part) => part.pieces),
    undatedParagraphs: parts.flatMap((part, n) =>
      n > 0 && endsSentence((parts[n - 1] as Part).text) ? [(part.marks[0] as Mark).from] : [],
    ),
  };
}
