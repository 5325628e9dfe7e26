// Corrections that lead into each other, on the claims of the March report: pure, without a graph.

import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../src/load/correction.js';
import { indexCorrections } from '../../src/load/correction-index.js';
import { enterpriseId } from '../../src/load/entity-ids.js';
import { factsToClaims } from '../../src/load/facts-to-claims.js';
import { body, correction, enterprise, region } from './fixtures/small-corrections.js';
import { smallGazetteer } from './fixtures/small-gazetteer.js';
import { march } from './fixtures/small-reports.js';

const claimsUnder = (...changes: readonly Change[]) =>
  factsToClaims(march, smallGazetteer, indexCorrections(changes.map((change) => correction(change))));
const merge = (from: string, into: string): Change => ({
  action: 'MERGE',
  from: enterprise(from),
  into: enterprise(into),
});
const rename = (name: string, to: string): Change => ({ action: 'RENAME', entity: enterprise(name), to });
const namesOf = ({ nodes }: ReturnType<typeof claimsUnder>, id: string) =>
  nodes.filter((node) => node.id === id).map(({ properties }) => properties.name);

test('without corrections the claims are what the report says', () => {
  expect(claimsUnder()).toEqual(factsToClaims(march, smallGazetteer));
});

test('a merge into an entity that is merged itself goes all the way', () => {
  const claims = claimsUnder(merge('腾讯公益', '腾讯慈善'), merge('腾讯慈善', '腾讯基金会'));
  expect(namesOf(claims, enterpriseId('腾讯基金会'))).toEqual(['腾讯基金会']);
  expect(claims.nodes.find(({ id }) => id === enterpriseId('腾讯基金会'))?.properties).toMatchObject({
    aliases: ['腾讯公益'],
    mergedIds: [enterpriseId('腾讯公益'), enterpriseId('腾讯慈善')].sort(),
    moved: true,
  });
});

test('a merge into an entity that is renamed takes the new name', () => {
  const claims = claimsUnder(merge('腾讯公益', '腾讯慈善'), rename('腾讯慈善', '腾讯基金会'));
  expect(namesOf(claims, enterpriseId('腾讯慈善'))).toEqual(['腾讯基金会']);
  expect(namesOf(claims, enterpriseId('腾讯基金会'))).toEqual([]);
});

test('a name given by a rename, told by a report, is the renamed entity', () => {
  const claims = claimsUnder(rename('企鹅公益', '腾讯公益'));
  expect(namesOf(claims, enterpriseId('企鹅公益'))).toEqual(['腾讯公益']);
});

describe('a deal', () => {
  const deals = (claims: ReturnType<typeof claimsUnder>) =>
    claims.relationships
      .filter(({ type }) => type === 'PARTNERS_WITH')
      .map(({ from, to, partnershipId, properties }) => ({ from, to, partnershipId, kind: properties.kind }));

  test('whose two parties are merged into one is none', () => {
    const claims = claimsUnder({
      action: 'MERGE',
      from: body('甘肃省红十字会'),
      into: body('中国红十字会'),
    });
    expect(deals(claims)).toHaveLength(2);
    const joined = claimsUnder(merge('腾讯公益', '腾讯云'));
    expect(deals(joined)).toHaveLength(2);
    expect(deals(joined).every(({ from, to }) => [from, to].includes(enterpriseId('腾讯云')))).toBe(true);
  });

  test('is retracted from either end, and of one kind alone', () => {
    const retract = (kind: string | null): Change => ({
      action: 'RETRACT_RELATIONSHIP',
      type: 'PARTNERS_WITH',
      from: region('520100', '贵阳市'),
      to: enterprise('腾讯云'),
      kind,
    });
    expect(deals(claimsUnder(retract(null)))).toHaveLength(1);
    expect(deals(claimsUnder(retract('COOPERATION')))).toHaveLength(1);
    expect(deals(claimsUnder(retract('PRESENCE')))).toHaveLength(2);
    expect(claimsUnder(retract('PRESENCE')).corrections).toEqual([]);
  });
});

test('what hangs on a retracted entity alone goes with it', () => {
  const { nodes, relationships } = claimsUnder(
    { action: 'RETRACT_ENTITY', entity: enterprise('腾讯公益') },
    { action: 'RETRACT_ENTITY', entity: enterprise('腾讯云') },
  );
  // 腾讯 is there only as what stands above the two.
  expect(nodes.filter(({ id }) => id.startsWith('enterprise:'))).toEqual([]);
  expect(relationships.filter(({ type }) => type === 'PARTNERS_WITH' || type === 'SUBSIDIARY_OF')).toEqual(
    [],
  );
});
