// Every file of cypher/ is one statement (constraints.cypher alone has more), and says at its head what it takes and gives.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { statementsOf } from '../../src/graph/statements.js';

const folder = new URL('../../cypher/', import.meta.url);
const namesIn = (path: string) =>
  readdirSync(new URL(path, folder))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => path + file.replace(/\.cypher$/, ''));

const headOf = (name: string) => {
  const lines = readFileSync(new URL(`${name}.cypher`, folder), 'utf8').split('\n');
  return lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('//')),
    )
    .join('\n');
};
const parametersOf = (statement: string) => [...new Set(statement.match(/\$[a-z]\w*/gi) ?? [])].sort();

describe.each(namesIn(''))('cypher/%s', (name) => {
  const statements = statementsOf(name);

  test('is one statement', () => {
    if (name === 'constraints') expect(statements.length).toBeGreaterThan(1);
    else expect(statements).toHaveLength(1);
  });

  test('says what its rows are, and names each of its parameters and no other', () => {
    const head = headOf(name);
    expect(head).toContain('Parameters: ');
    expect(head).toContain('Rows: ');
    expect(parametersOf(head)).toEqual(parametersOf(statements.join('\n')));
  });

  test('says why it is idempotent, where it writes', () => {
    const writes = /\b(?:CREATE|MERGE|SET|DELETE)\b/.test(statements.join('\n'));
    expect(headOf(name).includes('Idempotent')).toBe(writes);
  });
});

test('there are at least ten saved queries for Neo4j Browser', () => {
  expect(namesIn('queries/').length).toBeGreaterThanOrEqual(10);
});

describe.each(namesIn('queries/'))('cypher/%s', (name) => {
  test('is one reading statement without parameters, headed by words a person can read, Chinese ones too', () => {
    const [statement = '', ...more] = statementsOf(name);
    expect(more).toEqual([]);
    expect(parametersOf(statement)).toEqual([]);
    expect(statement).not.toMatch(/\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/);
    expect(headOf(name)).toMatch(/\p{Script=Han}/u);
    expect(headOf(name)).toMatch(/[A-Z][a-z]/);
  });
});
