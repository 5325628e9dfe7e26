// In: the lines of a report. Out: its headings, paragraphs and tables in order, each with its lines (from 1).
// A reader by lines, not a Markdown library: the conversion's tables often lack their heading row or their pipes, which GFM
// does not call tables, and remark took 14 s and 1 GB for 32,000 rows (the whole parse here: 40,000 rows in 3 s).

import { readHtmlBlocks } from './html-blocks.js';
import { endsSentence, joinPieces, sentenceGap } from './join-text.js';
import { closesRow, isDelimiterLine, opensRow, splitTableLine } from './table-line.js';
import { withoutComments } from './without-comments.js';

export interface TableLine {
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
}
export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 to 6, the number of `#`; the conversion is not consistent in it. */
  readonly level: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly TableLine[];
  readonly from: number;
  readonly to: number;
}
export type Block = HeadingBlock | ParagraphBlock | TableBlock;

const heading = /^ {0,3}(#{1,6})\s(.*)$/s;
/** A heading of Markdown may be underlined instead of marked. */
const underline = /^ {0,3}(?:={3,}|-{3,})\s*$/;
const rule = /^\s*(?:[-_*=]\s*){3,}$/;
const image = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/;
const htmlBlock = /^\s*<(?:table|h[1-6])\b/i;
const tableStart = /^\s*<table\b/i;
const tableEnd = /<\/table\b/i;
const listItem = /^\s*(?:[-*+•●]\s|[0-9０-９]{1,2}\s?[.．、)）]|[（(][0-9一二三四五六七八九十]{1,3}[)）])/;

/** `prose`: whether lines that nothing parts are one paragraph (Markdown), or a line may be a paragraph of its own (plain text). */
export function readBlocks(source: readonly string[], prose: 'wrapped' | 'by line' = 'wrapped'): Block[] {
  const lines = withoutComments(source);
  const lastTableEnd = lines.findLastIndex((line) => tableEnd.test(line));
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as string;
    const title = heading.exec(line);
    if (title) {
      const text = (title[2] as string).replace(/\s#+\s*$/, '').trim();
      blocks.push({ kind: 'heading', level: (title[1] as string).length, text, from: at + 1, to: at + 1 });
      at++;
    } else if (underline.test(lines[at + 1] ?? '') && isTitle(line)) {
      blocks.push({
        kind: 'heading',
        level: (lines[at + 1] as string).includes('=') ? 1 : 2,
        text: line.trim(),
        from: at + 1,
        to: at + 2,
      });
      at += 2;
    } else if (line.trim() === '' || rule.test(line) || image.test(line)) {
      at++;
    } else if (htmlBlock.test(line)) {
      at = readHtml(lines, at, lastTableEnd, blocks);
    } else if (opensRow(line) || (line.includes('|') && isDelimiterLine(lines[at + 1] ?? ''))) {
      at = readTable(lines, at, blocks);
    } else {
      at = readParagraph(lines, at, blocks, prose);
    }
  }
  return blocks;
}

function readTable(lines: readonly string[], start: number, blocks: Block[]): number {
  const rows: TableLine[] = [];
  let at = start;
  while (at < lines.length && (lines[at] as string).trim() !== '') {
    const line = lines[at] as string;
    if (isDelimiterLine(line)) {
      at++;
      continue;
    }
    if (heading.test(line) || (!opensRow(line) && !line.includes('|'))) break;
    // A row whose closing pipe is missing may go on in lines that do not open a row of their own.
    const parts = [line.trim()];
    let end = at;
    while (!closesRow(lines[end] as string) && end + 1 < lines.length && goesOn(lines[end + 1] as string)) {
      end++;
      parts.push((lines[end] as string).trim());
    }
    rows.push({ cells: splitTableLine(joinPieces(parts, sentenceGap).text), from: at + 1, to: end + 1 });
    at = end + 1;
  }
  blocks.push({ kind: 'table', rows, from: start + 1, to: at });
  return at;
}

const goesOn = (line: string): boolean =>
  line.trim() !== '' && !opensRow(line) && !isDelimiterLine(line) && !heading.test(line);

/** A table or a heading as HTML: to its end tag; where that is missing, to the next blank line or heading. */
function readHtml(lines: readonly string[], start: number, lastTableEnd: number, blocks: Block[]): number {
  const isTable = tableStart.test(lines[start] as string);
  let at = start;
  if (isTable && start <= lastTableEnd) {
    let depth = 0;
    for (; at <= lastTableEnd; at++) {
      for (const [tag] of (lines[at] as string).matchAll(/<(\/?)table\b/gi)) depth += tag[1] === '/' ? -1 : 1;
      if (depth <= 0) break;
    }
    at = Math.min(at, lastTableEnd) + 1;
  } else {
    at++;
    while (at < lines.length && (lines[at] as string).trim() !== '' && !heading.test(lines[at] as string)) {
      if (!isTable) break;
      at++;
    }
  }
  for (const block of readHtmlBlocks(lines.slice(start, at).join('\n'), { first: start + 1 }))
    blocks.push(block);
  return at;
}

function readParagraph(
  lines: readonly string[],
  start: number,
  blocks: Block[],
  prose: 'wrapped' | 'by line',
): number {
  let at = start + 1;
  const parts = [(lines[start] as string).trim()];
  while (at < lines.length) {
    const line = lines[at] as string;
    if (line.trim() === '' || heading.test(line) || opensRow(line) || listItem.test(line) || rule.test(line))
      break;
    if (htmlBlock.test(line) || (prose === 'by line' && endsParagraph(parts.at(-1) as string))) break;
    if (isDelimiterLine(lines[at + 1] ?? '')) break;
    parts.push(line.trim());
    at++;
  }
  blocks.push({ kind: 'paragraph', text: joinPieces(parts, sentenceGap).text, from: start + 1, to: at });
  return at;
}

/** In plain text a line that is short, as a title is, or that ends its sentence is not wrapped. */
const endsParagraph = (line: string): boolean => line.length < 25 || endsSentence(line);

/** What an underline makes a heading of; under a sentence it is a rule. */
const isTitle = (line: string): boolean =>
  /^\s{0,3}[^\s|<]/.test(line) && line.length <= 60 && !endsSentence(line.trimEnd()) && !rule.test(line);
