import { expect, test } from '@jest/globals';
import { parseBody, provincesTable } from './small-report.js';

/** Input: the link cell of a row of two items. Output: their addresses, and what was told. */
function sourcesOf(link: string, text = '<p>3月1日，甲。</p> <p>3月2日，乙。</p>') {
  const { excerpts, diagnostics } = parseBody(provincesTable(`| 山东省 | ${text} | ${link} |`));
  return {
    sources: excerpts.map(({ sourceUrl }) => sourceUrl),
    told: diagnostics.map(({ message }) => message),
  };
}

const both = ['http://a.example/1.html', 'http://b.example/2?x=1&copy=2'];

test.each([
  [
    'links',
    '<a href="http://a.example/1.html">http://a.example/1.html</a><br><br><a href="http://b.example/2?x=1&amp;copy=2">http://b.example/2?x=1&amp;copy=2</a>',
  ],
  [
    'links in paragraphs, underlined',
    '<p><a href="http://a.example/1.html"><u>http://a.example/1.html</u></a></p><p><a href="http://b.example/2?x=1&copy=2"><u>http://b.example/2?x=1&copy=2</u></a></p>',
  ],
  ['plain text', 'http://a.example/1.html http://b.example/2?x=1&copy=2'],
  ['plain text that nothing parts', 'http://a.example/1.htmlhttp://b.example/2?x=1&copy=2'],
  ['plain text broken by the layout', 'http://a.example/<br>1.html<br>http://b.example/2?<br>x=1&copy=2'],
  [
    'Markdown links',
    '[原文](http://a.example/1.html) [http://b.example/2?x=1&copy=2](http://b.example/2?x=1&copy=2)',
  ],
  ['addresses in angle brackets', '<http://a.example/1.html><br><http://b.example/2?x=1&copy=2>'],
  [
    'tags that nothing closes',
    '<p><a href="http://a.example/1.html">http://a.example/1.html<p><a href="http://b.example/2?x=1&copy=2">http://b.example/2?x=1&copy=2',
  ],
  [
    'a tail that the converter took for a host',
    '<a href="http://a.example/">http://a.example/</a><a href="http://1.html">1.html</a><a href="http://b.example/2?x=1&copy=2">http://b.example/2?x=1&copy=2</a>',
  ],
])('addresses are read from %s', (_, link) => {
  expect(sourcesOf(link)).toEqual({ sources: both, told: [] });
});

test('a second address of one item is told', () => {
  expect(sourcesOf('http://a.example/1.html<br>http://b.example/2.html', '3月1日，甲。')).toEqual({
    sources: ['http://a.example/1.html'],
    told: ['provinces/山东省/1: a second address (http://b.example/2.html) has no item of its own'],
  });
});

test('one address for two items belongs to neither', () => {
  expect(sourcesOf('http://a.example/1.html')).toEqual({
    sources: [null, null],
    told: [
      '2 items (provinces/山东省/1 to provinces/山东省/2) and 1 addresses cannot be paired in order: http://a.example/1.html',
    ],
  });
});

test('no address at all is no flaw', () => {
  expect(sourcesOf('')).toEqual({ sources: [null, null], told: [] });
});

test('of a link whose words and target differ, the words are what the page prints', () => {
  expect(sourcesOf('<a href="http://b.example/9.html">http://a.example/1.html</a>', '3月1日，甲。')).toEqual({
    sources: ['http://a.example/1.html'],
    told: [
      'provinces/山东省/1: the address printed at line 15 (http://a.example/1.html) and the target of its link (http://b.example/9.html) disagree',
    ],
  });
});

test('words cut short by the layout are completed by the target', () => {
  expect(
    sourcesOf('<a href="http://a.example/2019/1.html">http://a.example/20...</a>', '3月1日，甲。'),
  ).toEqual({
    sources: ['http://a.example/2019/1.html'],
    told: [],
  });
});

test('a tail printed after the page break corrects an address that the converter made up', () => {
  const body =
    provincesTable(`| 山东省 | 3月1日，济南市推进 | <a href="http://a.example/2019-02-26/doc-xx11.shtml">http://a.example/2019-02-26/doc-xx11.shtml</a> |

|  |  |  |
|---|---|---|
|  | 平台建设。 | <a href="http://b.example/z.html">6/doc-yy22.shtml</a> |`);
  expect(parseBody(body)).toEqual({
    excerpts: [
      {
        key: 'provinces/山东省/1',
        date: '2019-03-01',
        text: '3月1日，济南市推进平台建设。',
        sourceUrl: 'http://a.example/2019-02-26/doc-yy22.shtml',
        lines: [15, 19],
      },
    ],
    diagnostics: [
      {
        code: 'SOURCE_CONFLICT',
        line: 15,
        message:
          'provinces/山东省/1: the address printed at line 15 and the tail printed at line 19 (6/doc-yy22.shtml) disagree',
      },
    ],
  });
});
