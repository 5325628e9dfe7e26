// Deals and documents in words that are seldom used for them. The sentence, and all that is read in it.

import { expect, test } from '@jest/globals';
import { firm, type Item, linesOf, ministry, row } from './facts-of-item.js';

const items: readonly [item: Item, lines: readonly string[]][] = [
  [
    firm('中国电信浙江公司助力宁波舟山港集团建成5G全自动化码头。'),
    ['COOPERATION 中国电信浙江公司 — 宁波舟山港'],
  ],
  [
    firm('中国移动河南公司、宇通客车、信大捷安三家企业组成联合体，承接自动驾驶公交线路。'),
    ['COOPERATION 中国移动河南公司 — 宇通客车 — 信大捷安'],
  ],
  [
    firm('京东物流与中国邮政集团有限公司内蒙古自治区分公司打通县乡村三级配送网络。'),
    ['COOPERATION 京东物流 — 中国邮政内蒙古公司'],
  ],
  [
    firm('好大夫在线把襄阳市卫健委发展为伙伴，合作协议写明由前者提供远程会诊。'),
    ['COOPERATION 好大夫在线 — 襄阳市卫生健康委员会'],
  ],
  [firm('哈工大机器人集团与龙江银行达成合作。'), ['COOPERATION 哈工大机器人集团 — 龙江银行']],
  [firm('中国联通总部与湖北省政府举行会谈，双方未签署文件。'), []],
  [firm('腾讯回顾了去年同敦煌研究院的合作。'), []],
  [
    row('襄阳市襄州区引来网易严选的智慧物流基地。'),
    ['IN_FORCE for 襄州区 about 交通出行', 'PRESENCE 网易严选 — 襄州区'],
  ],
  [
    ministry('交通部联合市监总局约谈货拉拉。', '交通运输部'),
    ['IN_FORCE by 交通运输部、国家市场监督管理总局 for 中国 about 交通出行'],
  ],
  [
    ministry('海关总署下发“关于开展跨境电商监管试点的通知”。', '海关总署'),
    ['ISSUED 《关于开展跨境电商监管试点的通知》 by 海关总署 for 中国 about 电子商务'],
  ],
];

test.each(items)('%j', (item, lines) => {
  expect(linesOf(item)).toEqual(lines);
});
