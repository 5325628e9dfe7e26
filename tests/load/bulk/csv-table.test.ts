// Rows as the lines of CSV that neo4j-admin's import takes.

import { expect, test } from '@jest/globals';
import { elementTables, nodeLine, relationshipLine } from '../../../src/load/bulk/bulk-tables.js';
import { type CsvTable, headerOf, lineOf } from '../../../src/load/bulk/csv-table.js';
import { mergeShapes } from '../../../src/load/merge-rules.js';

const table: CsvTable = {
  name: 'Thing',
  kind: 'Entity:Thing',
  isOfNodes: true,
  columns: [
    ['id', 'string'],
    ['names', 'string[]'],
    ['on', 'date'],
    ['sureness', 'double'],
    ['count', 'long'],
    ['isNew', 'boolean'],
  ],
};
const link: CsvTable = { ...table, isOfNodes: false, columns: [['count', 'long']] };

test('the header names each column with its type, the ends of a relationship first', () => {
  expect(headerOf(table)).toBe('id:ID,names:string[],on:date,sureness:double,count:long,isNew:boolean\n');
  expect(headerOf(link)).toBe(':START_ID,:END_ID,count:long\n');
  expect(headerOf({ ...link, columns: [] })).toBe(':START_ID,:END_ID\n');
});

test.each([
  [
    { id: 'a', names: ['x', 'y'], on: '2019-03-01', sureness: 1, count: 5, isNew: false },
    '"a","x\u001fy",2019-03-01,1,5,false\n',
  ],
  [{ id: 'say "a",\nor b', names: [], on: null }, '"say ""a"",\nor b","",,,,\n'],
  [{ id: '', sureness: 0.95 }, '"",,,0.95,,\n'],
])('%j is %j', (row, line) => expect(lineOf(table, row)).toBe(line));

test('a relationship has its ends', () => {
  expect(lineOf(link, { count: 1 }, 'a', 'b')).toBe('a,b,1\n');
  expect(lineOf({ ...link, columns: [] }, {}, 'a', 'b')).toBe('a,b\n');
});

test('what no column is for, or of another type, is never lost', () => {
  expect(() => lineOf(table, { id: 'a', colour: 'red' })).toThrow('Thing has no column for colour');
  expect(() => lineOf(table, { count: 1.5 })).toThrow('Thing.count is no long: 1.5');
  expect(() => lineOf(table, { on: 5 })).toThrow('Thing.on is no date: 5');
  expect(() => lineOf(table, { names: ['a\u001fb'] })).toThrow('load without --bulk');
});

test('each label and type has a table with a column for all that merging gives', () => {
  for (const [kind, { properties }] of Object.entries(mergeShapes)) {
    const found = elementTables.find(({ name }) => name === kind);
    expect([kind, found?.columns.map(([property]) => property)]).toEqual([
      kind,
      expect.arrayContaining([...Object.keys(properties), 'claims', 'origin', 'correctionIds', 'mergedIds']),
    ]);
  }
});

test('an amount to the fen is in a table of its own', () => {
  const deal = { type: 'PARTNERS_WITH' as const, from: 'enterprise:1', to: 'region:2', elementId: null };
  const told = (amountCny: number) => {
    const { table: of, line } = relationshipLine({ ...deal, properties: { amountCny } });
    return [of.name, of.columns.find(([name]) => name === 'amountCny')?.[1], line];
  };
  expect(told(1500000)).toEqual(['PARTNERS_WITH', 'long', 'enterprise:1,region:2,,,,,,,1500000,,,,,,\n']);
  expect(told(12345.67)).toEqual([
    'PARTNERS_WITH.exact',
    'double',
    'enterprise:1,region:2,,,,,,,12345.67,,,,,,\n',
  ]);
});

test('a node is of the table of its label', () => {
  const { table: of, line } = nodeLine({
    id: 'theme:1',
    label: 'Theme',
    isNew: true,
    properties: { id: 'theme:1', name: '教育', lookup: ['theme:1', '教育'], claims: ['{"by":"gazetteer"}'] },
  });
  expect([of.kind, line]).toEqual([
    'Entity:Theme',
    '"theme:1","theme:1\u001f教育",,"教育",,"{""by"":""gazetteer""}",,,\n',
  ]);
});
