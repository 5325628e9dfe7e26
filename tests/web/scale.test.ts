// Counts → steps of the colour scale of map and heat map.

import { expect, test } from '@jest/globals';
import { stepOf, stepsTo } from '../../web/src/map/scale.js';

test.each([
  [0, []],
  [1, ['3: 1–1']],
  [3, ['1: 1–1', '3: 2–2', '5: 3–3']],
  [5, ['1: 1–1', '2: 2–2', '3: 3–3', '4: 4–4', '5: 5–5']],
  [23, ['1: 1–4', '2: 5–9', '3: 10–13', '4: 14–18', '5: 19–23']],
])('counts up to %i', (most, steps) => {
  expect(stepsTo(most).map(({ step, from, to }) => `${step}: ${from}–${to}`)).toEqual(steps);
});

test('none has a step of its own', () => {
  expect([0, 4, 5, 23].map((count) => stepOf(count, stepsTo(23)))).toEqual([0, 1, 2, 5]);
});
