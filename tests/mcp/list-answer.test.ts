// What an answer holds where all does not fit: whole items, each excerpt once, and the way to the rest.

import { expect, test } from '@jest/globals';
import { listAnswer } from '../../src/mcp/list-answer.js';

const excerpt = (id: string, quote: string) => ({
  id: `excerpt:${id}`,
  quote,
  heading: '贵州省',
  lineFrom: 7,
  lineTo: 8,
  date: '2019-03-06',
  sourceUrl: null,
  report: { month: '2019-03', title: '监测' },
});
const item = (name: string, evidence: ReturnType<typeof excerpt>[]) => ({
  value: { name, evidenceIds: evidence.map(({ id }) => id) },
  evidence,
  cursor: `after-${name}`,
  text: (cited: string) => `- ${name} ${cited}`,
});

test('an excerpt that several facts rest on is given once', () => {
  const words = excerpt('a', '一句话。');
  const answer = listAnswer({
    key: 'facts',
    heading: 'Two facts:',
    items: [item('甲', [words]), item('乙', [words, excerpt('b', '另一句。')])],
    total: 2,
    hasMore: false,
  });
  expect(answer.structured).toEqual({
    facts: [
      { name: '甲', evidenceIds: ['excerpt:a'] },
      { name: '乙', evidenceIds: ['excerpt:a', 'excerpt:b'] },
    ],
    evidence: [
      {
        id: 'excerpt:a',
        quote: '一句话。',
        isCut: false,
        report: '2019-03 监测',
        heading: '贵州省',
        lineFrom: 7,
        lineTo: 8,
        date: '2019-03-06',
        sourceUrl: null,
      },
      {
        id: 'excerpt:b',
        quote: '另一句。',
        isCut: false,
        report: '2019-03 监测',
        heading: '贵州省',
        lineFrom: 7,
        lineTo: 8,
        date: '2019-03-06',
        sourceUrl: null,
      },
    ],
    page: { returned: 2, total: 2, nextCursor: null, note: null },
  });
  expect(answer.text).toBe(`Two facts:
- 甲 [1]
- 乙 [1][2]

Evidence:
[1] excerpt:a 2019-03 监测, 贵州省, lines 7–8, no address printed
一句话。
[2] excerpt:b 2019-03 监测, 贵州省, lines 7–8, no address printed
另一句。`);
});

test('what is beyond the budget is left to the next page, which begins after the last item given', () => {
  const long = (id: string) => item(id, [excerpt(id, '长'.repeat(1_450))]);
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(long);
  const { structured, text } = listAnswer({
    key: 'facts',
    heading: 'Many:',
    items,
    total: 20,
    hasMore: true,
  });
  expect(structured.page).toEqual({
    returned: 4,
    total: 20,
    nextCursor: 'after-d',
    note: '4 of 20 given; call again with cursor "after-d" for more.',
  });
  expect(text.split('\n').at(-1)).toBe('4 of 20 given; call again with cursor "after-d" for more.');
});

test('one item is given whatever its size, and a very long quote is cut and says so', () => {
  const items = [
    item(
      'a',
      ['1', '2', '3', '4', '5', '6'].map((id) => excerpt(id, '长'.repeat(2_000))),
    ),
  ];
  const { structured } = listAnswer({ key: 'facts', heading: 'One:', items, total: 1, hasMore: false });
  const evidence = structured.evidence as { quote: string; isCut: boolean }[];
  expect(evidence.map(({ quote, isCut }) => [quote.length, isCut])).toEqual(Array(6).fill([1_500, true]));
  expect(structured.page).toEqual({ returned: 1, total: 1, nextCursor: null, note: null });
});
