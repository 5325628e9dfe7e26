import { expect, test } from '@jest/globals';
import { splitStatements, statementsOf } from '../../src/graph/statements.js';

test('statements end at a semicolon that ends its line; comment lines are left out', () => {
  const source = `// What it does: two things.
CREATE (:Theme {name: 'a; b', address: 'https://example.cn/'});

// The second.
MATCH (t:Theme)
  // within a statement
WHERE t.name = "x"
RETURN t;  
`;
  expect(splitStatements(source)).toEqual([
    "CREATE (:Theme {name: 'a; b', address: 'https://example.cn/'})",
    'MATCH (t:Theme)\nWHERE t.name = "x"\nRETURN t',
  ]);
});

test('the last semicolon may be missing, and lines may end in CRLF', () => {
  expect(splitStatements('RETURN 1;\r\nRETURN 2\r\n')).toEqual(['RETURN 1', 'RETURN 2']);
});

test('a file of comments has no statement', () => {
  expect(splitStatements('// nothing\n')).toEqual([]);
});

test('a file that is not there is named', () => {
  expect(() => statementsOf('no-such')).toThrow('There is no cypher/no-such.cypher.');
});
