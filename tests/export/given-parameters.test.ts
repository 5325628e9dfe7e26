// Parameters in, variables of GraphQL out, or an error that says what is allowed.

import { describe, expect, test } from '@jest/globals';
import { datasets } from '../../src/export/datasets.js';
import { readGiven } from '../../src/export/given-parameters.js';

const dataset = (wanted: string) => datasets.find(({ name }) => name === wanted)!;
const given = (name: string, query: string) => readGiven(dataset(name), new URLSearchParams(query));

test('simple parameters and where make one condition', () => {
  expect(
    given(
      'policies',
      'region=广东&region=贵州&theme=教育&from=2019-03-01&to=2019-03-31&asOf=2019-03-20&where={"NOT":{"kind":"MEASURE"}}&first=5',
    ),
  ).toEqual({
    id: undefined,
    variables: { asOf: '2019-03-20' },
    where: {
      NOT: { kind: 'MEASURE' },
      region: ['广东', '贵州'],
      theme: ['教育'],
      announcedOn: { gte: '2019-03-01', lte: '2019-03-31' },
    },
    first: 5,
    filters: {
      region: ['广东', '贵州'],
      theme: '教育',
      from: '2019-03-01',
      to: '2019-03-31',
      asOf: '2019-03-20',
      where: '{"NOT":{"kind":"MEASURE"}}',
      first: '5',
    },
  });
});

describe('what cannot be understood is an error that says what to do', () => {
  test.each([
    [
      'policies',
      'regoin=广东',
      'policies has no parameter “regoin”; allowed: region, theme, issuedBy, kind, status, title, from, to, asOf, where, first',
    ],
    ['policies', '__proto__=1', 'policies has no parameter “__proto__”; allowed: region'],
    ['policies', 'kind=DOCUMENT&kind=MEASURE', '“kind” is given twice; give it once'],
    ['policies', 'region=', '“region” is empty; give a value or leave it out'],
    ['policies', 'where={"kind"', '“where” is not JSON'],
    ['policies', 'where=[]', '“where” must be a JSON object'],
    [
      'policies',
      'where={"kind":"DOCUMENT"}&kind=MEASURE',
      '“kind” asks for kind, which where has already; give one of them',
    ],
    [
      'policies',
      'where={"announcedOn":{"gte":"2019-01-01"}}&from=2019-03-01',
      '“from” asks for announcedOn, which where has already',
    ],
    ['policies', 'first=0', '“first” must be 1 to 250000, not “0”'],
    ['policies', 'first=1e9', '“first” must be 1 to 250000, not “1e9”'],
    ['provinces-partnered-with', '', 'provinces-partnered-with needs “enterprise”: name, alias or id'],
    ['regions', 'where={}', 'regions has no parameter “where”; allowed: level, first'],
  ])('%s?%s', (name, query, message) => {
    expect(() => given(name, query)).toThrow(message);
  });

  test('a giant name is cut in the message', () => {
    expect(() => given('policies', `${'a'.repeat(100_000)}=1`)).toThrow(`“${'a'.repeat(80)}”`);
  });
});
