// In: HTML, of a page, of a Word document or of a table inside Markdown. Out: the blocks that Markdown would give: headings, paragraphs, and tables whose cells are HTML
// of a few tags (p, br, li, a), as `readCell` takes it.

import type { Block } from './blocks.js';
import { type HtmlCell, RowGrid, type TableShape, tableShapes } from './html-tables.js';
import { type HtmlToken, type LineCount, readHtmlTokens } from './html-tokens.js';

const parting = new Set(
  'p br div li ul ol dl dt dd section article header footer main aside nav center blockquote pre hr table caption thead tbody tfoot tr td th body html form figure address'.split(
    ' ',
  ),
);
const headingTag = /^h([1-6])$/;
const tableTag = /^(?:table|thead|tbody|tfoot|tr|td|th)$/;

/** `lines` of the blocks are counted as `count` says. */
export function readHtmlBlocks(html: string, count: LineCount): Block[] {
  const tokens = readHtmlTokens(html, count);
  return new HtmlReader(tableShapes(tokens)).read(tokens);
}

interface OpenCell {
  readonly parts: string[];
  readonly columns: number;
  readonly rows: number;
}
interface OpenTable {
  readonly grid: RowGrid;
  readonly closed: boolean;
  /** Tables inside a cell whose end has not come: their tags only part paragraphs. */
  inner: number;
  row: HtmlCell[];
  cell: OpenCell | null;
  from: number | null;
  to: number;
}

class HtmlReader {
  readonly #blocks: Block[] = [];
  readonly #open: boolean[] = [];
  #table: OpenTable | null = null;
  #words: string[] = [];
  #level = 0;
  #from = 1;
  #to = 1;
  #inSup = false;

  constructor(readonly shapes: ReadonlyMap<number, TableShape>) {}

  read(tokens: readonly HtmlToken[]): Block[] {
    tokens.forEach((token, at) => {
      if (token.kind === 'text') this.#text(token);
      else if (token.name === 'sup') this.#inSup = token.kind === 'open';
      else if (token.name === 'table') this.#tableTag(token, at);
      else if (this.#table?.cell) this.#inCell(token);
      else this.#inFlow(token);
    });
    this.#endTable();
    this.#endBlock();
    return this.#blocks;
  }

  #text({ text, line, to }: Extract<HtmlToken, { kind: 'text' }>): void {
    // The number of a footnote.
    if (this.#inSup && /^\[?\d{1,3}\]?$/.test(text)) return;
    const table = this.#table;
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    if (table?.cell) {
      table.cell.parts.push(escaped);
      if (text.trim() === '') return;
      table.from ??= line;
      table.to = to;
    } else {
      if (text.trim() !== '') {
        if (this.#words.length === 0) this.#from = line;
        this.#to = to;
      } else if (this.#words.length === 0) return;
      this.#words.push(escaped);
    }
  }

  #tableTag(token: HtmlToken & { kind: 'open' | 'close' }, at: number): void {
    if (token.kind === 'open') {
      const shape = this.shapes.get(at);
      if (this.#table && !this.#table.closed) this.#endTable();
      if (this.#table) {
        // A table in a cell belongs to the cell.
        this.#table.inner++;
        this.#table.cell?.parts.push('<p>');
        return;
      }
      this.#endBlock();
      this.#open.push(shape?.layout !== true);
      if (shape?.layout) return;
      const closed = shape?.closed === true;
      this.#table = {
        grid: new RowGrid(),
        closed,
        inner: 0,
        row: [],
        cell: null,
        from: null,
        to: token.line,
      };
    } else if (this.#table && this.#table.inner > 0) {
      this.#table.inner--;
      this.#table.cell?.parts.push('<p>');
    } else if (this.#open.pop() === true) this.#endTable();
    else this.#endBlock();
  }

  #inCell(token: HtmlToken & { kind: 'open' | 'close' }): void {
    const table = this.#table as OpenTable;
    const parts = (table.cell as OpenCell).parts;
    const { name, kind } = token;
    if (table.inner === 0 && tableTag.test(name)) {
      this.#endCell();
      if (name === 'tr' || name.length > 2) this.#endRow();
      if (kind === 'open') this.#inFlow(token);
    } else if (!table.closed && kind === 'open' && headingTag.test(name)) {
      this.#endTable();
      this.#inFlow(token);
    } else if (name === 'a') {
      parts.push(
        kind === 'open' ? `<a href="${token.href.replaceAll('"', '%22').replaceAll('&', '&amp;')}">` : '</a>',
      );
    } else if (name === 'br' || name === 'li') parts.push(kind === 'open' ? `<${name}>` : `</${name}>`);
    else if (parting.has(name) || headingTag.test(name)) parts.push('<p>');
  }

  #inFlow({ name, kind, ...token }: HtmlToken & { kind: 'open' | 'close' }): void {
    const table = this.#table;
    if (table && tableTag.test(name)) {
      if (name === 'td' || name === 'th') {
        if (kind !== 'open') return;
        this.#endBlock();
        const { columns, rows } = token as Extract<HtmlToken, { kind: 'open' }>;
        table.cell = { parts: [], columns, rows };
      } else this.#endRow();
      return;
    }
    const level = Number(headingTag.exec(name)?.[1] ?? 0);
    if (level > 0) {
      if (table && !table.closed) this.#endTable();
      this.#endBlock();
      this.#level = kind === 'open' ? level : 0;
    } else if (name === 'br' && this.#level > 0) this.#words.push(' ');
    else if (parting.has(name)) this.#endBlock();
  }

  #endBlock(): void {
    const text = this.#words.join('').replace(/\s+/g, ' ').trim();
    this.#words = [];
    if (text === '') return;
    const place = { text, from: this.#from, to: this.#to };
    this.#blocks.push(
      this.#level > 0 ? { kind: 'heading', level: this.#level, ...place } : { kind: 'paragraph', ...place },
    );
  }

  #endCell(): void {
    const table = this.#table;
    if (!table?.cell) return;
    const { parts, columns, rows } = table.cell;
    table.row.push({ content: parts.join('').trim(), columns, rows });
    table.cell = null;
  }

  #endRow(): void {
    this.#endCell();
    const table = this.#table;
    if (!table || table.row.length === 0) return;
    const from = table.from ?? table.to;
    table.grid.add(table.row, from, Math.max(from, table.to));
    table.row = [];
    table.from = null;
  }

  #endTable(): void {
    this.#endRow();
    this.#endBlock();
    const rows = this.#table?.grid.rows ?? [];
    this.#table = null;
    const [first, last] = [rows[0], rows.at(-1)];
    if (first && last) this.#blocks.push({ kind: 'table', rows, from: first.from, to: last.to });
  }
}
