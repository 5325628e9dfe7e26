import { describe, expect, test } from '@jest/globals';
import { coreOf, type NearName, nearNames } from '../../src/load/near-names.js';

const regions = new Set(['上海', '上海市', '贵州', '北京', '北京市', '河南省', '湖南省', '中国']);

test.each([
  ['汉得信息', '汉得'],
  ['上海汉得', '汉得'],
  ['上海汉得信息技术股份有限公司', '汉得'],
  ['北京市金斗云辉科技（集团）有限公司', '金斗云辉'],
  ['贵州银行', '贵州银行'],
  ['中国移动', '中国移动'],
  ['信息公司', '信息'],
  ['ＳＡＰ', 'sap'],
])('the core of the enterprise %s is %s', (name, core) => {
  expect(coreOf(name, 'Enterprise', regions)).toBe(core);
});

const named =
  (label: NearName['label']) =>
  (name: string, isKnown = false): NearName => ({
    id: `${label === 'Enterprise' ? 'enterprise' : 'body'}:${name}`,
    label,
    name,
    aliases: [],
    isKnown,
  });
const firm = named('Enterprise');
const body = named('IssuingBody');
const pairsOf = (...entities: NearName[]) =>
  nearNames(entities, regions).map(({ ids }) => ids.map((id) => id.replace(/^.*:/, '')));

describe('two names are a pair', () => {
  test.each([
    [firm('汉得信息', true), firm('上海汉得')],
    [body('国家广播电视总局', true), body('国家广播电视台总局')],
    [body('云谷新区管委会'), body('云谷新区管理委员会')],
  ])('%j and %j', (a, b) => {
    expect(pairsOf(a, b)).toEqual([[a.name, b.name].sort()]);
    expect(pairsOf(b, a)).toEqual(pairsOf(a, b));
  });
});

describe('two names are none', () => {
  test.each([
    ['people told them apart', firm('浪潮', true), firm('浪潮信息', true)],
    ['a number tells them apart', body('杭州市第一人民医院'), body('杭州市第二人民医院')],
    ['their regions do', body('河南省教育技术中心'), body('湖南省教育技术中心')],
    ['only a kind of business is left', firm('贵州银行'), firm('北京银行')],
    ['a firm and a body', firm('汉得信息'), body('上海汉得')],
    ['they are far apart', firm('华为'), firm('小米')],
  ])('%s', (_, a, b) => {
    expect(pairsOf(a, b)).toEqual([]);
  });
});

test('ten thousand names are compared in less than two seconds', () => {
  const sign = (number: number) => String.fromCodePoint(0x4e00 + (number % 20_000));
  const many = Array.from({ length: 10_000 }, (_, at) =>
    firm(`${sign(at * 7919)}${sign(at * 104_729)}${sign(at)}科技有限公司`),
  );
  const begin = performance.now();
  nearNames(many, regions);
  expect(performance.now() - begin).toBeLessThan(2000);
});
