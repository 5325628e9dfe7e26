// What an item is about: where a word stands says how much it counts.

import { expect, test } from '@jest/globals';
import { factsOfReport, reportOf } from './facts-of-item.js';

test.each([
  ['a label says most', '宜昌市推进“互联网+教育”，医院、社区也可接入。', ['教育']],
  [
    'a title says more than what stands beside it',
    '荆州市印发《荆州市智慧旅游发展规划》，推广移动支付。',
    ['文化旅游'],
  ],
  ['technology is the means of a field', '武汉市医疗机构用5G远程诊疗。', ['医疗健康']],
  ['an item that states no field is about technology', '武汉市新建一座数据中心。', ['数字技术']],
  ['a firm’s name is not what it serves', '博罗县卫健局与平安智慧城市签约，搭建远程会诊平台。', ['医疗健康']],
  ['an organ’s field counts where nothing else is stated', '湖北省文物局部署线上管理。', ['文化旅游']],
  ['two fields that are stated alike are both themes', '湖北省开展电商扶贫。', ['扶贫', '电子商务']],
])('%s', (_, text, themes) => {
  const [policy] = factsOfReport(reportOf([{ text: `5月20日，${text}` }])).policies;
  expect([...(policy?.themes ?? [])].sort()).toEqual([...themes].sort());
});
