// Lines of many tables, each into its file.

import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvTable, headerOf } from './csv-table.js';

export interface WrittenTable {
  readonly kind: string;
  readonly isOfNodes: boolean;
  /** Path; the header is its first line. */
  readonly file: string;
}

export interface TableFiles {
  /** `line` is binary text. */
  write(table: CsvTable, line: string): void;
  /** Those that have lines. */
  close(): readonly WrittenTable[];
}

/** Characters that are kept back before they are written. */
const buffered = 1 << 18;

export function openTableFiles(folder: string): TableFiles {
  const open = new Map<string, { readonly table: WrittenTable; readonly file: number; waiting: string }>();
  return {
    write(table, line) {
      let to = open.get(table.name);
      if (!to) {
        const written = tableIn(folder, table);
        to = { table: written, file: openSync(written.file, 'w'), waiting: headerOf(table) };
        open.set(table.name, to);
      }
      to.waiting += line;
      if (to.waiting.length < buffered) return;
      writeSync(to.file, to.waiting, null, 'latin1');
      to.waiting = '';
    },
    close: () =>
      [...open.values()].map(({ table, file, waiting }) => {
        writeSync(file, waiting, null, 'latin1');
        closeSync(file);
        return table;
      }),
  };
}

export const tableIn = (folder: string, { name, kind, isOfNodes }: CsvTable): WrittenTable => {
  return { kind, isOfNodes, file: join(folder, `${name}.csv`) };
};
