// A quote and its mentions → pieces that are marked or not.

import { expect, test } from '@jest/globals';
import { markedWords } from '../../web/src/evidence/marked-words.js';

/** The pieces with those that are marked in brackets. */
const shown = (text: string, ...places: readonly [start: number, end: number][]) =>
  markedWords(
    text,
    places.map(([start, end]) => ({ start, end })),
  ).map(({ text: piece, mention }) => (mention ? `[${piece}]` : piece));

test.each([
  ['nothing is marked', shown('腾讯云落户天津'), ['腾讯云落户天津']],
  ['mentions in any order', shown('腾讯云落户天津', [5, 7], [0, 3]), ['[腾讯云]', '落户', '[天津]']],
  ['the longer of two that begin together', shown('贵州省政府', [0, 3], [0, 5]), ['[贵州省政府]']],
  ['one inside another is left out', shown('甘肃省红十字会', [0, 7], [0, 3]), ['[甘肃省红十字会]']],
  ['side by side', shown('京津冀', [0, 1], [1, 2]), ['[京]', '[津]', '冀']],
  ['one that the text is too short for is left out', shown('腾讯', [1, 9]), ['腾讯']],
  ['the same place told twice', shown('腾讯', [0, 2], [0, 2]), ['[腾讯]']],
  ['an empty text', shown(''), []],
])('%s', (_name, pieces, expected) => {
  expect(pieces).toEqual(expected);
});

test('a measure, whose name is the whole sentence, gives way to who is named in it', () => {
  const places = [
    { start: 0, end: 7, givesWay: true },
    { start: 5, end: 7 },
    { start: 0, end: 3 },
  ];
  expect(markedWords('腾讯云落户天津', places).map(({ text, mention }) => [text, mention?.end])).toEqual([
    ['腾讯云', 3],
    ['落户', undefined],
    ['天津', 7],
  ]);
});
