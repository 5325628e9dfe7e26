// Rows in, lines of CSV out as neo4j-admin's import reads them: one table for a label or a type.

import { ProductError } from '../../model/errors.js';

export type ColumnType = 'string' | 'string[]' | 'long' | 'double' | 'boolean' | 'date' | 'datetime';

export interface CsvTable {
  /** Of its files, too. */
  readonly name: string;
  /** What the nodes' labels are (`Entity:Policy`), or the relationships' type. */
  readonly kind: string;
  readonly isOfNodes: boolean;
  readonly columns: readonly (readonly [property: string, type: ColumnType])[];
}

export type CsvRow = Readonly<Record<string, unknown>>;

/** Between the elements of an array: no report's words hold it. */
export const arrayDelimiter = '\u001f';
/** The same as the import tool is told it. */
export const arrayDelimiterName = 'U+001F';

const ends = [':START_ID', ':END_ID'];

/** `id:ID,name:string,…`; a relationship's two ends come first. */
export function headerOf({ isOfNodes, columns }: CsvTable): string {
  const typed = columns.map(([property, type]) =>
    property === 'id' && isOfNodes ? 'id:ID' : `${property}:${type}`,
  );
  return `${[...(isOfNodes ? [] : ends), ...typed].join(',')}\n`;
}

/** A line with its end; `from` and `to` of a relationship. A property that is not a column is a fault of ours: TypeError. */
export function lineOf({ name, columns, isOfNodes }: CsvTable, row: CsvRow, from = '', to = ''): string {
  let line = isOfNodes ? '' : `${from},${to}${columns.length === 0 ? '' : ','}`;
  let found = 0;
  for (let place = 0; place < columns.length; place += 1) {
    const [property, type] = columns[place] as CsvTable['columns'][number];
    const value = row[property];
    if (place > 0) line += ',';
    if (value === undefined) continue;
    found += 1;
    if (value !== null) line += cellOf(value, type, `${name}.${property}`);
  }
  if (found < Object.keys(row).length) {
    const known = new Set(columns.map(([property]) => property));
    const strange = Object.keys(row).filter(
      (property) => !known.has(property) && row[property] !== undefined,
    );
    if (strange.length > 0) throw new TypeError(`${name} has no column for ${strange.join(', ')}`);
  }
  return `${line}\n`;
}

function cellOf(value: unknown, type: ColumnType, place: string): string {
  switch (type) {
    case 'string':
      if (typeof value === 'string') return quoted(value);
      break;
    case 'string[]':
      if (Array.isArray(value)) return quoted(joined(value as string[], place));
      break;
    case 'long':
      if (Number.isSafeInteger(value)) return String(value);
      break;
    case 'double':
      if (typeof value === 'number') return String(value);
      break;
    case 'boolean':
      if (typeof value === 'boolean') return String(value);
      break;
    case 'date':
    case 'datetime':
      if (typeof value === 'string') return value;
      break;
  }
  throw new TypeError(`${place} is no ${type}: ${JSON.stringify(value)}`);
}

const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`);

function joined(values: readonly string[], place: string): string {
  if (!values.some((value) => value.includes(arrayDelimiter))) return values.join(arrayDelimiter);
  throw new ProductError(
    'BAD_USER_INPUT',
    `A name in the reports holds the control character U+001F (${place}), which a bulk load cannot write: load without --bulk.`,
    { place },
  );
}
