// The gazetteers of the repository hold what is true of China in March 2019: known places, bodies and firms under their names.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import type { BodyLevelName } from '../../src/model/facts.js';
import type { Gazetteer } from '../../src/model/gazetteer.js';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await readGazetteer();
});

describe('regions are GB/T 2260 as of March 2019', () => {
  test('one country, 34 provinces, 333 prefectures, and the counties below them', () => {
    const count = (level: string) => gazetteer.regions.filter((region) => region.level === level).length;
    expect([count('COUNTRY'), count('PROVINCE'), count('PREFECTURE'), count('COUNTY')]).toEqual([
      1, 34, 333, 2851,
    ]);
  });

  test.each([
    ['520000', '贵州省', '贵州', 'Guizhou', '中国'],
    ['150000', '内蒙古自治区', '内蒙古', 'Inner Mongolia', '中国'],
    ['610000', '陕西省', '陕西', 'Shaanxi', '中国'],
    ['540000', '西藏自治区', '西藏', 'Tibet', '中国'],
    ['810000', '香港特别行政区', '香港', 'Hong Kong', '中国'],
    ['150800', '巴彦淖尔市', '巴彦淖尔', 'Bayannur', '内蒙古自治区'],
    ['632200', '海北藏族自治州', '海北', 'Haibei', '青海省'],
    ['230100', '哈尔滨市', '哈尔滨', 'Harbin', '黑龙江省'],
    ['610100', '西安市', '西安', "Xi'an", '陕西省'],
    ['110105', '朝阳区', '朝阳', 'Chaoyang', '北京市'],
    ['220104', '朝阳区', '朝阳', 'Chaoyang', '长春市'],
    ['120118', '静海区', '静海', 'Jinghai', '天津市'],
    ['500112', '渝北区', '渝北', 'Yubei', '重庆市'],
    ['460106', '龙华区', '龙华', 'Longhua', '海口市'],
    ['440309', '龙华区', '龙华', 'Longhua', '深圳市'],
    ['419001', '济源市', '济源', 'Jiyuan', '河南省'],
    ['429004', '仙桃市', '仙桃', 'Xiantao', '湖北省'],
    ['659001', '石河子市', '石河子', 'Shihezi', '新疆维吾尔自治区'],
    ['130530', '新河县', '新河', 'Xinhe', '邢台市'],
    ['130633', '易县', '易县', 'Yi County', '保定市'],
  ])('%s is %s, in short %s, in English %s, in %s', (code, name, shortName, englishName, parent) => {
    const region = gazetteer.regions.find((entry) => entry.code === code);
    const above = gazetteer.regions.find((entry) => entry.code === region?.parent);
    expect([region?.name, region?.shortName, region?.englishName, above?.name]).toEqual([
      name,
      shortName,
      englishName,
      parent,
    ]);
  });

  test.each([
    ['莱芜 joined 济南 in January 2019', '370116', '莱芜区', '371200'],
    ['余杭 was whole until 2021', '330110', '余杭区', '330113'],
    ['海门 was a city until 2020', '320684', '海门市', '320614'],
    ['伊春 had its old districts until July 2019', '230702', '伊春区', '230717'],
  ])('%s', (_why, code, name, absent) => {
    expect(gazetteer.regions.find((region) => region.code === code)?.name).toBe(name);
    expect(gazetteer.regions.some((region) => region.code === absent)).toBe(false);
  });

  test.each([
    ['粤', '广东省'],
    ['沪', '上海市'],
    ['申', '上海市'],
    ['内蒙', '内蒙古自治区'],
    ['广西自治区', '广西壮族自治区'],
    ['海北州', '海北藏族自治州'],
    ['Xizang', '西藏自治区'],
    ['Guizhou Province', '贵州省'],
    ['静海县', '静海区'],
    ['户县', '鄠邑区'],
    ['莱芜市', undefined],
  ])('%s is another name of %s', (alias, name) => {
    expect(gazetteer.regions.find((region) => region.aliases.includes(alias))?.name).toBe(name);
  });

  test('a city without counties has none', () => {
    const bare = ['441900', '442000', '460400', '620200'];
    expect(gazetteer.regions.filter((region) => bare.includes(region.parent ?? ''))).toEqual([]);
  });
});

test.each([
  ['国家发改委', '国家发展和改革委员会'],
  ['工信部', '工业和信息化部'],
  ['中华人民共和国工业和信息化部', '工业和信息化部'],
  ['国税总局', '国家税务总局'],
  ['央行', '中国人民银行'],
  ['国家网信办', '中央网络安全和信息化委员会办公室'],
  ['工信部信软司', '工业和信息化部信息化和软件服务业司'],
  ['国家卫生健康委规划信息司', '国家卫生健康委员会规划发展与信息化司'],
  ['信通院', '中国信息通信研究院'],
  ['赛迪研究院', '中国电子信息产业发展研究院'],
  ['中科院软件研究所', '中国科学院软件研究所'],
  ['北师大', '北京师范大学'],
  ['华西医院', '四川大学华西医院'],
  ['全国总工会', '中华全国总工会'],
])('the body %s is %s', (alias, name) => {
  expect(gazetteer.bodies.find((body) => body.aliases.includes(alias))?.name).toBe(name);
});

test.each([
  ['阿里云计算有限公司', '阿里云', '阿里巴巴'],
  ['腾讯控股有限公司', '腾讯', null],
  ['钉钉', '阿里钉钉', '阿里巴巴'],
  ['中国联合网络通信有限公司', '中国联通', null],
  ['富士康工业互联网股份有限公司', '工业富联', '富士康'],
  ['国网江苏省电力有限公司', '国网江苏电力', '国家电网'],
  ['云南电网有限责任公司', '云南电网', '南方电网'],
  ['思爱普', 'SAP', null],
])('the enterprise %s is %s, below %s', (alias, name, parent) => {
  const enterprise = gazetteer.enterprises.find((entry) => entry.aliases.includes(alias));
  expect([enterprise?.name, enterprise?.parent]).toEqual([name, parent]);
});

describe('the first department that fits a region and a short name gives the full name', () => {
  test.each<[string, BodyLevelName, string, string]>([
    ['520000', 'PROVINCE', '卫健委', '贵州省卫生健康委员会'],
    ['320500', 'PREFECTURE', '卫健委', '苏州市卫生健康委员会'],
    ['640000', 'PROVINCE', '医保局', '宁夏回族自治区医疗保障局'],
    ['510000', 'PROVINCE', '经信厅', '四川省经济和信息化厅'],
    ['370000', 'PROVINCE', '工信厅', '山东省工业和信息化厅'],
    ['110000', 'PROVINCE', '经信局', '北京市经济和信息化局'],
    ['310000', 'PROVINCE', '经信委', '上海市经济和信息化委员会'],
    ['120000', 'PROVINCE', '交委', '天津市交通运输委员会'],
    ['500000', 'PROVINCE', '大数据局', '重庆市大数据应用发展管理局'],
    ['520100', 'PREFECTURE', '大数据局', '贵阳市大数据发展管理局'],
    ['370000', 'PROVINCE', '大数据局', '山东省大数据局'],
    ['440300', 'PREFECTURE', '税务局', '国家税务总局深圳市税务局'],
    ['440300', 'PREFECTURE', '国资委', '深圳市人民政府国有资产监督管理委员会'],
    ['420100', 'PREFECTURE', '海关', '武汉海关'],
    ['370200', 'PREFECTURE', '市委', '中共青岛市委'],
    ['110000', 'PROVINCE', '网信办', '中共北京市委网络安全和信息化委员会办公室'],
    ['350000', 'PROVINCE', '省政府办公厅', '福建省人民政府办公厅'],
    ['420100', 'PREFECTURE', '公安局交管局', '武汉市公安局交通管理局'],
    ['320100', 'PREFECTURE', '绿化办', '南京市绿化委员会办公室'],
    ['150000', 'PROVINCE', '林草局', '内蒙古自治区林业和草原局'],
    ['620000', 'PROVINCE', '红十字', '甘肃省红十字会'],
    ['520000', 'PROVINCE', '扶贫办', '贵州省扶贫开发办公室'],
    ['410000', 'PROVINCE', '法院', '河南省高级人民法院'],
    ['440100', 'PREFECTURE', '互联网法院', '广州互联网法院'],
  ])('%s %s %s → %s', (code, level, short, full) => {
    const region = gazetteer.regions.find((entry) => entry.code === code);
    const department = gazetteer.departments.find(
      ({ name, shortNames, levels, onlyIn }) =>
        (name === short || shortNames.includes(short)) &&
        levels.includes(level) &&
        (onlyIn === null || onlyIn.some((only) => code.startsWith(only.replace(/(00)+$/, '')))),
    );
    const pattern = department?.pattern ?? `{region}${department?.name}`;
    expect(
      pattern.replace('{region}', region?.name ?? '?').replace('{short}', region?.shortName ?? '?'),
    ).toBe(full);
  });
});

test('the themes are the closed list of 19', () => {
  expect(gazetteer.themes.map(({ name, englishName }) => `${name} ${englishName}`)).toEqual([
    '政务服务 Government services',
    '医疗健康 Healthcare',
    '教育 Education',
    '工业互联网 Industrial internet',
    '农业农村 Agriculture and rural areas',
    '交通出行 Transport',
    '电子商务 E-commerce',
    '能源 Energy',
    '金融 Finance',
    '文化旅游 Culture and tourism',
    '社会民生 Social services',
    '扶贫 Poverty alleviation',
    '公共安全与司法 Public security and justice',
    '智慧城市 Smart city',
    '生态环境 Ecology and environment',
    '市场监管 Market regulation',
    '不动产登记 Real-estate registration',
    '外贸通关 Trade and customs',
    '数字技术 Digital technology',
  ]);
});
