// Registered names with brackets and branches, what an agreement is about told as a list, what is no party though it ends like one, and who
// is meant by 该公司. The sentence, and all that is read in it.

import { expect, test } from '@jest/globals';
import { firm, type Item, linesOf, ministry, row } from './facts-of-item.js';

const items: readonly [behaviour: string, item: Item, lines: readonly string[]][] = [
  [
    'a group’s registered name goes on behind its brackets, where it begins with a city too',
    firm('科大讯飞与铜陵市矿冶投资控股（集团）有限公司签署协议。'),
    [
      'COOPERATION 科大讯飞 — 铜陵市矿冶投资控股（集团）有限公司',
      'SIGNING with 科大讯飞、铜陵市矿冶投资控股（集团）有限公司',
    ],
  ],
  [
    'a city behind a legal form is the branch’s',
    firm('中国电信股份有限公司泸州分公司与泸州老窖签订合作协议。'),
    ['COOPERATION 中国电信泸州公司 — 泸州老窖', 'SIGNING with 中国电信泸州公司、泸州老窖'],
  ],
  [
    'a short group is known without its legal form',
    firm('华为与鞍山大孤山集团有限公司签约。'),
    ['COOPERATION 华为 — 鞍山大孤山集团', 'SIGNING with 华为、鞍山大孤山集团'],
  ],
  [
    'what is studied together is no party, however it ends',
    firm('华为与中国移动在北京签署备忘录，围绕专用5G专网、旅客一码通行和机房能源管理开展联合研究。'),
    ['COOPERATION 华为 — 中国移动', 'SIGNING at 北京市 with 华为、中国移动'],
  ],
  [
    'capital is no firm',
    firm('浪潮与爱立信公司（Ericsson）在济南签约成立合资公司，注册资本5亿元，主营边缘计算物联网。'),
    ['JOINT_VENTURE 浪潮集团 — 爱立信 500000000 yuan', 'SIGNING at 济南市 with 浪潮集团、爱立信'],
  ],
  [
    'that firm is the one named last before',
    firm('小米集团西部总部落户武侯区，同日该公司与西南交通大学共同设立物联网研究中心。'),
    ['COOPERATION 小米 — 西南交通大学', 'PRESENCE 小米 — 武侯区'],
  ],
  [
    'that firm deals severally',
    firm('达索系统在成都开业，该公司还与四川大学、电子科技大学分别共建实验室。'),
    [
      'COOPERATION 达索系统 — 四川大学',
      'COOPERATION 达索系统 — 电子科技大学',
      'PRESENCE 达索系统 — 成都市',
      'LAUNCH at 成都市 with 达索系统',
    ],
  ],
  ['a firm moves to a district', firm('中移物联网总部迁驻南岸区。'), ['PRESENCE 中移物联网 — 南岸区']],
  [
    'a firm settles at a county called by its short name',
    firm('用友云平台落户江阴，首批服务36家。'),
    ['PRESENCE 用友云 — 江阴市'],
  ],
  [
    'cars that are deployed',
    firm('百度Apollo首批45辆Robotaxi部署到长沙。'),
    ['PRESENCE 百度Apollo — 长沙市'],
  ],
  [
    'what a firm is stands before its name',
    firm('互联网医疗企业医联宣布完成新一轮6亿元融资，由腾讯领投。'),
    ['INVESTMENT 腾讯 — 医联 600000000 yuan'],
  ],
  [
    'a share that is taken over',
    firm('腾讯以6.05亿元受让东华软件5.8%的股份。'),
    ['INVESTMENT 腾讯 — 东华软件 605000000 yuan 5.8 %'],
  ],
  [
    'a body with a school and a firm',
    row('平潭综合实验区管委会会同厦门大学、网龙启用两岸发票互认平台。', '福建省'),
    [
      'IN_FORCE by 平潭综合实验区管理委员会 for 平潭综合实验区 about 数字技术',
      'COOPERATION 平潭综合实验区管理委员会 — 厦门大学 — 网龙',
      'LAUNCH at 平潭综合实验区 with 平潭综合实验区管理委员会、厦门大学、网龙',
    ],
  ],
  [
    'the national body behind 联合 is no 联合国',
    ministry('国家卫生健康委联合国家医保局部署“两码融合”试点。', '国家卫健委等'),
    ['IN_FORCE by 国家卫生健康委员会、国家医疗保障局 for 中国 about 医疗健康'],
  ],
  [
    'a document that an office passes on is issued by the office',
    row('上海市政府办公厅转发市商务委、市经济信息化委制订的《上海市促进电子商务发展若干措施》。', '上海市'),
    ['ISSUED 《上海市促进电子商务发展若干措施》 by 上海市人民政府办公厅 for 上海市 about 电子商务'],
  ],
  [
    'a district’s hospital bears its city’s name',
    row('禅城区人民医院与平安好医生签订远程医疗协议。', '广东省'),
    [
      'IN_FORCE by 佛山市禅城区人民医院 for 禅城区 about 医疗健康',
      'COOPERATION 佛山市禅城区人民医院 — 平安好医生',
      'SIGNING at 禅城区 with 佛山市禅城区人民医院、平安好医生',
    ],
  ],
  [
    'what runs from next year is not opened',
    row('乌兰察布市政府与优刻得签订协议，新增机柜6000架，2021年三季度投入运营。', '内蒙古自治区'),
    [
      'IN_FORCE by 乌兰察布市人民政府 for 乌兰察布市 about 数字技术',
      'COOPERATION 乌兰察布市人民政府 — 优刻得',
      'SIGNING at 乌兰察布市 with 乌兰察布市人民政府、优刻得',
    ],
  ],
  [
    'a person in a row of the table, and one whose name ends with 和',
    firm('华为与比亚迪在深圳签约，深圳市副市长裴知远见证签约，华为副总裁苗清和围绕电池发言。'),
    [
      'COOPERATION 华为 — 比亚迪',
      'SIGNING at 深圳市 with 华为、比亚迪',
      '裴知远, 副市长 of 深圳市人民政府',
      '苗清和, 副总裁 of 华为',
    ],
  ],
];

test.each(items)('%s', (_, item, lines) => {
  expect(linesOf(item)).toEqual(lines);
});
