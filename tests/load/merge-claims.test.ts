import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/load/claim.js';
import { mergeClaims } from '../../src/load/merge-claims.js';

/** Every order of the claims: what is merged must not depend on which report came first. */
function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, place) =>
    permutations(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
  );
}

function expectMerged(kind: Parameters<typeof mergeClaims>[0], claims: readonly Claim[], merged: object) {
  for (const order of permutations(claims)) expect(mergeClaims(kind, order)).toEqual(merged);
}

const drafted: Claim = {
  by: 'report:3',
  excerptIds: ['excerpt:3'],
  date: '2019-03-12',
  announcedOn: '2019-03-12',
  title: '教育云管理办法（征求意见稿）',
  kind: 'DOCUMENT',
  instrument: '办法',
  status: 'DRAFT',
  summary: '征求意见。',
  issuerCount: 6,
  confidence: 1,
};
const issued: Claim = {
  by: 'report:4',
  excerptIds: ['excerpt:4'],
  date: '2019-04-02',
  announcedOn: '2019-04-02',
  title: '教育云管理办法',
  kind: 'DOCUMENT',
  instrument: '办法',
  status: 'ISSUED',
  summary: '印发。',
  confidence: 0.8,
};

describe('a policy', () => {
  test('a draft that was issued later shows the instrument, its first day and both states', () => {
    expectMerged('Policy', [drafted, issued], {
      title: '教育云管理办法',
      kind: 'DOCUMENT',
      instrument: '办法',
      status: 'ISSUED',
      summary: '印发。',
      announcedOn: '2019-03-12',
      issuerCount: 6,
      statusHistory: ['2019-03-12 DRAFT excerpt:3', '2019-04-02 ISSUED excerpt:4'],
      lookup: ['教育云管理办法'],
    });
  });

  test('of two states on one day, the one further on is the status', () => {
    const sameDay: Claim = { ...issued, date: '2019-03-12', announcedOn: '2019-03-12' };
    expect(mergeClaims('Policy', [drafted, sameDay]).status).toBe('ISSUED');
    expect(mergeClaims('Policy', [sameDay, drafted]).status).toBe('ISSUED');
  });

  test('two reports of one day that differ in words alone are merged the same in any order', () => {
    const other: Claim = { ...issued, by: 'report:5', summary: '发布。', excerptIds: ['excerpt:5'] };
    const merged = mergeClaims('Policy', [issued, other]);
    expect(mergeClaims('Policy', [other, issued])).toEqual(merged);
    expect(merged.statusHistory).toEqual(['2019-04-02 ISSUED excerpt:4', '2019-04-02 ISSUED excerpt:5']);
  });
});

describe('a deal', () => {
  const told = (claim: Partial<Claim>): Claim =>
    ({
      by: 'report:3',
      excerptIds: ['excerpt:3'],
      date: '2019-02-28',
      partnershipId: 'partnership:1',
      kind: 'COOPERATION',
      announcedOn: '2019-02-28',
      confidence: 0.8,
      ...claim,
    }) as Claim;

  test('has the earliest day, the scope and sum of the surest telling, all evidence and the highest confidence', () => {
    expectMerged(
      'PARTNERS_WITH',
      [
        told({ scope: '云', amountCny: 5 }),
        told({
          by: 'report:4',
          excerptIds: ['excerpt:4'],
          announcedOn: '2019-04-09',
          date: '2019-04-09',
          scope: '智慧教育',
          confidence: 0.9,
        }),
        told({ by: 'report:5', excerptIds: ['excerpt:4', 'excerpt:5'], confidence: 0.7, stakePercent: 30 }),
      ],
      {
        partnershipId: 'partnership:1',
        kind: 'COOPERATION',
        announcedOn: '2019-02-28',
        orderedOn: '2019-02-28',
        scope: '智慧教育',
        amountCny: 5,
        stakePercent: 30,
        confidence: 0.9,
        excerptIds: ['excerpt:3', 'excerpt:4', 'excerpt:5'],
      },
    );
  });

  test('has no scope, sum or stake where no report gives one', () => {
    expect(mergeClaims('PARTNERS_WITH', [told({})])).toEqual({
      partnershipId: 'partnership:1',
      kind: 'COOPERATION',
      announcedOn: '2019-02-28',
      orderedOn: '2019-02-28',
      confidence: 0.8,
      excerptIds: ['excerpt:3'],
    });
  });

  test('without a day stands before all others in the order of days', () => {
    const { announcedOn: _, ...undated } = told({});
    expect(mergeClaims('PARTNERS_WITH', [undated as Claim])).toEqual({
      partnershipId: 'partnership:1',
      kind: 'COOPERATION',
      orderedOn: '0001-01-01',
      confidence: 0.8,
      excerptIds: ['excerpt:3'],
    });
  });
});

describe('names', () => {
  test('an enterprise has all aliases but its name, and is looked up by every name without spaces and case', () => {
    expectMerged(
      'Enterprise',
      [
        { by: 'report:3', name: '腾讯', aliases: ['腾讯控股', '腾讯'], englishName: 'Tencent' },
        { by: 'report:4', name: '腾讯', aliases: ['Tencent Holdings'] },
      ],
      {
        name: '腾讯',
        aliases: ['Tencent Holdings', '腾讯控股'],
        englishName: 'Tencent',
        lookup: ['tencent', 'tencentholdings', '腾讯', '腾讯控股'],
        pinyin: ['tengxun', 'tengxunkonggu', 'tx', 'txkg'],
      },
    );
  });

  test('a region is also looked up by its code and short name', () => {
    const gazetteer: Claim = {
      by: 'gazetteer',
      code: '520000',
      name: '贵州省',
      shortName: '贵州',
      level: 'PROVINCE',
      aliases: ['Guizhou', '黔'],
    };
    expect(mergeClaims('Region', [gazetteer])).toEqual({
      code: '520000',
      name: '贵州省',
      shortName: '贵州',
      level: 'PROVINCE',
      aliases: ['Guizhou', '黔'],
      lookup: ['520000', 'guizhou', '贵州', '贵州省', '黔'],
      pinyin: ['guizhou', 'guizhousheng', 'gz', 'gzs', 'qian'],
    });
  });
});

test.each([
  ['ISSUED_BY', ['JOINT', 'LEAD'], 'LEAD'],
  ['ORGANIZED', ['GUIDANCE', 'CO_HOST', 'HOST'], 'HOST'],
  ['PARTICIPATED_IN', ['PARTICIPANT', 'SPEAKER'], 'SPEAKER'],
] as const)('of several parts in %s the greatest is shown', (type, roles, shown) => {
  const claims = roles.map((role, place) => ({
    by: `report:${place}`,
    role,
    excerptIds: [`excerpt:${place}`],
    confidence: 1,
  }));
  const excerptIds = claims.map((claim) => claim.excerptIds[0]);
  expectMerged(type, claims, { role: shown, excerptIds, confidence: 1 });
});

test('a post is the latest that was told', () => {
  const claims: Claim[] = [
    { by: 'report:3', title: '副部长', date: '2019-02-01', excerptIds: ['excerpt:3'], confidence: 1 },
    { by: 'report:4', title: '部长', date: '2019-03-01', excerptIds: ['excerpt:4'], confidence: 0.9 },
  ];
  expectMerged('AFFILIATED_WITH', claims, {
    title: '部长',
    excerptIds: ['excerpt:3', 'excerpt:4'],
    confidence: 1,
  });
});
