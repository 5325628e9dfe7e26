// In: the pages of a PDF, as their words and ruled tables. Out: HTML, a block a paragraph, as a Word document's is: the way from there is the same.

import { sentenceGap } from '../join-text.js';
import { type PrintedLine, paragraphsOf, printedLines, type Word } from './page-words.js';
import type { CellBox, RuledTable } from './ruled-tables.js';

export interface PdfPage {
  readonly words: readonly Word[];
  readonly tables: readonly RuledTable[];
}

/** Between a cell's border and its words, in points: what Word and browsers leave. */
const padding = 5;

export function pagesHtml(pages: readonly PdfPage[]): string {
  const body = commonSize(pages);
  const flows = pages.map(({ words, tables }) =>
    printedLines(words.filter((word) => !tables.some((table) => isIn(word, table)))),
  );
  const right = Math.max(0, ...flows.flat().map((line) => line.right));
  return pages
    .map((page, i) => {
      const lines = flows[i] as PrintedLine[];
      const left = Math.min(...lines.map((line) => line.left));
      const blocks = [
        ...page.tables.map((table) => ({ top: table.top, html: tableHtml(table, page.words) })),
        ...partedBy(page.tables, lines)
          .flatMap((part) => paragraphsOf(part, left, right))
          .map((paragraph) => ({ top: (paragraph[0] as PrintedLine).y, html: flowHtml(paragraph, body) })),
      ];
      return blocks
        .sort((a, b) => b.top - a.top)
        .map(({ html }) => html)
        .join('\n');
    })
    .join('\n');
}

/** The lines between two tables belong together, those before and after a table do not. */
function partedBy(tables: readonly RuledTable[], lines: readonly PrintedLine[]): PrintedLine[][] {
  const parts = Array.from({ length: tables.length + 1 }, (): PrintedLine[] => []);
  for (const line of lines) parts[tables.filter(({ top }) => top > line.y).length]?.push(line);
  return parts;
}

/** Of most characters: what is printed larger is a heading. */
function commonSize(pages: readonly PdfPage[]): number {
  const signs = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ words }) => words)) {
    const half = Math.round(size * 2) / 2;
    signs.set(half, (signs.get(half) ?? 0) + text.length);
  }
  return [...signs].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function flowHtml(paragraph: readonly PrintedLine[], body: number): string {
  const isHeading = (paragraph[0] as PrintedLine).size > body * 1.15 && paragraph.length <= 3;
  const tag = isHeading ? 'h2' : 'p';
  return `<${tag}>${linesHtml(paragraph)}</${tag}>`;
}

function tableHtml(table: RuledTable, words: readonly Word[]): string {
  const inside = words.filter((word) => isIn(word, table));
  const rows = new Map<number, CellBox[]>();
  for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const html = [...rows.values()].map(
    (cells) => `<tr>${cells.map((cell) => cellHtml(cell, inside)).join('')}</tr>`,
  );
  return `<table>${html.join('\n')}</table>`;
}

function cellHtml(cell: CellBox, words: readonly Word[]): string {
  const lines = printedLines(words.filter((word) => isIn(word, cell)));
  const paragraphs = paragraphsOf(lines, cell.left + padding, cell.right - padding);
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
  return `<td${spans}>${paragraphs.map((paragraph) => `<p>${linesHtml(paragraph)}</p>`).join('')}</td>`;
}

/** A word is where its middle is; its baseline stands above the bottom. */
function isIn({ x, y, width, size }: Word, box: Pick<CellBox, 'left' | 'right' | 'bottom' | 'top'>): boolean {
  const [middle, over] = [x + width / 2, y + size / 4];
  return box.left <= middle && middle <= box.right && box.bottom <= over && over <= box.top;
}

interface Run {
  text: string;
  readonly href: string | null;
}

function linesHtml(lines: readonly PrintedLine[]): string {
  const runs: Run[] = [];
  for (const line of lines) {
    let before: Word | undefined;
    for (const word of line.words) {
      const last = runs.at(-1);
      const gap = last && (before ? wordGap(before, word) : lineGap(last, word));
      if (last && last.href === word.href) last.text += `${gap}${word.text}`;
      else {
        if (last && gap) last.text += gap;
        runs.push({ text: word.text, href: word.href });
      }
      before = word;
    }
  }
  return runs
    .map(({ text, href }) =>
      href === null ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`,
    )
    .join('');
}

/** Print sets words of Latin letters apart by room, not always by a space. */
const wordGap = (before: Word, word: Word): string =>
  word.x - before.x - before.width > before.size / 5 ? sentenceGap(before.text, word.text) : '';

/** An address that the margin broke has no space in it. */
function lineGap(last: Run, word: Word): string {
  const isAddress = last.href !== null || /(?:https?:|www\.)\S*$/i.test(last.text.slice(-500));
  return isAddress ? '' : sentenceGap(last.text, word.text);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
