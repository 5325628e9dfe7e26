// What clients send in, checked queries out, or an error that says what to do.

import { expect, test } from '@jest/globals';
import { readQueries, readSingleQuery } from '../../src/reconcile/read-queries.js';

const read = (query: unknown) => readQueries(JSON.stringify({ q0: query })).get('q0');

test('what OpenRefine sends', () => {
  expect(
    read({
      query: '腾讯',
      type: 'Enterprise',
      type_strict: 'should',
      limit: 3,
      properties: [
        { pid: 'parent', v: { id: 'enterprise:1', name: '甲' } },
        { pid: 'region', v: '' },
      ],
    }),
  ).toEqual({
    text: '腾讯',
    types: ['Enterprise'],
    limit: 3,
    conditions: [{ property: expect.objectContaining({ id: 'parent' }), values: ['enterprise:1'] }],
  });
});

test('a text alone, a list of types, types as objects, a limit that is too high', () => {
  const text = { text: 'a', types: [], limit: 5, conditions: [] };
  expect(read({ query: 'a' })).toEqual(text);
  expect(readSingleQuery('a')).toEqual(text);
  expect(readSingleQuery('{"query":"a","type":["Region",{"id":"Policy"}],"limit":1000}')).toEqual({
    ...text,
    types: ['Region', 'Policy'],
    limit: 25,
  });
});

test('without a text a property that is a name is looked for', () => {
  const text = (properties: readonly object[]) => read({ properties })?.text;
  expect(
    text([
      { pid: 'level', v: 'PROVINCE' },
      { pid: 'code', v: 520000 },
    ]),
  ).toBe('520000');
  expect(text([{ pid: 'level', v: 'PROVINCE' }])).toBe('');
});

test.each([
  ['"a"', '“queries” must be a JSON object'],
  ['{', '“queries” is not JSON'],
  ['[]', '“queries” must be a JSON object'],
  ['{"q0":1}', 'queries.q0 must be an object such as {"query": "腾讯", "type": "Enterprise"}'],
  ['{"q0":{}}', 'queries.q0 needs a query or properties'],
  ['{"q0":{"query":7}}', 'queries.q0.query must be a text'],
  [
    '{"q0":{"query":"a","type":"City"}}',
    'queries.q0.type: there is no type “City”; there are Enterprise, IssuingBody, Region',
  ],
  ['{"q0":{"query":"a","type":"__proto__"}}', 'there is no type “__proto__”'],
  ['{"q0":{"query":"a","limit":0}}', 'queries.q0.limit must be a whole number from 1, not “0”'],
  ['{"q0":{"query":"a","limit":"many"}}', 'queries.q0.limit must be a whole number from 1, not “many”'],
  ['{"q0":{"query":"a","properties":{}}}', 'queries.q0.properties must be a list'],
  ['{"q0":{"query":"a","properties":[{"v":1}]}}', 'must have entries with “pid” and “v”'],
  [
    '{"q0":{"query":"a","properties":[{"pid":"colour","v":1}]}}',
    '“colour” is no condition; there are name, englishName',
  ],
  ['{"q0":{"query":"a","properties":[{"pid":"evidence","v":1}]}}', '“evidence” is no condition'],
])('%s', (json, message) => {
  expect(() => readQueries(json)).toThrow(message);
});

test('more than the manifest allows', () => {
  const batch = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`q${at}`, { query: 'a' }]));
  expect(() => readQueries(JSON.stringify(batch))).toThrow(
    'a batch may have 50 queries, not 51; send several batches',
  );
});
