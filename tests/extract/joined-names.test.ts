// Names that share their sentence: in lists told one by one, with a joint inside, in roles named first. All facts of each item.

import { expect, test } from '@jest/globals';
import { type Item, linesOf } from './facts-of-item.js';

const row = (text: string): Item => ({ text: `5月20日，${text}` });

const items: readonly [item: Item, lines: readonly string[]][] = [
  [
    row('宜昌市西陵区、夷陵区分别引进用友和中控技术，建设工业大脑。'),
    ['IN_FORCE for 西陵区、夷陵区 about 工业互联网', 'PRESENCE 用友 — 西陵区', 'PRESENCE 中控技术 — 夷陵区'],
  ],
  [
    row('阿里云、京东云在武汉分别与黄石市、鄂州市签署合作协议。'),
    [
      'IN_FORCE for 黄石市、鄂州市 about 数字技术',
      'COOPERATION 阿里云 — 黄石市',
      'COOPERATION 京东云 — 鄂州市',
      'SIGNING at 武汉市 with 阿里云',
    ],
  ],
  [
    row('宜昌市中级人民法院依托北京信任度科技有限公司的存证平台，审结首起网络侵权案。'),
    [
      'IN_FORCE by 宜昌市中级人民法院 for 宜昌市 about 公共安全与司法',
      'PRESENCE 北京信任度科技有限公司 — 宜昌市中级人民法院',
    ],
  ],
  [
    row('襄阳市公安局启用由大疆研发的巡逻无人机，出警时间缩短一半。'),
    [
      'IN_FORCE by 襄阳市公安局 for 襄阳市 about 公共安全与司法',
      'PRESENCE 大疆 — 襄阳市公安局',
      'LAUNCH at 襄阳市 with 襄阳市公安局、大疆',
    ],
  ],
  // where the thing is built that two build together, neither of them settles
  [
    row('武汉市政府携手湖北联通共建的“光谷云”数据中心在大冶市开工。'),
    ['IN_FORCE by 武汉市人民政府 for 大冶市 about 数字技术', 'COOPERATION 武汉市人民政府 — 中国联通湖北公司'],
  ],
  [
    row('武汉大学与烽火通信合资设立的湖北烽大科技有限公司在洪山区揭牌。'),
    [
      'IN_FORCE by 武汉大学 for 洪山区 about 数字技术',
      'JOINT_VENTURE 武汉大学 — 烽火通信',
      'LAUNCH at 洪山区 with 武汉大学、烽火通信、湖北烽大科技有限公司',
    ],
  ],
  [
    row('以“云上岗位”为主题的招聘活动由恩施州就业局在利川启动。'),
    [
      'IN_FORCE by 恩施土家族苗族自治州就业局 for 利川市 about 社会民生',
      'LAUNCH at 利川市 with 恩施土家族苗族自治州就业局',
    ],
  ],
  [
    {
      section: 'summits',
      heading: '2019湖北智能网联汽车峰会',
      text: '2019湖北智能网联汽车峰会6月8日在襄阳拉开帷幕。工业和信息化部给予指导，湖北省人民政府为主办单位，承办方是襄阳市经济和信息化局和东风汽车，协办单位包括华为、中国移动湖北公司。华中科技大学光学与电子信息学院教授闻人岳先后发言，美团骑手卫小禾希望站点更多。',
    },
    [
      'SUMMIT at 襄阳市 GUIDANCE 工业和信息化部 HOST 湖北省人民政府 CO_HOST 襄阳市经济和信息化局 CO_HOST 东风汽车 CO_HOST 华为 CO_HOST 中国移动湖北公司 with 闻人岳、卫小禾',
      '闻人岳, 教授 of 华中科技大学光学与电子信息学院',
      '卫小禾, 骑手 of 美团',
    ],
  ],
];

test.each(items)('%j', (item, lines) => {
  expect(linesOf(item)).toEqual(lines);
});
