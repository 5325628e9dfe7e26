// Names: the words with their row and what stands before them, and the entity that they are.

import { expect, test } from '@jest/globals';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { gazetteerIndexOf } from '../../src/resolve/gazetteer-index.js';
import { resolveBody } from '../../src/resolve/resolve-body.js';
import { resolveEnterprise } from '../../src/resolve/resolve-enterprise.js';
import { resolveRegion } from '../../src/resolve/resolve-region.js';
import type { NameContext } from '../../src/resolve/resolved-name.js';

const index = gazetteerIndexOf(await readGazetteer());

function context(row: string | null, ...before: string[]): NameContext {
  const province = row ? (index.regions.valuesOf(row)[0] ?? null) : null;
  return { province, before, central: false };
}

test.each([
  ['a name that several cities have is looked up in the row', '朝阳区', context('北京市'), '朝阳区 110105'],
  ['and in another row it is another district', '朝阳区', context('吉林省'), '朝阳区 220104'],
  ['or in the city that the text names before it', '龙华区', context(null, '海口'), '龙华区 460106'],
  ['a short name is the province or city', '贵阳', context('贵州省'), '贵阳市 520100'],
  ['a region is no context of its own', '岳阳', context('湖南省', '岳阳'), '岳阳市 430600'],
  ['a zone lies in the division of its name', '武进高新区', context('江苏省'), '武进高新区 320412-91544bcb'],
])('%s', (_, words, where, expected) => {
  const [region] = resolveRegion(words, where, index);
  expect(`${region?.name} ${region?.code}`).toBe(expected);
});

test('a region of several provinces is its members', () => {
  const names = resolveRegion('长三角', context(null), index).map((one) => one.name);
  expect(names).toEqual(['上海市', '江苏省', '浙江省', '安徽省']);
});

test.each([
  ['国家发改委', context(null), '国家发展和改革委员会'],
  ['工信部', context(null), '工业和信息化部'],
  ['河北省卫生健康委', context('河北省'), '河北省卫生健康委员会'],
  ['省医保局', context('河北省'), '河北省医疗保障局'],
  ['市卫健委', context('湖北省', '武汉市'), '武汉市卫生健康委员会'],
  ['自治区教育厅', context('广西壮族自治区'), '广西壮族自治区教育厅'],
  ['广西自治区教育厅', context('广西壮族自治区'), '广西壮族自治区教育厅'],
  ['四川省委', context('四川省'), '中共四川省委'],
  ['省政府', context('四川省'), '四川省人民政府'],
  ['江苏省政府办公厅', context('江苏省'), '江苏省人民政府办公厅'],
  ['北京市税务局', context('北京市'), '国家税务总局北京市税务局'],
  ['沈阳市铁西区工信局', context('辽宁省'), '沈阳市铁西区工业和信息化局'],
  ['陕西省咸阳市武功县教育局', context('陕西省'), '武功县教育局'],
  ['沧州经济技术开发区管委会', context('河北省'), '沧州经济技术开发区管理委员会'],
  ['国家广播电视台总局', context(null), '国家广播电视总局'],
])('%s is an organ by its official full name', (words, where, name) => {
  const body = resolveBody(words, where, index);
  expect(body.name).toBe(name);
  expect(body.reason).not.toBe('');
});

test.each([
  ['阿里云计算有限公司', '阿里云'],
  ['华为公司', '华为'],
  ['北京移动', '中国移动北京公司'],
  ['广西联通', '中国联通广西公司'],
  ['中国电信陕西分公司', '中国电信陕西公司'],
  ['云南省农行', '中国农业银行云南省分行'],
  ['北京某某未知科技有限公司', '北京某某未知科技有限公司'],
])('%s is the enterprise %s', (words, name) => {
  expect(resolveEnterprise(words, context(null), index).name).toBe(name);
});

test('an unknown enterprise is less sure than a known one, and says why', () => {
  const unknown = resolveEnterprise('某某未知科技有限公司', context(null), index);
  expect(unknown.confidence).toBeLessThan(resolveEnterprise('华为', context(null), index).confidence);
  expect(unknown.reason).toBe('no gazetteer has it; its legal form says that it is a company');
});
