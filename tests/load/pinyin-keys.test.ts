import { expect, test } from '@jest/globals';
import { pinyinKeys } from '../../src/load/pinyin-keys.js';

test.each([
  [['中国移动'], ['zgyd', 'zhongguoyidong']],
  [
    ['腾讯', 'Tencent', '腾讯控股'],
    ['tengxun', 'tengxunkonggu', 'tx', 'txkg'],
  ],
  [['重庆市'], ['chongqingshi', 'cqs']],
  [['黔'], ['qian']],
  [['Huawei', '520000'], []],
  [['关于深化“互联网+先进制造业”发展工业互联网的实施意见'], []],
])('%j is typed as %j', (names, keys) => {
  expect(pinyinKeys(names)).toEqual(keys);
});

test('the first character of a person is read as a surname', () => {
  expect(pinyinKeys(['单霁翔'], true)).toEqual(['shanjixiang', 'sjx']);
});
