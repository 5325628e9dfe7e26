// Deals as financial news tells them: what one firm does for another by contract, deals told as nouns, firms that only their marks
// or their place tell out. The sentence, and all the partnerships that are read in it.

import { expect, test } from '@jest/globals';
import { factsOfReport, reportOf } from './facts-of-item.js';

const deals: readonly [text: string, partnerships: readonly string[]][] = [
  ['国美委托中软国际开发会员系统。', ['COOPERATION 国美 — 中软国际']],
  ['格力中标中国电信机房空调项目。', ['COOPERATION 中国电信 — 格力']],
  ['安踏获得迪士尼授权，将推出童装。', ['COOPERATION 安踏 — 迪士尼']],
  ['除了京东之外，苏宁易购还与多家物流企业合作。', ['COOPERATION 京东 — 苏宁']],
  ['对于携程来说，与银联的合作将降低支付成本。', ['COOPERATION 中国银联 — 携程']],
  ['与顺丰的合作落定，身在杭州的网易高管向记者介绍了细节。', ['COOPERATION 网易 — 顺丰']],
  // what a dash sets apart is the firm itself
  ['华住集团与欧洲第二大酒店集团——法国雅高集团签约。', ['COOPERATION 华住集团 — 雅高集团']],
  // what was agreed stands before
  ['根据此次签署的协议，海尔与国家电网将发挥各自优势。', ['COOPERATION 国家电网 — 海尔']],
  // a name that is an everyday word's neighbour, and a stock's short name
  ['上汽与宝钢股份签署供货协议。', ['COOPERATION 上汽集团 — 中国宝武']],
  ['ST秦川与陕鼓集团签署重组合作协议。', ['COOPERATION ST秦川 — 陕鼓集团']],
  ['复星医药拟联合德国药业巨头拜耳集团、高瓴资本成立新公司。', ['JOINT_VENTURE 复星医药 — 拜耳 — 高瓴资本']],
  // intentions are no deals
  ['中国电信公告称，有意收购太平洋网络有限公司。', []],
  ['腾讯获得的注资很有可能将注入搜狗。', []],
];

const partnershipsOf = (text: string): string[] =>
  factsOfReport(
    reportOf([{ section: 'enterprises', heading: '企业', text: `5月20日，${text}` }]),
  ).partnerships.map(({ kind, parties }) => `${kind} ${[...parties].sort().join(' — ')}`);

test.each(deals)('%s', (text, expected) => {
  const sorted = expected.map((words) => {
    const [kind = '', ...parties] = words.split(/ — | /);
    return `${kind} ${parties.sort().join(' — ')}`;
  });
  expect(partnershipsOf(text).sort()).toEqual(sorted.sort());
});
