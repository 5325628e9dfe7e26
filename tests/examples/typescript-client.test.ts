// The TypeScript client compiles against the schema, and no longer does when the schema breaks it.

import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { type CopiedClient, copyClient } from './copied-client.js';

const schema = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
let client: CopiedClient;
afterEach(() => client.remove());

/** The schema with a line of a type changed; it has to be there once. */
function changed(type: string, line: RegExp, to: string): string {
  const [declaration] = new RegExp(`^type ${type} [\\s\\S]*?^}`, 'm').exec(schema)!;
  expect(declaration.match(new RegExp(line, 'gm'))).toHaveLength(1);
  return schema.replace(declaration, declaration.replace(new RegExp(line, 'm'), to));
}

test('it compiles against schema.graphql', () => {
  client = copyClient(schema);
  expect(client.codegen()).toMatchObject({ status: 0 });
  expect(client.compile()).toEqual({ status: 0, output: '' });
});

test('a field that it asks for is gone: its documents get no types, and the message names the field', () => {
  client = copyClient(changed('Evidence', /^ {2}quote: String!$/, '  words: String!'));
  const { status, output } = client.codegen();
  expect(status).not.toBe(0);
  expect(output).toContain('Cannot query field "quote" on type "Evidence".');
});

test('a field that it asks for may be null: it does not compile, and the message names the line', () => {
  client = copyClient(changed('Evidence', /^ {2}lineFrom: Int!$/, '  lineFrom: Int'));
  expect(client.codegen()).toMatchObject({ status: 0 });
  const { status, output } = client.compile();
  expect(status).not.toBe(0);
  expect(output).toMatch(/^src\/main\.ts\(\d+,\d+\): error TS18047: 'lineFrom' is possibly 'null'\./m);
});
