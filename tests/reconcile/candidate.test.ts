// Hits of a search in, candidates out: which score, and which of them is sure.

import { describe, expect, test } from '@jest/globals';
import { candidatesOf, type Hit } from '../../src/reconcile/candidate.js';
import { nameLikeness } from '../../src/reconcile/name-likeness.js';
import { nearNames } from '../../src/reconcile/near-names.js';
import { readQueries } from '../../src/reconcile/read-queries.js';

const query = (asked: object) => readQueries(JSON.stringify({ q: asked })).get('q')!;
const enterprise = (score: number, id: string, name: string, aliases: readonly string[] = []): Hit => ({
  score,
  entity: { __typename: 'Enterprise', id: `enterprise:${id}`, name, english: null, aliases, above: null },
});
const china = {
  id: 'region:100000',
  name: '中国',
  shortName: '中国',
  code: '100000',
  aliases: [],
  parent: null,
};
const beijing = {
  id: 'region:110000',
  name: '北京市',
  shortName: '北京',
  code: '110000',
  aliases: ['Beijing'],
  parent: china,
};
const jilin = {
  id: 'region:220000',
  name: '吉林省',
  shortName: '吉林',
  code: '220000',
  aliases: [],
  parent: china,
};
const changchun = {
  id: 'region:220100',
  name: '长春市',
  shortName: '长春',
  code: '220100',
  aliases: [],
  parent: jilin,
};
const chaoyang = (id: string, parent: object): Hit => ({
  score: 7.6,
  entity: {
    __typename: 'Region',
    id,
    name: '朝阳区',
    short: '朝阳',
    aliases: [],
    code: id.slice(7),
    regionLevel: 'COUNTY',
    within: null,
    Region_region: parent,
  },
});
const short = (asked: object, ...hits: readonly Hit[]) =>
  candidatesOf(query(asked), hits).map(
    ({ name, id, score, match }) => `${match ? 'sure ' : ''}${score} ${name} ${id}`,
  );

describe('sure is', () => {
  test('a name that one entity has, before an alias that another has', () => {
    expect(
      short({ query: '腾讯' }, enterprise(7.7, '1', '腾讯控股', ['腾讯']), enterprise(7.7, '2', '腾讯')),
    ).toEqual(['sure 100 腾讯 enterprise:2', '98 腾讯控股 enterprise:1']);
  });

  test('an alias that one entity has', () => {
    expect(short({ query: 'ｔｅｎｃｅｎｔ' }, enterprise(7.7, '2', '腾讯', ['Tencent']))).toEqual([
      'sure 98 腾讯 enterprise:2',
    ]);
  });

  test('an id', () => {
    expect(short({ query: 'enterprise:2' }, enterprise(7.7, '2', '腾讯'))).toEqual([
      'sure 100 腾讯 enterprise:2',
    ]);
  });

  test('what a condition leaves of namesakes', () => {
    const hits = [chaoyang('region:110105', beijing), chaoyang('region:220104', changchun)];
    expect(short({ query: '朝阳区', properties: [{ pid: 'region', v: '吉林' }] }, ...hits)).toEqual([
      'sure 100 朝阳区 region:220104',
      '50 朝阳区 region:110105',
    ]);
  });
});

describe('not sure is', () => {
  test('a name that several have: all are listed', () => {
    expect(
      short({ query: '朝阳区' }, chaoyang('region:110105', beijing), chaoyang('region:220104', changchun)),
    ).toEqual(['100 朝阳区 region:110105', '100 朝阳区 region:220104']);
  });

  test('an exact name that a condition speaks against, or says nothing of', () => {
    expect(
      short(
        { query: '腾讯', properties: [{ pid: 'partnerProvinces', v: '贵州' }] },
        enterprise(7.7, '2', '腾讯'),
      ),
    ).toEqual(['90 腾讯 enterprise:2']);
    expect(
      short(
        { query: '朝阳区', properties: [{ pid: 'region', v: '贵州' }] },
        chaoyang('region:110105', beijing),
      ),
    ).toEqual(['50 朝阳区 region:110105']);
  });

  test('a name that begins so, whole pinyin, a shorter name that was tried', () => {
    expect(short({ query: '腾讯' }, enterprise(6.5, '3', '腾讯云'))).toEqual(['63 腾讯云 enterprise:3']);
    expect(short({ query: 'aliyun' }, enterprise(5.7, '4', '阿里云'))).toEqual(['85 阿里云 enterprise:4']);
    expect(short({ query: '腾讯科技有限公司' }, { ...enterprise(7.7, '2', '腾讯'), isNear: true })).toEqual([
      '24 腾讯 enterprise:2',
    ]);
  });

  test('a hit in an excerpt alone is no candidate', () => {
    expect(short({ query: '区块链' }, enterprise(1.3, '2', '腾讯'))).toEqual([]);
  });
});

test.each([
  [{ pid: 'region', v: '北京' }, true],
  [{ pid: 'region', v: 'Beijing' }, true],
  [{ pid: 'region', v: 110000 }, true],
  [{ pid: 'region', v: { id: 'region:110000', name: '北京市' } }, true],
  [{ pid: 'region', v: ['上海', '北京'] }, true],
  [{ pid: 'region', v: '上海' }, false],
  [{ pid: 'code', v: '110105' }, null],
])('a condition %j', (condition, agrees) => {
  const [candidate] = candidatesOf(query({ query: '朝阳区', properties: [condition] }), [
    chaoyang('region:110105', beijing),
  ]);
  expect([candidate!.match, candidate!.score]).toEqual([
    agrees === true,
    agrees === null ? 90 : agrees ? 100 : 50,
  ]);
});

test('the limit is kept, the best first', () => {
  expect(
    short({ query: '腾讯', limit: 1 }, enterprise(6.4, '3', '腾讯公益'), enterprise(7.7, '2', '腾讯')),
  ).toEqual(['sure 100 腾讯 enterprise:2']);
});

test.each([
  ['腾讯', '腾讯', 1],
  ['Ｔｅｎｃｅｎｔ', 'tencent', 1],
  ['腾讯云', '腾讯', 2 / 3],
  ['腾讯', '阿里', 0],
  ['', '', 0],
  ['云', '云', 1],
  ['云', '雨', 0],
])('%j and %j are alike by %d', (one, other, likeness) => {
  expect(nameLikeness(one, other)).toBeCloseTo(likeness);
});

test.each([
  ['腾讯科技（深圳）有限公司', ['腾讯科技有限公司', '腾讯科技', '腾讯']],
  ['贵州省某某大数据集团', ['贵州省某某大数据', '贵州省某', '贵州']],
  ['Tencent Holdings Ltd', ['Tencent']],
  ['腾讯', []],
  ['（）（）（', []],
])('%j is tried as %j', (name, near) => {
  expect(nearNames(name)).toEqual(near);
});
