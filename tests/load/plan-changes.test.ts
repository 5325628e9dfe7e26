import { describe, expect, test } from '@jest/globals';
import { type ClaimedNode, encodeClaim } from '../../src/load/claim.js';
import { planChanges } from '../../src/load/plan-changes.js';

const none = { nodes: [], relationships: [] };
const tencent = (aliases: readonly string[]): ClaimedNode => ({
  id: 'enterprise:1',
  properties: { name: '腾讯', aliases, englishName: null },
});
const claimOfApril = '{"by":"report:4","aliases":["腾讯控股"],"name":"腾讯"}';

test('a claim is a JSON string: who says it, then what by name, without nulls', () => {
  expect(encodeClaim('report:4', tencent(['腾讯控股']).properties)).toBe(claimOfApril);
});

describe('a node', () => {
  test('that is not there is created with its claim', () => {
    expect(planChanges('report:4', none, { nodes: [tencent(['腾讯控股'])], relationships: [] })).toEqual({
      nodes: [
        {
          id: 'enterprise:1',
          label: 'Enterprise',
          isNew: true,
          properties: {
            id: 'enterprise:1',
            name: '腾讯',
            aliases: ['腾讯控股'],
            lookup: ['enterprise:1', '腾讯', '腾讯控股'],
            pinyin: ['tengxun', 'tengxunkonggu', 'tx', 'txkg'],
            claims: [claimOfApril],
          },
        },
      ],
      deletedNodes: [],
      relationships: [],
      deletedRelationships: [],
      counts: { created: 1, updated: 0, deleted: 0, unchanged: 0 },
    });
  });

  test('that is claimed again word for word is left alone', () => {
    const stored = { nodes: [{ id: 'enterprise:1', claims: [claimOfApril] }], relationships: [] };
    expect(planChanges('report:4', stored, { nodes: [tencent(['腾讯控股'])], relationships: [] })).toEqual({
      nodes: [],
      deletedNodes: [],
      relationships: [],
      deletedRelationships: [],
      counts: { created: 0, updated: 0, deleted: 0, unchanged: 1 },
    });
  });

  test('that its report drops keeps what another report says', () => {
    const claimOfMarch = '{"by":"report:3","aliases":["企鹅"],"name":"腾讯"}';
    const stored = {
      nodes: [{ id: 'enterprise:1', claims: [claimOfMarch, claimOfApril] }],
      relationships: [],
    };
    const changes = planChanges('report:3', stored, none);
    expect(changes.nodes.map(({ properties }) => [properties.aliases, properties.claims])).toEqual([
      [['腾讯控股'], [claimOfApril]],
    ]);
    expect(changes.counts).toEqual({ created: 0, updated: 1, deleted: 0, unchanged: 0 });
  });

  test('that nobody claims any more is deleted', () => {
    const stored = { nodes: [{ id: 'enterprise:1', claims: [claimOfApril] }], relationships: [] };
    const changes = planChanges('report:4', stored, none);
    expect(changes.deletedNodes).toEqual(['enterprise:1']);
    expect(changes.counts).toEqual({ created: 0, updated: 0, deleted: 1, unchanged: 0 });
  });

  test('that two facts of one report name holds both claims and is counted once', () => {
    const twice = [tencent(['a']), tencent(['b'])];
    const changes = planChanges('report:4', none, { nodes: twice, relationships: [] });
    expect(changes.nodes.map(({ properties }) => [properties.aliases, properties.claims])).toEqual([
      [
        ['a', 'b'],
        [
          '{"by":"report:4","aliases":["a"],"name":"腾讯"}',
          '{"by":"report:4","aliases":["b"],"name":"腾讯"}',
        ],
      ],
    ]);
    expect(changes.counts.created).toBe(1);
  });
});

describe('a relationship', () => {
  const deal = (partnershipId: string) => ({
    type: 'PARTNERS_WITH' as const,
    from: 'enterprise:1',
    to: 'region:520100',
    partnershipId,
  });

  test('between the same ends is another one where the deal is another', () => {
    const stored = {
      nodes: [],
      relationships: [{ ...deal('partnership:1'), elementId: '5:x:1', claims: ['{"by":"report:4"}'] }],
    };
    const claimed = { nodes: [], relationships: [{ ...deal('partnership:2'), properties: {} }] };
    expect(planChanges('report:4', stored, claimed)).toEqual({
      nodes: [],
      deletedNodes: [],
      relationships: [
        {
          type: 'PARTNERS_WITH',
          from: 'enterprise:1',
          to: 'region:520100',
          elementId: null,
          properties: { orderedOn: '0001-01-01', claims: ['{"by":"report:4"}'] },
        },
      ],
      deletedRelationships: [{ from: 'enterprise:1', elementId: '5:x:1' }],
      counts: { created: 1, updated: 0, deleted: 1, unchanged: 0 },
    });
  });

  test('that changes is written to the one that is there', () => {
    const stored = {
      nodes: [],
      relationships: [
        { ...deal('partnership:1'), elementId: '5:x:1', claims: ['{"by":"report:4","scope":"云"}'] },
      ],
    };
    const claimed = {
      nodes: [],
      relationships: [{ ...deal('partnership:1'), properties: { scope: '智慧教育' } }],
    };
    expect(planChanges('report:4', stored, claimed).relationships).toEqual([
      {
        type: 'PARTNERS_WITH',
        from: 'enterprise:1',
        to: 'region:520100',
        elementId: '5:x:1',
        properties: {
          scope: '智慧教育',
          orderedOn: '0001-01-01',
          claims: ['{"by":"report:4","scope":"智慧教育"}'],
        },
      },
    ]);
  });
});
