// What a person typed → what to ask the full-text indexes for. Nothing that is typed is ever an operator: words stand in quotation
// marks or are escaped. Pure.

import { lookupKey } from './lookup-key.js';

/** Longer input is a text, not a question. */
export const longestSearch = 200;

/** The words of the input; Chinese has no spaces, so `互联网医院` is one. At most eight count. */
export const searchWords = (query: string): string[] =>
  query
    .normalize('NFKC')
    .split(/[\s,，、;；。]+/u)
    .filter((word) => word !== '')
    .slice(0, 8);

const quoted = (word: string) => `"${word.replace(/[\\"]/gu, '\\$&')}"`;

/** Every sign that Lucene's syntax could take for its own is escaped; letters, digits and Chinese are not. */
const escaped = (key: string) => key.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** `entityLookup`, `entityPinyin`: the whole name. */
export const exactQuery = (query: unknown): string => quoted(lookupKey(String(query)));
/** The same indexes: names that begin so. An empty input begins nothing. */
export const prefixQuery = (query: unknown): string => {
  const key = lookupKey(String(query));
  return key === '' ? '""' : `${escaped(key)}*`;
};

/** Pinyin is letters and digits; an apostrophe between syllables (`xi'an`) and spaces do not count. */
const pinyinKey = (query: unknown) => lookupKey(String(query)).replace(/['’·-]/gu, '');
const isPinyin = (key: string) => /^[a-z0-9]+$/.test(key);
export const pinyinQuery = (query: unknown): string => {
  const key = pinyinKey(query);
  return isPinyin(key) ? quoted(key) : '""';
};
export const pinyinPrefixQuery = (query: unknown): string => {
  const key = pinyinKey(query);
  return isPinyin(key) && key.length > 1 ? `${key}*` : '""';
};

const everyWord = (fields: readonly string[]) => (query: unknown) => {
  const words = searchWords(String(query));
  // The index holds pairs of characters, so one character alone is looked for at the beginning of a pair.
  const term = (word: string) => (/^\p{Script=Han}$/u.test(word) ? `${word}*` : quoted(word));
  return words.length === 0
    ? '""'
    : words.map((word) => `+(${fields.map((field) => `${field}:${term(word)}`).join(' ')})`).join(' ');
};
/** `entitySearch`: all the words, each as it stands. */
export const namesQuery = everyWord(['name', 'shortName', 'aliases', 'englishName']);
export const titlesQuery = everyWord(['title']);
export const textsQuery = everyWord(['text']);

/** How many signs the input's key has: the share of a name that it covers. */
export const keyLength = (query: unknown): number => lookupKey(String(query)).length;
