// What an item tells beside its subject: deals as nouns, by who builds a system, denied, put off; documents beside others.
// The sentence, and all that is read in it.

import { expect, test } from '@jest/globals';
import { type Item, linesOf } from './facts-of-item.js';

const row = (text: string, heading = '湖北省'): Item => ({ heading, text: `5月20日，${text}` });
const firm = (text: string): Item => ({ section: 'enterprises', heading: '企业', text: `5月20日，${text}` });

const items: readonly [item: Item, lines: readonly string[]][] = [
  [
    row('荆州市荆州区政府、长江大学和长荆焦耐三方合办的耐火材料研究院挂牌。'),
    [
      'IN_FORCE by 荆州市荆州区人民政府 for 荆州区 about 数字技术',
      'COOPERATION 荆州市荆州区人民政府 — 长江大学 — 长荆焦耐',
    ],
  ],
  [
    row('黄冈市医保局表示，全市药店均已接入医保信息平台，该平台由东软集团和久远银海分别承建。'),
    [
      'IN_FORCE by 黄冈市医疗保障局 for 黄冈市 about 医疗健康',
      'COOPERATION 黄冈市医疗保障局 — 东软集团',
      'COOPERATION 黄冈市医疗保障局 — 久远银海',
    ],
  ],
  [
    row('宜昌市停车系统由宜昌城发集团数字城市公司与千方科技组成的联合体承建。'),
    ['IN_FORCE for 宜昌市 about 交通出行', 'COOPERATION 宜昌城发集团数字城市公司 — 千方科技'],
  ],
  [
    row('东湖高新区管委会同中牧现代畜禽武汉有限公司、华中农业大学签下三方协议，共建种猪数据库。'),
    [
      'IN_FORCE by 东湖高新区管理委员会 for 东湖高新区 about 农业农村',
      'COOPERATION 东湖高新区管理委员会 — 中牧现代畜禽武汉有限公司 — 华中农业大学',
      'SIGNING at 东湖高新区 with 东湖高新区管理委员会、中牧现代畜禽武汉有限公司、华中农业大学',
    ],
  ],
  [
    row('随着与京东、华为投资协议的签订，黄石市再添一座数据中心。'),
    [
      'IN_FORCE for 黄石市 about 数字技术',
      'COOPERATION 京东 — 华为 — 黄石市',
      'SIGNING at 黄石市 with 京东、华为',
    ],
  ],
  [
    row('宜昌市夷陵区同时牵手斗鱼、京东，前者建设直播小镇，后者搭建批发平台。'),
    ['IN_FORCE for 夷陵区 about 电子商务', 'COOPERATION 夷陵区 — 斗鱼', 'COOPERATION 夷陵区 — 京东'],
  ],
  [
    firm('蚂蚁链为蒙牛200座牧场搭建的溯源系统投入使用。'),
    ['COOPERATION 蚂蚁链 — 蒙牛', 'LAUNCH with 蚂蚁链、蒙牛'],
  ],
  [
    firm('云南省教育厅日前与中国移动云南公司签订合作协议，开通专递课堂。'),
    ['COOPERATION 云南省教育厅 — 中国移动云南公司', 'SIGNING with 云南省教育厅、中国移动云南公司'],
  ],
  // put off, denied, fallen through
  [
    row('武汉东湖综合保税区管委会称，原定5月1日上线的通关系统因设备未到货推迟，新的时间待定。'),
    ['IN_FORCE by 武汉东湖综合保税区管理委员会 for 东湖综合保税区 about 外贸通关'],
  ],
  [
    row('武汉市科技局否认将与字节跳动合建算法研究院，称双方只有过接触。'),
    ['IN_FORCE by 武汉市科学技术局 for 武汉市 about 数字技术'],
  ],
  [
    firm(
      '微软与商汤科技未能就合资事宜达成一致，谈判已经终止；微软同日在武汉发布面向制造企业的混合云一体机。',
    ),
    ['RELEASE at 武汉市 HOST 微软'],
  ],
  // documents beside others
  [
    row('省高院、省司法厅联合召开会议，会上印发的《湖北省在线调解工作指引》将调解扩大到涉外案件。'),
    ['ISSUED 《湖北省在线调解工作指引》 by 湖北省高级人民法院、湖北省司法厅 for 湖北省 about 公共安全与司法'],
  ],
  [
    row('省财政厅、省卫健委两部门关于推行医疗收费电子票据跨市核验的通知正式印发，三级医院应当具备核验能力。'),
    [
      'ISSUED 《关于推行医疗收费电子票据跨市核验的通知》 by 湖北省财政厅、湖北省卫生健康委员会 of 2 for 湖北省 about 医疗健康',
    ],
  ],
  [
    row('省水利厅印发《湖北省数字汉江建设规划》；至于《湖北省智慧水利规划》，将在二季度发布。'),
    [
      'ISSUED 《湖北省数字汉江建设规划》 by 湖北省水利厅 for 湖北省 about 生态环境',
      'PLANNED 《湖北省智慧水利规划》 by 湖北省水利厅 for 湖北省 about 生态环境',
    ],
  ],
  [
    row('兵团党委办公厅、兵团教育局联合印发《兵团在线教育工作方案》。', '新疆维吾尔自治区'),
    [
      'ISSUED 《兵团在线教育工作方案》 by 中共新疆生产建设兵团委员会办公厅、新疆生产建设兵团教育局 for 新疆维吾尔自治区 about 教育',
    ],
  ],
  // places and people
  [
    {
      section: 'summits',
      heading: '2019草原数字畜牧业大会',
      text: '5月8日，2019草原数字畜牧业大会在锡林浩特开幕。内蒙古自治区农牧厅主办，锡林浩特市人民政府与青禾生态承办。锡林郭勒盟副盟长那日苏致辞，内蒙古农业大学教授额尔敦主持对话。',
    },
    [
      'CONFERENCE at 锡林浩特市 HOST 内蒙古自治区农牧厅 CO_HOST 锡林浩特市人民政府 CO_HOST 青禾生态 with 那日苏、额尔敦',
      '那日苏, 副盟长 of 锡林郭勒盟',
      '额尔敦, 教授 of 内蒙古农业大学',
    ],
  ],
  [
    {
      section: 'summits',
      heading: '恩施文旅数字化峰会',
      text: '恩施文旅数字化峰会在女儿城附近的会议中心举行，恩施州文化和旅游局主办。',
    },
    ['SUMMIT at 恩施土家族苗族自治州 HOST 恩施土家族苗族自治州文化和旅游局'],
  ],
  [
    row('鄂州临空科技城管理局与华中科技大学、顺丰战略合作签约仪式在鄂州举行。'),
    [
      'IN_FORCE by 鄂州临空科技城管理局 for 临空科技城 about 智慧城市',
      'STRATEGIC_AGREEMENT 鄂州临空科技城管理局 — 华中科技大学 — 顺丰',
      'SIGNING at 鄂州市 with 鄂州临空科技城管理局、华中科技大学、顺丰',
    ],
  ],
];

test.each(items)('%j', (item, lines) => {
  expect(linesOf(item)).toEqual(lines);
});
