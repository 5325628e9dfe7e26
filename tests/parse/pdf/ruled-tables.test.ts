// The ruled lines of a page → the cells of its tables. Coordinates are points, y upwards.

import { describe, expect, test } from '@jest/globals';
import type { Rules } from '../../../src/parse/pdf/page-rules.js';
import { ruledTables } from '../../../src/parse/pdf/ruled-tables.js';

const across = (at: number, from: number, to: number) => ({ at, from, to });
/** Each cell as `row.column` with its spans where it has any, and its corners. */
const cellsOf = (rules: Rules) =>
  ruledTables(rules).map(({ cells }) =>
    cells.map(({ row, rows, column, columns, left, right, bottom, top }) =>
      [
        `${row}.${column}`,
        ...(rows > 1 ? [`${rows} rows`] : []),
        ...(columns > 1 ? [`${columns} columns`] : []),
        `${left}-${right} ${top}-${bottom}`,
      ].join(' '),
    ),
  );

/** Two rows of two columns between 10 and 110, from 100 down to 40. */
const grid: Rules = {
  horizontal: [across(100, 10, 110), across(70, 10, 110), across(40, 10, 110)],
  vertical: [across(10, 40, 100), across(50, 40, 100), across(110, 40, 100)],
};

describe('cells', () => {
  test('are what no rule parts, row by row', () => {
    expect(cellsOf(grid)).toEqual([
      ['0.0 10-50 100-70', '0.1 50-110 100-70', '1.0 10-50 70-40', '1.1 50-110 70-40'],
    ]);
  });

  test('span rows where the rule between them stops short', () => {
    const horizontal = [across(100, 10, 110), across(70, 50, 110), across(40, 10, 110)];
    expect(cellsOf({ ...grid, horizontal })).toEqual([
      ['0.0 2 rows 10-50 100-40', '0.1 50-110 100-70', '1.1 50-110 70-40'],
    ]);
  });

  test('span columns where the upright rule begins lower', () => {
    const vertical = [across(10, 40, 100), across(50, 40, 70), across(110, 40, 100)];
    expect(cellsOf({ ...grid, vertical })).toEqual([
      ['0.0 2 columns 10-110 100-70', '1.0 10-50 70-40', '1.1 50-110 70-40'],
    ]);
  });

  test('are the same where every cell draws its own border, a point beside its neighbour', () => {
    const doubled = {
      horizontal: [
        across(100, 10, 50),
        across(100, 50, 110),
        across(71, 10, 50),
        across(70, 50, 110),
        across(40, 10, 110),
      ],
      vertical: [across(10, 40, 100), across(50, 40, 71), across(51, 70, 100), across(110, 40, 100)],
    };
    expect(cellsOf(doubled)).toEqual([
      ['0.0 10-50 100-70', '0.1 50-110 100-70', '1.0 10-50 70-40', '1.1 50-110 70-40'],
    ]);
  });
});

test('a row that a page break leaves open at the bottom is closed where its upright rules end', () => {
  expect(cellsOf({ ...grid, horizontal: grid.horizontal.slice(0, 2) })).toEqual([
    ['0.0 10-50 100-70', '0.1 50-110 100-70', '1.0 10-50 70-40', '1.1 50-110 70-40'],
  ]);
});

test('the line under words parts no cell', () => {
  expect(cellsOf({ ...grid, horizontal: [...grid.horizontal, across(85, 56, 90)] })).toEqual(cellsOf(grid));
});

test('two tables that touch are told apart by their columns', () => {
  const below: Rules = {
    horizontal: [across(40, 10, 110), across(10, 10, 110)],
    vertical: [across(10, 10, 40), across(80, 10, 40), across(110, 10, 40)],
  };
  expect(
    cellsOf({
      horizontal: [...grid.horizontal, ...below.horizontal],
      vertical: [...grid.vertical, ...below.vertical],
    }),
  ).toEqual([...cellsOf(grid), ['0.0 10-80 40-10', '0.1 80-110 40-10']]);
});

test('lines that enclose nothing are no table', () => {
  expect(cellsOf({ horizontal: [across(100, 10, 110)], vertical: [] })).toEqual([]);
  expect(cellsOf({ horizontal: [across(100, 10, 110)], vertical: [across(10, 100, 140)] })).toEqual([]);
});
