import { describe, expect, test } from '@jest/globals';
import { highlight } from '../../src/model/highlight.js';
import {
  exactQuery,
  namesQuery,
  pinyinPrefixQuery,
  prefixQuery,
  searchWords,
} from '../../src/model/search-query.js';

describe('what is typed becomes a query in which nothing is an operator', () => {
  test.each([
    ['腾讯', '"腾讯"', '腾讯*'],
    ['Ｔｅｎ Cent', '"tencent"', 'tencent*'],
    ['a" OR *:*', '"a\\"or*:*"', 'a\\"or\\*\\:\\**'],
    ['\\', '"\\\\"', '\\\\*'],
    ['', '""', '""'],
  ])('%j', (typed, exact, prefix) => {
    expect([exactQuery(typed), prefixQuery(typed)]).toEqual([exact, prefix]);
  });

  test.each([
    ["xi'an", 'xian*'],
    ['zg yd', 'zgyd*'],
    ['z', '""'],
    ['贵zhou', '""'],
  ])('pinyin: %j', (typed, query) => {
    expect(pinyinPrefixQuery(typed)).toBe(query);
  });

  test('all words must be there, each as it stands; one character alone begins a pair', () => {
    expect(searchWords('贵州，大数据 ')).toEqual(['贵州', '大数据']);
    expect(namesQuery('贵州 云')).toBe(
      '+(name:"贵州" shortName:"贵州" aliases:"贵州" englishName:"贵州") +(name:云* shortName:云* aliases:云* englishName:云*)',
    );
    expect(namesQuery(' ')).toBe('""');
  });
});

describe('the words are marked in the first text that has one', () => {
  test.each([
    [['贵州省', null, '贵州的一段'], ['贵州'], false, '<em>贵州</em>省'],
    [['腾讯', 'Tencent'], ['tencent'], false, '<em>Tencent</em>'],
    [['腾讯'], ['tengxun'], true, '<em>腾讯</em>'],
    [['腾讯'], ['tengxun'], false, null],
    [['<b>&腾讯'], ['腾讯'], false, '&lt;b&gt;&amp;<em>腾讯</em>'],
    [
      [`${'前'.repeat(50)}云${'后'.repeat(100)}`],
      ['云'],
      false,
      `…${'前'.repeat(40)}<em>云</em>${'后'.repeat(79)}…`,
    ],
  ])('%j, %j', (texts, words, isWhole, marked) => {
    expect(highlight([texts, words, isWhole])).toBe(marked);
  });
});
