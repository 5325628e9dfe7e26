// In: the tokens of a page. Out: which of its tables only lay out the page: they hold a table of more columns than their own. And a table's rows with merged cells taken apart.

import type { TableLine } from './blocks.js';
import type { HtmlToken } from './html-tokens.js';

/** By the index of the table's opening tag. `closed`: it has its </table>. */
export interface TableShape {
  readonly layout: boolean;
  readonly closed: boolean;
}
/** No report has more columns; a page that claims 65,534 for a cell must not cost as many. */
const mostColumns = 50;

export function tableShapes(tokens: readonly HtmlToken[]): Map<number, TableShape> {
  const tables: {
    at: number;
    parent: number;
    closed: boolean;
    columns: number;
    row: number;
    inner: number;
  }[] = [];
  const open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'text') return;
    const { kind, name } = token;
    const current = tables[open.at(-1) ?? -1];
    if (name === 'table' && kind === 'open') {
      tables.push({ at, parent: open.at(-1) ?? -1, closed: false, columns: 0, row: 0, inner: 0 });
      open.push(tables.length - 1);
    } else if (name === 'table' && current) {
      current.closed = true;
      open.pop();
    } else if (name === 'tr' && current) current.row = 0;
    else if ((name === 'td' || name === 'th') && kind === 'open' && current) {
      current.row += Math.min(token.columns, mostColumns);
      current.columns = Math.max(current.columns, current.row);
    }
  });
  const shapes = new Map<number, TableShape>();
  for (const table of tables.reverse()) {
    const layout = table.closed && table.inner > 1 && (table.inner > table.columns || table.columns === 1);
    shapes.set(table.at, { layout, closed: table.closed });
    // tables is reversed now: the parent's place is counted from its end.
    const parent = table.parent < 0 ? undefined : tables[tables.length - 1 - table.parent];
    if (parent && table.closed) parent.inner = Math.max(parent.inner, table.inner, table.columns);
  }
  return shapes;
}

export interface HtmlCell {
  /** Its content as `readCell` takes it. */
  readonly content: string;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Rows of one width: a cell over several rows stands in each of them where it is a heading or an address, since each item of a province has
 * it; longer text stands in its first row alone. A cell over several columns leaves the others blank.
 */
export class RowGrid {
  readonly rows: TableLine[] = [];
  readonly #over = new Map<number, { left: number; content: string }>();

  add(cells: readonly HtmlCell[], from: number, to: number): void {
    const row: string[] = [];
    const fill = () => {
      for (let above = this.#over.get(row.length); above; above = this.#over.get(row.length)) {
        if (above.left-- <= 1) this.#over.delete(row.length);
        row.push(above.content);
      }
    };
    const later: [number, { left: number; content: string }][] = [];
    for (const { content, columns, rows } of cells) {
      fill();
      const width = Math.min(columns, mostColumns);
      for (let i = 0; i < width; i++) {
        if (rows > 1 && row.length < mostColumns) {
          later.push([
            row.length,
            { left: rows - 1, content: i === 0 && isRepeated(content) ? content : '' },
          ]);
        }
        row.push(i === 0 ? content : '');
      }
    }
    fill();
    for (const [column, above] of later) this.#over.set(column, above);
    if (row.some((cell) => cell !== '')) this.rows.push({ cells: row, from, to });
  }
}

const isRepeated = (content: string): boolean => {
  if (content.length > 1000) return false;
  const words = content.replace(/<[^<>]*>/g, '');
  return words.length <= 30 || !/\p{Script=Han}/u.test(words);
};
