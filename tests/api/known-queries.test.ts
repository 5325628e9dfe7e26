import { describe, expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { isPlainBody, isPlainRequest, KnownQueries } from '../../src/api/known-queries.js';

const known = (text: string) => {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { document, operation: operation as OperationDefinitionNode };
};

describe('only a plain POST of JSON, or a plain GET, takes the short way', () => {
  test.each([
    [true, 'POST', { 'content-type': 'application/json' }],
    [true, 'POST', { 'content-type': 'application/json; charset=utf-8', accept: '*/*' }],
    [true, 'POST', { 'content-type': 'application/json', accept: 'application/json, */*' }],
    [true, 'GET', {}],
    [true, 'GET', { 'content-type': 'application/json' }],
    [false, 'GET', { accept: 'text/html' }],
    [false, 'GET', { 'x-explain': '1' }],
    [false, 'PUT', { 'content-type': 'application/json' }],
    [false, 'POST', {}],
    [false, 'POST', { 'content-type': 'text/plain' }],
    [false, 'POST', { 'content-type': 'application/json', accept: 'application/graphql-response+json' }],
    [false, 'POST', { 'content-type': 'application/json', accept: 'text/html' }],
    [false, 'POST', { 'content-type': 'application/json', 'x-explain': '1' }],
  ])('%s: %s %j', (plain, method, headers) => {
    expect(isPlainRequest({ method, headers })).toBe(plain);
  });
});

describe('only the keys of a plain query', () => {
  test.each([
    [true, { query: '{ a }' }],
    [true, { query: '{ a }', variables: null, operationName: null }],
    [true, { query: 'query A { a }', variables: { x: 1 }, operationName: 'A' }],
    [false, undefined],
    [false, [{ query: '{ a }' }]],
    [false, { query: 1 }],
    [false, { query: '{ a }', variables: [] }],
    [false, { query: '{ a }', variables: 'x' }],
    [false, { query: '{ a }', operationName: 1 }],
    [false, { extensions: { persistedQuery: {} } }],
    [false, { query: '{ a }', extensions: {} }],
  ])('%s: %j', (plain, body) => {
    expect(isPlainBody(body)).toBe(plain);
  });
});

test('a query is known by its text and the operation named', () => {
  const queries = new KnownQueries();
  const text = 'query A { a } query B { b }';
  const one = known(text);
  queries.learn(text, 'A', one);
  expect(queries.find({ query: text, operationName: 'A' })).toBe(one);
  expect(queries.find({ query: text, operationName: 'B' })).toBeUndefined();
  expect(queries.find({ query: text })).toBeUndefined();
  expect(queries.find({ query: `${text} `, operationName: 'A' })).toBeUndefined();
});

test('texts are kept up to five million signs, the eldest leaving first', () => {
  const queries = new KnownQueries();
  const long = (name: string) => `query ${name} { a } #${'x'.repeat(2_000_000)}`;
  for (const name of ['A', 'B', 'C']) queries.learn(long(name), null, known(`query ${name} { a }`));
  expect(['A', 'B', 'C'].map((name) => queries.find({ query: long(name) })?.operation.name?.value)).toEqual([
    undefined,
    'B',
    'C',
  ]);
});
