// Lines that belong to one report, those of all reports in one file a table: the import tool needs a tenth of a second to open a file,
// as long as to read thousands of lines. Where a report takes the place of one before, the lines of that are cut out at the end.

import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { type CsvTable, headerOf } from './csv-table.js';
import { tableIn, type WrittenTable } from './table-files.js';

export interface ReportFiles {
  /** `lines` of each table, in the order in which the tables were given; `report` is any number that tells the reports apart. */
  add(report: number, lines: readonly (readonly string[])[]): void;
  /** Without the lines of `replaced`; nothing may be added afterwards. */
  close(replaced: ReadonlySet<number>): readonly WrittenTable[];
}

/** In bytes. */
interface Written {
  readonly report: number;
  readonly start: number;
  readonly length: number;
}

export function openReportFiles(folder: string, tables: readonly CsvTable[]): ReportFiles {
  const open = tables.map((given) => {
    const table = tableIn(folder, given);
    const file = openSync(table.file, 'w+');
    const header = Buffer.from(headerOf(given));
    writeAll(file, header);
    return { table, file, header, written: [] as Written[], size: header.length };
  });
  return {
    add(report, lines) {
      for (const [place, to] of open.entries()) {
        const bytes = Buffer.from((lines[place] ?? []).join(''));
        writeAll(to.file, bytes);
        to.written.push({ report, start: to.size, length: bytes.length });
        to.size += bytes.length;
      }
    },
    close: (replaced) =>
      open.map(({ table, file, header, written }) => {
        if (replaced.size > 0) {
          const kept = openSync(`${table.file}.kept`, 'w');
          writeAll(kept, header);
          for (const { report, start, length } of written) {
            if (!replaced.has(report)) writeAll(kept, readAll(file, start, length));
          }
          closeSync(kept);
          renameSync(`${table.file}.kept`, table.file);
        }
        closeSync(file);
        return table;
      }),
  };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
}

function readAll(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let from = 0; from < length; ) from += readSync(file, bytes, from, length - from, start + from);
  return bytes;
}
