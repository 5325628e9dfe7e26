// Deals and a span of days → those within it.

import { expect, test } from '@jest/globals';
import { fittingDeals } from '../../web/src/partners/fitting-deals.js';

const deals = ['2019-02-22', '2019-03-06', '2019-03-11', null].map((announcedOn) => ({ announcedOn }));
const within = (days: Parameters<typeof fittingDeals>[1]) =>
  fittingDeals(deals, days).map(({ announcedOn }) => announcedOn);

test.each([
  [undefined, ['2019-02-22', '2019-03-06', '2019-03-11', null]],
  [{ gte: '2019-03-06' }, ['2019-03-06', '2019-03-11']],
  [{ lte: '2019-03-06' }, ['2019-02-22', '2019-03-06']],
  [{ gte: '2019-03-01', lte: '2019-03-10' }, ['2019-03-06']],
])('%j: both ends are included, and what has no date fits no span', (days, expected) => {
  expect(within(days)).toEqual(expected);
});
