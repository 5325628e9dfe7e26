// What web/ may use, that its documents fit the schema, and that both languages say the same things.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const source = new URL('../../web/src/', import.meta.url);
const files = readdirSync(source, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('gql/'))
  .map((path) => ({ path, text: readFileSync(new URL(path, source), 'utf8') }));

test('it imports nothing from outside its folder but packages', () => {
  const outside = files.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:from|import\(?)\s*'(\.[^']+)'/g)]
      .map((match) => new URL(match[1]!, new URL(path, source)).pathname)
      .filter((target) => !target.startsWith(source.pathname))
      .map((target) => `${path} imports ${target}`),
  );
  expect(outside).toEqual([]);
});

test('it asks /graphql and nothing else', () => {
  const asking = files.filter(({ text }) =>
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/.test(text),
  );
  expect(asking.map(({ path }) => path)).toEqual(['ask/ask.ts']);
  const asked = files.flatMap(({ text }) =>
    [...text.matchAll(/\bfetch\(([^,)]+)/g)].map((match) => match[1]),
  );
  expect(asked).toEqual(["'/graphql'"]);
});

test('it keeps nothing in the browser', () => {
  const keeping = files.filter(({ text }) =>
    /localStorage|sessionStorage|indexedDB|document\.cookie/.test(text),
  );
  expect(keeping.map(({ path }) => path)).toEqual([]);
});

test('words that are shown stand in language/ alone', () => {
  const said = files.filter(
    ({ path, text }) =>
      !path.startsWith('language/') && /[\u4e00-\u9fff]/.test(text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
  );
  expect(said.map(({ path }) => path)).toEqual([]);
});

test('no file is longer than 300 lines, and each opens with a line that says what happens in it', () => {
  const wrong = files.filter(({ text }) => text.split('\n').length > 301 || !/^\/\/ \S/.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the typed documents are those that `npm run codegen` writes', async () => {
  const { typedDocuments } = await import(new URL('../../web/write-documents.mjs', import.meta.url).pathname);
  expect(readFileSync(new URL('gql/graphql.ts', source), 'utf8')).toBe(await typedDocuments());
});
