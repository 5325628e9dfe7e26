// In: the outline. Out: the rows of each section's table, in order, a table that page breaks split being one again: a later block whose heading row
// is empty, repeated or already a row continues the table above it.

import type { Section } from '../model/facts.js';
import type { TableBlock, TableLine } from './blocks.js';
import type { Note } from './note.js';
import type { Outline } from './sections.js';
import { assignCells, type Columns, defaultColumns, type RowCells, readHeaderRow } from './table-columns.js';

export interface TableRow extends RowCells {
  readonly from: number;
  readonly to: number;
  /** First row of a block that continues a table: what is above it may go on here. */
  readonly afterBreak: boolean;
}
export type TableSection = Extract<Section, 'ministries' | 'provinces' | 'enterprises'>;

const tableSections: readonly Section[] = ['ministries', 'provinces', 'enterprises'];
const isTableSection = (section: Section | null): section is TableSection =>
  section !== null && tableSections.includes(section);

export function readTables(outline: Outline, note: Note): Map<TableSection, TableRow[]> {
  const rows = new Map<TableSection, TableRow[]>();
  const columnsOf = new Map<TableSection, Columns>();
  /** The section of the table before: a continuation belongs to it, even when its chapter's heading was lost. */
  let open: TableSection | null = null;

  const read = (table: TableBlock, chapter: Section | null) => {
    const filled = table.rows.filter((row) => row.cells.some((cell) => cell !== ''));
    const header = headerOf(filled);
    const body = header ? filled.slice(header.index + 1) : filled;
    let section: TableSection | null;
    if (header) {
      const named = header.section ?? chapter;
      section = isTableSection(named) ? named : null;
    } else {
      section = isTableSection(chapter) ? chapter : chapter === null ? open : null;
      if (filled.length > 0 && !looksLikeRows(filled, section !== null && columnsOf.has(section)))
        section = null;
    }
    if (section === null) {
      if (filled.length > 0) {
        const cells = (filled[0] as TableLine).cells.join(' | ').slice(0, 60);
        note(
          'TABLE_UNKNOWN',
          table.from,
          `the table that begins at line ${table.from} (${cells}) has no known heading row; its rows are left out`,
        );
      }
      return;
    }
    open = section;
    const known = columnsOf.get(section);
    const columns = header?.columns ?? known ?? defaultColumns(commonCount(filled));
    if (!known || header) columnsOf.set(section, columns);
    const list = rows.get(section) ?? [];
    rows.set(section, list);
    let afterBreak = list.length > 0;
    for (const row of body) {
      if (header && row.cells.join() === header.cells.join()) {
        afterBreak = true;
        continue;
      }
      list.push({ ...assignCells(row.cells, columns), from: row.from, to: row.to, afterBreak });
      afterBreak = false;
    }
  };

  const tables = [
    ...outline.strayTables.map((table) => ({ table, chapter: null as Section | null })),
    ...outline.sections.flatMap(({ section, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? [{ table: block, chapter: section as Section | null }] : [],
      ),
    ),
  ].sort((a, b) => a.table.from - b.table.from);
  for (const { table, chapter } of tables) {
    // The contents of a report whose 目录 heading was lost.
    if (chapter === null && open === null && isContents(table)) continue;
    read(table, chapter);
  }
  return rows;
}

/** The heading row among the first rows: a title row may stand above it. */
function headerOf(rows: readonly TableLine[]) {
  for (const [index, row] of rows.slice(0, 3).entries()) {
    const header = readHeaderRow(row.cells);
    if (header) return { ...header, index, cells: row.cells };
  }
  return null;
}

/** Without a heading row, a table is ours if something in it is a dated item or an address, or (continuing) a longer text. */
const looksLikeRows = (rows: readonly TableLine[], continues: boolean): boolean =>
  rows.some((row) =>
    row.cells.some(
      (cell) =>
        /[0-9０-９]\s?月\s?[0-9０-９]{1,2}\s?日|https?:/.test(cell) ||
        (continues && (cell.length > 15 || row.cells[0] === '')),
    ),
  );

const isContents = (table: TableBlock): boolean =>
  table.rows.every((row) =>
    row.cells.every((cell) => cell === '' || /[.．…·]{3}|^\d{1,4}$|^[一二三四五六七八九十]+[、.]/.test(cell)),
  );

function commonCount(rows: readonly TableLine[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
