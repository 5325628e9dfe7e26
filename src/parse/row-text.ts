// A paragraph of a table's cell over its page breaks: the pieces it was printed in, each with its lines.

import { type AddressPiece, piecesOfText, wordsOf } from './addresses.js';
import { readCell } from './cell-html.js';
import { joinPieces, sentenceGap } from './join-text.js';

export interface Segment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
export interface CellParagraph {
  /** In order; more than one where page breaks tore the paragraph. */
  readonly segments: Segment[];
  /** An item of a list: never the end of the item before it. */
  readonly bullet: boolean;
  /** Addresses printed among the words. */
  readonly pieces: AddressPiece[];
}

/** The paragraphs of a text cell that stands on the lines `from` to `to`; those without words are left out. */
export function readTextCell(cell: string, from: number, to: number): CellParagraph[] {
  return readCell(cell)
    .map((paragraph) => ({
      segments: [{ text: wordsOf(paragraph), from, to }],
      bullet: paragraph.bullet,
      pieces: piecesOfText(paragraph, from),
    }))
    .filter(({ segments, pieces }) => segments[0]?.text !== '' || pieces.length > 0);
}

/** Where a piece of a text begins in it (UTF-16 offset), and the lines it stands on. */
export interface Mark {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The paragraph as one text; `marks[0]` begins at 0. */
export function joinSegments(segments: readonly Segment[]): MarkedText {
  const { text, starts } = joinPieces(
    segments.map((segment) => segment.text),
    sentenceGap,
  );
  return { text, marks: segments.map(({ from, to }, i) => ({ start: starts[i] as number, from, to })) };
}
