import { expect, test } from '@jest/globals';
import { enterprisesTable, parseBody, provincesTable } from './small-report.js';

/** Input: the text cell of an enterprise. Output: each item's date and text, and what was told. */
function itemsOf(text: string) {
  const { excerpts, diagnostics } = parseBody(enterprisesTable(`| 腾讯 | ${text} |`));
  return {
    items: excerpts.map(({ date, text }) => [date, text]),
    told: diagnostics.map(({ message }) => message),
  };
}
const two = [
  ['2019-02-27', '2月27日，腾讯发布甲。'],
  ['2019-03-06', '3月6日，腾讯发布乙。'],
];

test.each([
  ['paragraphs', '<p>2月27日，腾讯发布甲。</p> <p>3月6日，腾讯发布乙。</p>'],
  ['line breaks', '2月27日，腾讯发布甲。<br>3月6日，腾讯发布乙。'],
  ['a list', '<ul><li>➤ 2月27日，腾讯发布甲。</li> <li>➤ 3月6日，腾讯发布乙。</li></ul>'],
  ['a list whose tags are not closed', '<ul><li>➢ 2月27日，腾讯发布甲。<li>➢ 3月6日，腾讯发布乙。'],
  ['other bullets', '• 2月27日，腾讯发布甲。<br/>■ 3月6日，腾讯发布乙。'],
  ['numbers', '1. 2月27日，腾讯发布甲。<br>（2）3月6日，腾讯发布乙。'],
  ['their dates alone', '2月27日，腾讯发布甲。3月6日，腾讯发布乙。'],
  [
    'tags inside tags',
    '<div><div><p><span>2月27日，腾讯<b>发布</b>甲。</span></p></div><p>3月6日，腾讯发布乙。</p></div>',
  ],
])('items are parted by %s', (_, text) => {
  expect(itemsOf(text)).toEqual({ items: two, told: [] });
});

test('full-width digits, spaces, Markdown escapes and character references are read as they are printed', () => {
  expect(itemsOf('３月２日，腾讯发布 A\\_B &amp; C，用户达 100.2 万，占比<5%，见<APP>。')).toEqual({
    items: [['2019-03-02', '３月２日，腾讯发布 A_B & C，用户达 100.2 万，占比<5%，见<APP>。']],
    told: [],
  });
});

test('an item without a date is kept, dated by its first sentence where that gives a day', () => {
  expect(itemsOf('<ul><li>➤ 近日，腾讯发布甲。</li><li>➤ 腾讯于3月5日发布乙。</li></ul>')).toEqual({
    items: [
      [null, '近日，腾讯发布甲。'],
      ['2019-03-05', '腾讯于3月5日发布乙。'],
    ],
    told: [
      'enterprises/腾讯/1: the item does not begin with a date; its date is left open',
      'enterprises/腾讯/2: the item does not begin with a date; the day in its first sentence, 2019-03-05, is taken',
    ],
  });
});

test('a paragraph without a date is the end of the item before it', () => {
  expect(itemsOf('<p>2月27日，腾讯发布甲。</p><p>该产品面向政务。</p>')).toEqual({
    items: [['2019-02-27', '2月27日，腾讯发布甲。\n该产品面向政务。']],
    told: [
      'enterprises/腾讯/1: a paragraph at line 15 begins with no date; it is kept as the end of this item',
    ],
  });
});

test('a date outside the period and one that no calendar has are told', () => {
  expect(itemsOf('<p>5月2日，腾讯发布甲。</p><p>2月30日，腾讯发布乙。</p>')).toEqual({
    items: [
      ['2019-05-02', '5月2日，腾讯发布甲。'],
      [null, '2月30日，腾讯发布乙。'],
    ],
    told: [
      'enterprises/腾讯/1: 5月2日 lies outside 2019-02-16 to 2019-03-15; it is read as 2019-05-02',
      'enterprises/腾讯/2: 2月30日 is no day of the calendar; its date is left open',
    ],
  });
});

test('as many addresses as dates say that a date after a full stop begins an item', () => {
  const body = provincesTable(
    '| 山东省 | 3月1日，甲。3月2日，乙。 | http://a.example/1.html http://a.example/2.html |',
  );
  expect(parseBody(body).excerpts.map(({ text, sourceUrl }) => [text, sourceUrl])).toEqual([
    ['3月1日，甲。', 'http://a.example/1.html'],
    ['3月2日，乙。', 'http://a.example/2.html'],
  ]);
  const one = provincesTable('| 山东省 | 3月1日，甲。3月2日，乙。 | http://a.example/1.html |');
  expect(parseBody(one).excerpts.map(({ text, sourceUrl }) => [text, sourceUrl])).toEqual([
    ['3月1日，甲。3月2日，乙。', 'http://a.example/1.html'],
  ]);
});
