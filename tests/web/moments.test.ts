// Dated facts → their places on a line.

import { expect, test } from '@jest/globals';
import { type Lane, placed } from '../../web/src/timeline/moments.js';

const moment = (id: string, lane: Lane, date: string) => ({ id, lane, date, title: id });

test('the first day is at 0, the last at 1; what shares a place is stacked within its lane', () => {
  const moments = [
    moment('c', 'Policy', '2019-03-15'),
    moment('a', 'Policy', '2019-03-05'),
    moment('b', 'Policy', '2019-03-05'),
    moment('d', 'Deal', '2019-03-05'),
    moment('e', 'Event', '2019-03-10'),
  ];
  expect(placed(moments, 11).map(({ moment: { id }, x, level }) => [id, x, level])).toEqual([
    ['a', 0, 0],
    ['b', 0, 1],
    ['d', 0, 0],
    ['e', 0.5, 0],
    ['c', 1, 0],
  ]);
});

test('a single day stands at the beginning', () => {
  expect(placed([moment('a', 'Event', '2019-03-05')], 11)).toEqual([
    { moment: moment('a', 'Event', '2019-03-05'), x: 0, level: 0 },
  ]);
});

test('nothing has no place', () => {
  expect(placed([], 11)).toEqual([]);
});
