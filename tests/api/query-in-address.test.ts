import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { KnownQueries } from '../../src/api/known-queries.js';
import { queryInAddress } from '../../src/api/query-in-address.js';

const query = '{ themes { name } }';
const hash = createHash('sha256').update(query).digest('hex');
const known = new KnownQueries();
known.learn(query, null, {} as never);

const persisted = (sha256Hash: unknown, more: object = {}) =>
  JSON.stringify({ persistedQuery: { version: 1, sha256Hash }, ...more });

test.each<[string, Readonly<Record<string, string>>, object | null]>([
  ['the text', { query }, { query, operationName: null, variables: null }],
  [
    'the hash of a known text',
    { extensions: persisted(hash) },
    { query, operationName: null, variables: null },
  ],
  [
    'the hash with variables and a name',
    { extensions: persisted(hash), variables: '{"a":1}', operationName: 'A' },
    { query, operationName: 'A', variables: { a: 1 } },
  ],
  [
    'the hash with its text',
    { query, extensions: persisted(hash) },
    { query, operationName: null, variables: null },
  ],
  ['the hash with another text', { query: '{ a }', extensions: persisted(hash) }, null],
  ['a hash that nothing known has', { extensions: persisted('0'.repeat(64)) }, null],
  ['a hash that is no text', { extensions: persisted(1) }, null],
  ['other extensions', { query, extensions: persisted(hash, { another: true }) }, null],
  ['extensions that are no JSON', { query, extensions: '{' }, null],
  ['extensions that are null', { query, extensions: 'null' }, null],
  ['variables that are a list', { query, variables: '[]' }, null],
  ['variables that are no JSON', { query, variables: '{' }, null],
  ['nothing', {}, null],
])('%s', (_, parameters, asked) => {
  expect(queryInAddress(`?${new URLSearchParams(parameters)}`, known)).toEqual(asked);
});

test('what is given twice is not plain', () => {
  expect(queryInAddress('?query=%7B+a+%7D&query=%7B+b+%7D', known)).toBeNull();
});
