// Hand-written Cypher out of `cypher/<name>.cypher` at the top of the repository: the file's statements in order, without
// comments and closing semicolons. A file is read once.

import { readFileSync } from 'node:fs';
import { ProductError } from '../model/errors.js';

// The same two steps up from src/graph/ and from the compiled dist/graph/.
const folder = new URL('../../cypher/', import.meta.url);
const read = new Map<string, readonly string[]>();

/** The statements of `cypher/<name>.cypher`; `name` may have a folder, as in `queries/provinces-of-tencent`. */
export function statementsOf(name: string): readonly string[] {
  const known = read.get(name);
  if (known) return known;
  let source: string;
  try {
    source = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
  } catch (cause) {
    throw new ProductError('GRAPH_FAILED', `There is no cypher/${name}.cypher.`, { name }, { cause });
  }
  const statements = splitStatements(source);
  read.set(name, statements);
  return statements;
}

/** The one statement of `cypher/<name>.cypher`. */
export function statementOf(name: string): string {
  const [statement, ...more] = statementsOf(name);
  if (statement === undefined || more.length > 0) {
    throw new ProductError(
      'GRAPH_FAILED',
      `cypher/${name}.cypher has ${more.length === 0 ? 'no statement' : 'several statements'} where one is expected.`,
      { name },
    );
  }
  return statement;
}

/**
 * A statement ends at a semicolon that ends its line; a `//` that begins a line begins a comment. Both rules look at whole
 * lines alone, so a semicolon or an address (`https://…`) inside a string is left alone.
 */
export function splitStatements(source: string): readonly string[] {
  return source
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
