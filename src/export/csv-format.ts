// CSV as a spreadsheet opens it: UTF-8 with a byte order mark, RFC 4180, a header line. No cell is a formula: one that begins with
// = + - @ or a tab is text with an apostrophe before it. Several values of a cell are parted by “; ”; of evidence, one line of
// the cell is one excerpt, in the same order in each of its columns.

import { stringify } from 'csv-stringify/sync';
import type { Dataset } from './dataset.js';
import { type EntityReference, type ExportField, fieldValue, type Row } from './export-field.js';
import type { ExportFormat } from './export-format.js';
import { evidenceOf, type RowEvidence } from './row-evidence.js';

type Cell = string | number | null;

interface Column {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

const joined = (values: readonly string[]) => values.join('; ');

function columnsOf(field: ExportField): readonly Column[] {
  const { name, kind } = field;
  if (kind === 'entity') {
    const part = (key: 'id' | 'name') => (row: Row) =>
      (fieldValue(field, row) as EntityReference | null)?.[key] ?? null;
    return [
      { name, cell: part('name') },
      { name: `${name}Id`, cell: part('id') },
    ];
  }
  if (kind === 'entities') {
    const part = (key: 'id' | 'name') => (row: Row) =>
      joined(((fieldValue(field, row) ?? []) as EntityReference[]).map((found) => found[key]));
    return [
      { name, cell: part('name') },
      { name: `${name}Ids`, cell: part('id') },
    ];
  }
  if (kind === 'texts') return [{ name, cell: (row) => joined((fieldValue(field, row) ?? []) as string[]) }];
  return [{ name, cell: (row) => fieldValue(field, row) as Cell }];
}

/** `54`, or `54–57`: with a hyphen a spreadsheet would take it for a date. */
export const linesOf = ({ lineFrom, lineTo }: RowEvidence): string =>
  lineFrom === lineTo ? String(lineFrom) : `${lineFrom}–${lineTo}`;

const evidenceColumns: readonly (readonly [string, (found: RowEvidence) => string])[] = [
  ['evidenceQuotes', ({ quote }) => quote.replaceAll(/\s*\n\s*/g, ' ')],
  ['evidenceReports', ({ report }) => `${report.month} ${report.title}`],
  ['evidenceLines', linesOf],
  ['evidenceAddresses', ({ sourceUrl }) => sourceUrl ?? ''],
];

function columns({ rowType, fields, isUncited }: Dataset): readonly Column[] {
  const id: Column = { name: 'id', cell: (row) => String(row.id) };
  const cited = isUncited ? [] : evidenceColumns;
  return [
    ...(rowType === null ? [] : [id]),
    ...fields.flatMap(columnsOf),
    ...cited.map(([column, part]) => ({
      name: column,
      cell: (row: Row) => (evidenceOf(row)?.evidence ?? []).map(part).join('\n'),
    })),
    ...(cited.length > 0
      ? [{ name: 'evidenceTotal', cell: (row: Row) => evidenceOf(row)?.evidenceTotal ?? 0 }]
      : []),
  ];
}

const lines = (records: readonly (readonly Cell[])[]): string =>
  stringify(records as Cell[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    // By itself it quotes a cell with the whole delimiter in it, not one with a line feed alone.
    quoted_match: /[\r\n]/,
  });

export const csvFormat: ExportFormat = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  needsIdentity: false,
  async *write({ dataset }, pages) {
    const all = columns(dataset);
    yield `\uFEFF${lines([all.map(({ name }) => name)])}`;
    for await (const rows of pages) {
      if (rows.length > 0) yield lines(rows.map((row) => all.map(({ cell }) => cell(row))));
    }
  },
};
