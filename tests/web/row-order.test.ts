// Rows in the order of a column, and the rows that fit a filter.

import { expect, test } from '@jest/globals';
import { inOrder, matching } from '../../web/src/table/row-order.js';

const values = (rows: readonly (string | number | null)[], descending: boolean) =>
  inOrder(rows, (row) => row, descending);

test('Chinese names are in the order of pinyin, not of code points', () => {
  expect(values(['中国移动', '阿里巴巴', '腾讯', '百度'], false)).toEqual([
    '阿里巴巴',
    '百度',
    '腾讯',
    '中国移动',
  ]);
});

test('numbers are in the order of size', () => {
  expect(values([10, 9, 100], true)).toEqual([100, 10, 9]);
});

test('what is not there is last in both directions', () => {
  expect(values([null, '2019-03-11', null, '2019-02-22'], false)).toEqual([
    '2019-02-22',
    '2019-03-11',
    null,
    null,
  ]);
  expect(values([null, '2019-03-11', null, '2019-02-22'], true)).toEqual([
    '2019-03-11',
    '2019-02-22',
    null,
    null,
  ]);
});

test('equal rows keep the order they came in', () => {
  const rows = [
    { id: 1, kind: '合作' },
    { id: 2, kind: '合作' },
  ];
  expect(inOrder(rows, ({ kind }) => kind, true).map(({ id }) => id)).toEqual([1, 2]);
});

test('a row fits when it has every word somewhere, whatever the case', () => {
  const rows = ['腾讯云 贵阳市 COOPERATION', '腾讯 英特尔', 'Tencent 贵阳市'];
  const fitting = (filter: string) => matching(rows, [(row) => row], filter);
  expect(fitting('腾讯 贵阳')).toEqual(['腾讯云 贵阳市 COOPERATION']);
  expect(fitting('tencent')).toEqual(['Tencent 贵阳市']);
  expect(fitting('  ')).toEqual(rows);
});
