// What several reports say word for word alike is kept once, and comes apart again.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeClaim, encodeClaim } from '../../src/load/claim.js';
import { mergeClaims } from '../../src/load/merge-claims.js';
import { packSaid, sayOneThing, thingsSaid, unpackClaims, unpackSaid } from '../../src/load/packed-claims.js';
import { planChanges } from '../../src/load/plan-changes.js';

const packClaims = (claims: readonly string[]) => packSaid(unpackSaid(claims));

const march = '{"by":"report:3","aliases":["企鹅"],"name":"腾讯"}';
const april = '{"by":"report:4","aliases":["企鹅"],"name":"腾讯"}';
const may = '{"by":"report:5","aliases":["鹅厂"],"name":"腾讯"}';
const both = '{"by":["report:3","report:4"],"aliases":["企鹅"],"name":"腾讯"}';

test('claims that differ in nothing but who makes them are one, which names all of these', () => {
  expect(packClaims([may, april, march])).toEqual([
    '{"by":"report:5","aliases":["鹅厂"],"name":"腾讯"}',
    both,
  ]);
  expect(unpackClaims([may, both])).toEqual([may, march, april]);
  expect(packClaims(['{"by":"report:4"}', '{"by":"report:3"}'])).toEqual(['{"by":["report:3","report:4"]}']);
});

test('claims of the gazetteer and of corrections stay as they are: they are looked for by how they begin', () => {
  const claims = [
    '{"by":"corrections","name":"腾讯"}',
    '{"by":"gazetteer","name":"腾讯"}',
    '{"by":"report:3","name":"腾讯"}',
  ];
  expect(packClaims(claims)).toEqual(claims);
});

test('a thing said is merged once, by the first who says it', () => {
  expect(thingsSaid([may, both])).toEqual([may, march]);
  expect(sayOneThing([march], [both])).toBe(true);
  expect(sayOneThing([march], [may])).toBe(false);
  expect(sayOneThing([march], [may, both])).toBe(false);
  expect(sayOneThing(['{"by":"corrections"}'], ['{"by":"report:3"}'])).toBe(false);
});

describe('an entity of which a second report says the same', () => {
  const tencent = { id: 'enterprise:1', properties: { name: '腾讯', aliases: ['企鹅'] } };
  const claimed = { nodes: [tencent], relationships: [] };

  test('gets the claim and nothing else to write, and loses it with the report', () => {
    const stored = { nodes: [{ id: 'enterprise:1', claims: [march] }], relationships: [] };
    const [change] = planChanges('report:4', stored, claimed).nodes;
    expect([change?.properties.claims, change?.claimsAlone]).toEqual([[both], true]);
    const packed = { nodes: [{ id: 'enterprise:1', claims: [both] }], relationships: [] };
    expect(planChanges('report:4', packed, claimed).counts.unchanged).toBe(1);
    const [less] = planChanges('report:4', packed, { nodes: [], relationships: [] }).nodes;
    expect([less?.properties.claims, less?.claimsAlone]).toEqual([[march], true]);
  });

  test('is written whole where a third says more', () => {
    const packed = { nodes: [{ id: 'enterprise:1', claims: [both] }], relationships: [] };
    const more = {
      nodes: [{ ...tencent, properties: { name: '腾讯', aliases: ['鹅厂'] } }],
      relationships: [],
    };
    const [change] = planChanges('report:5', packed, more).nodes;
    expect([change?.properties.claims, change?.properties.aliases, change?.claimsAlone]).toEqual([
      [may, both],
      ['企鹅', '鹅厂'],
      undefined,
    ]);
  });
});

const claim = fc
  .tuple(
    fc.constantFrom('report:a', 'report:b', 'report:c', 'gazetteer', 'corrections'),
    fc.constantFrom('甲', '乙', '"],"by":["'),
    fc.constantFrom(0.5, 1),
    fc.subarray(['x', 'report:a', '"y"']),
  )
  .map(([by, name, confidence, aliases]) => encodeClaim(by, { name, confidence, aliases }));

test('packing loses nothing, in any order, and shows the same', () => {
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1, maxLength: 8 }), (claims) => {
      const packed = packClaims(claims);
      const once = [...new Set(claims)].sort();
      expect(unpackClaims(packed).sort()).toEqual(once);
      expect(packClaims([...claims].reverse())).toEqual(packed);
      expect(mergeClaims('Enterprise', thingsSaid(packed).map(decodeClaim))).toEqual(
        mergeClaims('Enterprise', once.map(decodeClaim)),
      );
    }),
  );
});
