// Ids are public: a change here breaks every saved link. The hashes were made with `sha256sum`.

import { expect, test } from '@jest/globals';
import {
  bodyId,
  commonProvince,
  documentId,
  enterpriseId,
  eventId,
  excerptId,
  measureId,
  partnershipId,
  personId,
  reportId,
  themeId,
} from '../../src/load/entity-ids.js';

test('every kind of entity has its own kind of id', () => {
  expect(enterpriseId('腾讯')).toBe('enterprise:53874092e000069b');
  expect(
    [
      reportId('中国信息通信研究院', '2019-03'),
      excerptId('report:1', 'summits/1'),
      bodyId('教育部'),
      themeId('教育'),
      personId('苗圩', '工业和信息化部'),
      measureId('excerpt:1'),
      eventId('SUMMIT', '2019工业互联网峰会', '2019'),
      partnershipId(['enterprise:1', 'region:520100'], 'COOPERATION', '2019'),
    ].map((id) => id.replace(/[0-9a-f]{16}$/, '…')),
  ).toEqual([
    'report:…',
    'excerpt:…',
    'body:…',
    'theme:…',
    'person:…',
    'policy:…',
    'event:…',
    'partnership:…',
  ]);
});

test('a draft, its trial form and the instrument are one policy', () => {
  const id = documentId('教育云管理办法（征求意见稿）', ['100000']);
  expect(documentId('教育云管理办法（试行）', ['100000'])).toBe(id);
  expect(documentId('《教育云管理办法》', ['100000'])).toBe(id);
});

test('the same title in two provinces is two policies, in two cities of a province one', () => {
  const guiyang = documentId('大数据条例', ['520100']);
  expect(documentId('大数据条例', ['520000'])).toBe(guiyang);
  expect(documentId('大数据条例', ['520300', '520400'])).toBe(guiyang);
  expect(documentId('大数据条例', ['620000'])).not.toBe(guiyang);
});

test.each([
  [['520100'], '520000'],
  [['520000', '520100'], '520000'],
  [['410100-0a1b2c3d'], '410000'],
  [['440000', '810000', '820000'], '100000'],
  [['100000'], '100000'],
  [[], '100000'],
])('the province of %j is %s', (codes, province) => {
  expect(commonProvince(codes)).toBe(province);
});

test('the order of the parties does not matter to a deal, its kind and year do', () => {
  const id = partnershipId(['a', 'b'], 'COOPERATION', '2019');
  expect(partnershipId(['b', 'a'], 'COOPERATION', '2019')).toBe(id);
  expect(partnershipId(['b', 'a'], 'INVESTMENT', '2019')).not.toBe(id);
  expect(partnershipId(['b', 'a'], 'COOPERATION', '2020')).not.toBe(id);
});

test('namesakes of two bodies are two persons', () => {
  expect(personId('李强', '甲')).not.toBe(personId('李强', '乙'));
});

test('spaces and width do not make another event', () => {
  expect(eventId('SUMMIT', '２０１９ 互联网峰会', '2019')).toBe(eventId('SUMMIT', '2019互联网峰会', '2019'));
});

test('an empty name is no id', () => {
  expect(() => bodyId('')).toThrow('needs a key');
});
