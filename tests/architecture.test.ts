// The arrows between the rooms, the size of files, and who may import what: what `CONTRIBUTING.md` says, held by a test.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.(ts|mjs)$/.test(file))
  .map((path) => ({ path, text: readFileSync(new URL(path, source), 'utf8') }));

const stages = ['parse', 'extract', 'resolve', 'load', 'graph', 'compile'];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parse: ['model'],
  extract: ['model'],
  resolve: ['model'],
  graph: ['model'],
  load: ['model', 'graph'],
  compile: ['model'],
  api: ['model', 'compile', 'graph', 'load', 'resolve', 'config'],
  config: ['model', 'graph'],
  // Doors beside GraphQL, each asking through it.
  export: ['model', 'api', 'config'],
  reconcile: ['model', 'api', 'config'],
  mcp: ['model', 'api', 'config'],
  cli: ['model', ...stages, 'api', 'export', 'reconcile', 'mcp', 'config'],
};

/** The room of a path below src/: its folder, or the file's name for what lies at the top. */
const roomOf = (path: string): string => path.split('/')[0]!.replace(/\.(ts|mjs)$/, '');

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: Import[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from|import\(?)\s*'([^']+)'/g)].map((match) => {
    const name = match[1]!;
    const to = name.startsWith('.')
      ? new URL(name, new URL(path, 'file:///')).pathname.slice(1).replace(/\.js$/, '.ts')
      : name;
    return { from: path, to };
  }),
);
const own = imports.filter(({ to }) => files.some(({ path }) => path === to));

test('a room imports only the rooms that it may', () => {
  const wrong = own.filter(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    return here !== there && !mayImport[here]?.includes(there);
  });
  expect(wrong).toEqual([]);
});

test('every import of a file of ours finds it', () => {
  const relative = imports.filter(({ to }) => /^[a-z]+\/.*\.ts$/.test(to));
  expect(relative.filter(({ to }) => !files.some(({ path }) => path === to))).toEqual([]);
});

test('no rooms import each other', () => {
  const arrows = new Set(own.map(({ from, to }) => `${roomOf(from)} ${roomOf(to)}`));
  const mutual = [...arrows].filter((arrow) => {
    const [here, there] = arrow.split(' ');
    return here !== there && arrows.has(`${there} ${here}`);
  });
  expect(mutual).toEqual([]);
});

describe('a library is imported in its rooms alone', () => {
  const only = (library: RegExp, rooms: readonly string[]) =>
    imports.filter(({ from, to }) => library.test(to) && !rooms.includes(roomOf(from)));
  test('neo4j-driver in graph', () => expect(only(/^neo4j-driver/, ['graph'])).toEqual([]));
  test('type-graphql in model and api', () => expect(only(/^type-graphql/, ['model', 'api'])).toEqual([]));
  test('Apollo in api', () => expect(only(/^@apollo\//, ['api'])).toEqual([]));
});

test('the environment is read in src/config.ts alone', () => {
  const readers = files.filter(({ text }) => /process\.env\b/.test(text)).map(({ path }) => path);
  expect(readers).toEqual(['config.ts']);
});

describe('the pure stages have no clock, no randomness and no files', () => {
  const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|randomUUID|node:fs|node:net|node:child_process/;
  for (const room of ['model', 'parse', 'extract', 'resolve', 'compile']) {
    test(room, () => {
      const found = files.filter(({ path, text }) => roomOf(path) === room && impure.test(text));
      expect(found.map(({ path }) => path)).toEqual([]);
    });
  }
});

test('no file is longer than 300 lines, and the median is under 100', () => {
  const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
});

test('a file is named in kebab case for what happens in it', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib|index|types)\.ts$/;
  const named = files.filter(
    ({ path }) => vague.test(path) || !/^[a-z0-9-]+\.(ts|mjs|d\.ts)$/.test(path.split('/').pop()!),
  );
  expect(named.map(({ path }) => path)).toEqual([]);
});

test('a file opens with a line that says what happens in it', () => {
  const silent = files.filter(({ text }) => !/^(#!.*\n)?\/\/ \S/.test(text));
  expect(silent.map(({ path }) => path)).toEqual([]);
});
