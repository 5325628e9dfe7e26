// The documents that the examples send are valid, whether or not what runs them is installed here; and the schema is in the package.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildPublicSchema } from '../../src/api/schema.js';

const schema = buildPublicSchema();
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test.each([
  ['examples/python/ask.py', /"""(\nquery [\s\S]*?)"""/g],
  ['examples/curl.sh', /"query": "([^"]+)"|^query='([^']+)'$/gm],
  ['examples/typescript-client/src/main.ts', /graphql\(`([^`]+)`\)/g],
])('the documents of %s', (path, found) => {
  const documents = [...read(path).matchAll(found)].map(([, first, second]) => (first ?? second) as string);
  expect(documents.length).toBeGreaterThan(0);
  expect(documents.flatMap((text) => validate(schema, parse(text)))).toEqual([]);
});

test('the package holds schema.graphql, and gives it under its name', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const script = "console.log(import.meta.resolve('internet-plus-graph/schema.graphql'))";
  const resolved = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(fileURLToPath(resolved.trim())).toBe(`${root}schema.graphql`);
  expect(JSON.parse(read('package.json')).files).toContain('schema.graphql');
});
