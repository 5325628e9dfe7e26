// The lines of all reports, one file a table.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CsvTable } from '../../../src/load/bulk/csv-table.js';
import { openReportFiles } from '../../../src/load/bulk/report-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-files-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const reports: CsvTable = { name: 'Report', kind: 'Report', isOfNodes: true, columns: [['id', 'string']] };
const sources: CsvTable = { name: 'FROM', kind: 'FROM', isOfNodes: false, columns: [] };

const filesAfter = (replaced: readonly number[]) => {
  const files = openReportFiles(folder, [reports, sources]);
  files.add(1, [['"三月"\n'], ['a,三月\n', 'b,三月\n']]);
  files.add(2, [['"四月"\n'], []]);
  files.add(3, [['"三月，再版"\n'], ['c,三月\n']]);
  const tables = files.close(new Set(replaced));
  const texts = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  return { tables, texts };
};

test('each table is one file, its header first, with the lines of every report', () => {
  expect(filesAfter([])).toEqual({
    tables: [
      { kind: 'Report', isOfNodes: true, file: join(folder, 'Report.csv') },
      { kind: 'FROM', isOfNodes: false, file: join(folder, 'FROM.csv') },
    ],
    texts: {
      'Report.csv': 'id:ID\n"三月"\n"四月"\n"三月，再版"\n',
      'FROM.csv': ':START_ID,:END_ID\na,三月\nb,三月\nc,三月\n',
    },
  });
});

test('a report that another takes the place of leaves no line', () => {
  expect(filesAfter([1]).texts).toEqual({
    'Report.csv': 'id:ID\n"四月"\n"三月，再版"\n',
    'FROM.csv': ':START_ID,:END_ID\nc,三月\n',
  });
});
