import { describe, expect, test } from '@jest/globals';
import { buildPublicSchema } from '../../src/api/schema.js';
import { compileCase, readCorpus, rewriteCase } from './corpus.js';

const schema = buildPublicSchema();

describe('each query of the corpus becomes the statements written beside it', () => {
  for (const found of readCorpus()) {
    test(`${found.name}: ${found.title}`, () => {
      const compiled = compileCase(schema, found);
      if (process.env.UPDATE) rewriteCase(found, compiled);
      else expect(compiled).toEqual(found.expected);
    });
  }
});

test('no value of a query or a variable stands in a statement', () => {
  const [statement] = compileCase(schema, {
    query:
      'query($t: String) { policies(where: {title: {contains: $t, eq: "\' OR 1=1 //"}, theme: ["x\\"} DETACH"]}) { totalCount } }',
    variables: { t: 'MATCH (n) DETACH DELETE n' },
  });
  expect(statement?.cypher).not.toMatch(/DETACH|OR 1=1/);
});
