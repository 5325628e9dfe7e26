import { expect, test } from '@jest/globals';
import { AnswerCache } from '../../src/api/answer-cache.js';

test('an answer is kept with the version that it was made from', () => {
  const cache = new AnswerCache(1000);
  cache.noteOnce('a');
  expect(cache.find('a')?.version).toBeNull();
  cache.keep('a', 'v1', 'text');
  expect(cache.find('a')).toMatchObject({ version: 'v1', text: 'text' });
  expect(cache.find('b')).toBeUndefined();
});

test('equal answers have the same etag, in quotes as HTTP wants it', () => {
  const cache = new AnswerCache(1000);
  const one = cache.keep('a', 'v1', 'text');
  expect(one.etag).toMatch(/^"[\w-]{22}"$/);
  expect(cache.keep('a', 'v2', 'text').etag).toBe(one.etag);
  expect(cache.keep('a', 'v2', 'other').etag).not.toBe(one.etag);
});

test('beyond its size the longest unused leave', () => {
  const cache = new AnswerCache(32);
  for (const key of ['a', 'b', 'c']) cache.keep(key, 'v', 'ten signs.');
  expect(cache.find('a')).toBeUndefined();
  cache.find('b');
  cache.keep('d', 'v', 'ten signs.');
  expect(['b', 'c', 'd'].filter((key) => cache.find(key))).toEqual(['b', 'd']);
});
