import { expect, test } from '@jest/globals';
import { compareByKey, compareText } from '../../src/model/compare-text.js';

test('texts stand in the order of their UTF-16 code units, whatever the language of the machine', () => {
  expect(['云', 'b', 'B', 'a', '', 'é', 'a'].sort(compareText)).toEqual(['', 'B', 'a', 'a', 'b', 'é', '云']);
});

test('properties stand in the order of their names', () => {
  expect(Object.entries({ name: 1, id: 2, aliases: 3, Name: 4 }).sort(compareByKey)).toEqual([
    ['Name', 4],
    ['aliases', 3],
    ['id', 2],
    ['name', 1],
  ]);
});
