// In: the blocks of a section of enterprises that has no table. Out: the rows that a table would have: a short line in bold, or a heading, names the
// enterprise, and the paragraphs below it are its items.

import { piecesOfText, wordsOf } from './addresses.js';
import { readCell } from './cell-html.js';
import { openingDay } from './dates.js';
import type { Row } from './rejoin-rows.js';
import type { CellParagraph } from './row-text.js';
import type { SectionBlocks } from './sections.js';
import { withoutNumber } from './sections.js';

const bold = /^\*\*([^*]{1,20})\*\*[:：]?$/;

/** Empty where no line names an enterprise. */
export function toldRows({ blocks }: SectionBlocks): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const name = block.kind === 'heading' ? withoutNumber(block.text) : bold.exec(block.text.trim())?.[1];
    if (name !== undefined) {
      rows.push({
        heading: name.replaceAll('**', '').trim(),
        headingInferred: false,
        paragraphs: [],
        pieces: [],
      });
      continue;
    }
    const row = rows.at(-1);
    if (!row) continue;
    for (const paragraph of readCell(block.text)) {
      const segment = { text: wordsOf(paragraph), from: block.from, to: block.to };
      const pieces = piecesOfText(paragraph, block.from);
      if (segment.text === '' && pieces.length === 0) continue;
      const last = row.paragraphs.at(-1);
      // What begins with no date goes on where a page break tore the paragraph above.
      if (
        last &&
        !paragraph.bullet &&
        openingDay(segment.text) === null &&
        !/[。！？]$/.test(last.segments.at(-1)?.text ?? '')
      ) {
        last.segments.push(segment);
        last.pieces.push(...pieces);
      } else
        row.paragraphs.push({
          segments: [segment],
          bullet: paragraph.bullet,
          pieces,
        } satisfies CellParagraph);
    }
  }
  return rows.filter(({ paragraphs }) => paragraphs.length > 0);
}
