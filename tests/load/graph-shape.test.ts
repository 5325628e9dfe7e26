import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isFit, labelOf, relationshipEnds } from '../../src/load/graph-shape.js';

test.each([
  ['policy:1', 'Policy'],
  ['body:1', 'IssuingBody'],
  ['region:520000', 'Region'],
  ['enterprise:1', 'Enterprise'],
  ['event:1', 'Event'],
  ['person:1', 'Person'],
  ['theme:1', 'Theme'],
])('%s is a %s', (id, label) => {
  expect(labelOf(id)).toBe(label);
});

test.each(['report:1', 'constructor:1', ''])('“%s” is no entity’s id', (id) => {
  expect(() => labelOf(id)).toThrow('no entity has an id like');
});

describe('a relationship fits', () => {
  test.each([
    ['PARTNERS_WITH', 'enterprise:1', 'region:1', true],
    ['PARTNERS_WITH', 'enterprise:1', 'enterprise:1', false],
    ['PARTNERS_WITH', 'enterprise:1', 'person:1', false],
    ['ISSUED_BY', 'policy:1', 'enterprise:1', false],
    ['ABOUT', 'event:1', 'theme:1', true],
  ] as const)('%s from %s to %s: %s', (type, from, to, fits) => {
    expect(isFit(type, from, to)).toBe(fits);
  });
});

test.each([
  'read-relationships',
  'read-claimed-relationships',
  'update-relationships',
  'delete-relationships',
])('cypher/%s names every claimed type', (name) => {
  const statement = readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8');
  const [, types = ''] = /\[said:([A-Z_|]+)\]/.exec(statement) ?? [];
  expect(types.split('|')).toEqual(Object.keys(relationshipEnds).sort());
});
