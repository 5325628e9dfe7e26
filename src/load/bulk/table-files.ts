// Lines of many tables, each into its file.

import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvTable, headerOf } from './csv-table.js';

export interface WrittenTable {
  readonly kind: string;
  readonly isOfNodes: boolean;
  /** Paths: the header's, then that of the lines. */
  readonly files: readonly string[];
}

export interface TableFiles {
  write(table: CsvTable, line: string): void;
  /** Those that have lines. */
  close(): readonly WrittenTable[];
}

/** Characters that are kept back before they are written. */
const buffered = 1 << 18;

export function openTableFiles(folder: string): TableFiles {
  const open = new Map<string, { readonly table: CsvTable; readonly file: number; waiting: string }>();
  return {
    write(table, line) {
      let to = open.get(table.name);
      if (!to) {
        to = { table, file: openSync(join(folder, `${table.name}.csv`), 'w'), waiting: '' };
        open.set(table.name, to);
      }
      to.waiting += line;
      if (to.waiting.length < buffered) return;
      writeSync(to.file, to.waiting);
      to.waiting = '';
    },
    close: () =>
      [...open.values()].map(({ table, file, waiting }) => {
        writeSync(file, waiting);
        closeSync(file);
        return withHeader(folder, table, `${table.name}.csv`);
      }),
  };
}

/** `files` may be a regular expression, as the import tool takes it. */
export function withHeader(folder: string, table: CsvTable, files: string): WrittenTable {
  const header = join(folder, `${table.name}.header.csv`);
  writeFileSync(header, headerOf(table));
  return { kind: table.kind, isOfNodes: table.isOfNodes, files: [header, join(folder, files)] };
}
