// Words as a page places them → lines → paragraphs.

import { describe, expect, test } from '@jest/globals';
import { paragraphsOf, printedLines, type Word } from '../../../src/parse/pdf/page-words.js';
import { typedCharacters } from '../../../src/parse/pdf/typed-characters.js';

/** Ten points high; a sign is ten wide. */
const word = (text: string, x: number, y: number, href: string | null = null): Word => ({
  text,
  x,
  y,
  width: 10 * text.length,
  size: 10,
  href,
});
const paragraphs = (words: readonly Word[]) =>
  paragraphsOf(printedLines(words), 0, 60).map((lines) =>
    lines.map((line) => line.words.map(({ text }) => text).join('|')).join(' / '),
  );

test('words on one baseline are a line, from left to right, whatever their order in the file', () => {
  expect(paragraphs([word('印发', 40, 100), word('教育部', 10, 101)])).toEqual(['教育部|印发']);
});

describe('a paragraph goes on', () => {
  test('after a line that runs to the margin', () => {
    expect(paragraphs([word('贵阳市与腾讯', 0, 100), word('签约。', 0, 85)])).toEqual([
      '贵阳市与腾讯 / 签约。',
    ]);
  });
  test('and ends with a line that stops short of it', () => {
    expect(paragraphs([word('签约。', 0, 100), word('次日开工。', 0, 85)])).toEqual(['签约。', '次日开工。']);
  });
  test('and a line that is indented begins another', () => {
    expect(paragraphs([word('贵阳市与腾讯', 0, 100), word('次日', 20, 85)])).toEqual([
      '贵阳市与腾讯',
      '次日',
    ]);
  });
  test('in an address that the margin broke early, until another begins', () => {
    const lines = ['http://a.cn/', '2019/3/1.html', 'http://b.cn/'].map((text, i) =>
      word(text, 0, 100 - 15 * i),
    );
    const narrow = lines.map((line) => ({ ...line, width: 30 }));
    expect(paragraphs(narrow)).toEqual(['http://a.cn/ / 2019/3/1.html', 'http://b.cn/']);
  });
  test('in the words of one link', () => {
    expect(paragraphs([word('原文', 0, 100, 'http://a.cn/'), word('链接', 0, 85, 'http://a.cn/')])).toEqual([
      '原文 / 链接',
    ]);
  });
});

test('radicals that a font puts in the place of characters are the characters again', () => {
  expect(typedCharacters('互联⽹＋⻔⼾ ⻘海⻰')).toBe('互联网＋门户 青海龙');
});
