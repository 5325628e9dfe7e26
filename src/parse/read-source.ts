// In: a report's file. Out: its blocks, whatever its format is, and its words line by line.

import { ProductError } from '../model/errors.js';
import type { Source } from '../model/parsed-report.js';
import { type Block, readBlocks } from './blocks.js';
import { decodeSource, linesOf } from './decode-source.js';
import { readHtmlBlocks } from './html-blocks.js';
import { containerOf, textFormatOf } from './source-format.js';
import { withTabbedRows } from './tabbed-rows.js';

export interface ReadSource {
  readonly blocks: readonly Block[];
  /** For counting how the report uses its words; in no order that matters. */
  readonly lines: readonly string[];
}

/** Throws `REPORT_UNREADABLE` for a format or an encoding that is not read, and for an empty file. */
export function readSource(source: Source): ReadSource {
  if (containerOf(source) !== 'characters') {
    if (source.unpackedHtml === undefined) {
      throw new ProductError(
        'REPORT_UNREADABLE',
        `${source.name}: a Word document or a PDF that was not opened first.`,
      );
    }
    return fromHtml(readHtmlBlocks(source.unpackedHtml, 'paragraphs'));
  }
  const text = decodeSource(source);
  switch (textFormatOf(source.name, text)) {
    case 'html':
      return fromHtml(readHtmlBlocks(text, { first: 1 }));
    case 'text': {
      const lines = withTabbedRows(linesOf(text));
      return { blocks: readBlocks(lines, 'by line'), lines };
    }
    case 'markdown': {
      const lines = linesOf(text);
      return { blocks: readBlocks(lines), lines };
    }
  }
}

const fromHtml = (blocks: readonly Block[]): ReadSource => ({
  blocks,
  lines: blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.join('|')) : [block.text],
  ),
});
