// Partnerships and what happens with them: the sentence, and all that is read in it.

import { expect, test } from '@jest/globals';
import { type Item, linesOf } from './facts-of-item.js';

const firm = (text: string): Item => ({ section: 'enterprises', heading: '企业', text });

const cases: readonly [behaviour: string, item: Item, lines: readonly string[]][] = [
  [
    'a strategic agreement that is signed at a place',
    firm('5月20日，华为与东风汽车在武汉签署战略合作协议，共同研发智能网联汽车。'),
    ['STRATEGIC_AGREEMENT 华为 — 东风汽车', 'SIGNING at 武汉市 with 华为、东风汽车'],
  ],
  [
    'severally is one each',
    firm('5月20日，阿里云先后与安徽、江西、广西等省区达成合作。'),
    ['COOPERATION 阿里云 — 安徽省', 'COOPERATION 阿里云 — 江西省', 'COOPERATION 阿里云 — 广西壮族自治区'],
  ],
  [
    'who is brought in by 携手 is a party, and what they bring out together a joint product',
    firm('5月20日，京东携手美的、格力电器推出智能家居服务。'),
    ['JOINT_PRODUCT 京东 — 美的 — 格力', 'RELEASE with 京东、美的、格力'],
  ],
  ['what is denied is no deal', firm('5月20日，百度从未与东风汽车合作开展自动驾驶路测。'), []],
  ['what is only being talked about is no deal', firm('5月20日，小米正与比亚迪洽谈合作事宜。'), []],
  [
    'a stake has its price and its share',
    firm('5月20日，百度以2.5亿元入股宇信科技，取得5.42%的股份。'),
    ['INVESTMENT 百度 — 宇信科技 250000000 yuan 5.42 %', 'ACQUISITION with 百度、宇信科技'],
  ],
  [
    'the new company is not a party of the joint venture',
    firm('5月20日，中国联通与阿里巴巴合资成立云粒智慧科技有限公司，注册资本1亿元。'),
    ['JOINT_VENTURE 中国联通 — 阿里巴巴 100000000 yuan'],
  ],
  [
    'firms that settle at places are present there, one each',
    firm('5月20日，武汉、长沙成为腾讯云、金山云争相布局的城市。'),
    [
      'PRESENCE 腾讯云 — 武汉市',
      'PRESENCE 腾讯云 — 长沙市',
      'PRESENCE 金山云 — 武汉市',
      'PRESENCE 金山云 — 长沙市',
    ],
  ],
  [
    'a body that uses a firm’s technology is where the firm is present',
    firm('5月20日，深圳市公安局、广东省司法厅都在使用腾讯云的人脸核身技术。'),
    ['PRESENCE 腾讯云 — 深圳市公安局', 'PRESENCE 腾讯云 — 广东省司法厅'],
  ],
  [
    'three in one signing are one deal, and a provincial branch is itself',
    { text: '5月20日，武汉大学人民医院与卫宁健康、湖北电信三方签约，共建5G远程会诊平台。' },
    [
      'IN_FORCE by 武汉大学人民医院 for 武汉市 about 医疗健康',
      'COOPERATION 武汉大学人民医院 — 卫宁健康 — 中国电信湖北公司',
      'SIGNING at 武汉市 with 武汉大学人民医院、卫宁健康、中国电信湖北公司',
    ],
  ],
  [
    'a firm that no gazetteer has is one by its place in the sentence',
    firm('5月20日，比亚迪宣布与微至云联达成战略合作。'),
    ['STRATEGIC_AGREEMENT 比亚迪 — 微至云联'],
  ],
  [
    'users may stand behind the technology that they use',
    firm('5月20日，采用阿里云技术的还有中国气象局、湖北省公安厅等。'),
    ['PRESENCE 阿里云 — 中国气象局', 'PRESENCE 阿里云 — 湖北省公安厅'],
  ],
  [
    'parties may stand behind the words of cooperation, one each',
    firm('5月20日，中国联通公布新伙伴，与其达成合作的有招商银行、京东。'),
    ['COOPERATION 中国联通 — 招商银行', 'COOPERATION 中国联通 — 京东'],
  ],
  [
    'an owner named before a firm is no party',
    { text: '5月20日，徐工集团旗下徐工信息与鄂州市政府签约，共建工业互联网平台。' },
    [
      'IN_FORCE by 鄂州市人民政府 for 鄂州市 about 工业互联网',
      'COOPERATION 徐工信息 — 鄂州市人民政府',
      'SIGNING at 鄂州市 with 徐工信息、鄂州市人民政府',
    ],
  ],
  [
    'money for a place makes a signing an investment',
    { text: '5月20日，襄阳市与比亚迪签约，后者将投资30亿元在当地建设动力电池基地。' },
    [
      'IN_FORCE for 襄阳市 about 数字技术',
      'INVESTMENT 襄阳市 — 比亚迪 3000000000 yuan',
      'SIGNING at 襄阳市 with 比亚迪',
    ],
  ],
];

test.each(cases)('%s', (_, item, lines) => {
  expect(linesOf(item)).toEqual(lines);
});

test('organs that act together in their own work are no partnership', () => {
  const item = { text: '5月20日，省教育厅、省卫健委联合开展“互联网+校园医疗”检查。' };
  expect(linesOf(item)).toEqual([
    'IN_FORCE by 湖北省教育厅、湖北省卫生健康委员会 for 湖北省 about 教育、医疗健康',
  ]);
});
