// Policies: the sentence, and all that is read in it.

import { expect, test } from '@jest/globals';
import { type Item, linesOf } from './facts-of-item.js';

const cases: readonly [behaviour: string, item: Item, lines: readonly string[]][] = [
  [
    'what organs have agreed on and sent out in the next clause they issue together',
    { text: '5月20日，经省司法厅、省民政厅会商形成的《社区矫正线上帮教衔接办法》，近日下发各地。' },
    ['ISSUED 《社区矫正线上帮教衔接办法》 by 湖北省司法厅、湖北省民政厅 for 湖北省 about 社会民生'],
  ],
  [
    'two drafts in one item, on both of which the public is heard',
    {
      text: '5月20日，宜昌市水利局就《宜昌市数字水库管理办法（征求意见稿）》和《宜昌市节水监测指南（征求意见稿）》一并听取公众意见。',
    },
    [
      'DRAFT 《宜昌市数字水库管理办法（征求意见稿）》 by 宜昌市水利局 for 宜昌市 about 生态环境',
      'DRAFT 《宜昌市节水监测指南（征求意见稿）》 by 宜昌市水利局 for 宜昌市 about 生态环境',
    ],
  ],
  [
    'a document that merely comes into force is not issued by the organ that speaks of it',
    { text: '5月20日，《网络招聘服务管理规定》今起施行，省人社厅当天表示，配套的指南还在起草。' },
    ['PLANNED by 湖北省人力资源和社会保障厅 for 湖北省 about 社会民生'],
  ],
  [
    'several bodies that issue a document are its issuers, and 四部门 is their number',
    { text: '5月20日，湖北省教育厅、省财政厅等四部门联合印发《湖北省智慧校园建设指南（试行）》。' },
    ['TRIAL 《湖北省智慧校园建设指南（试行）》 by 湖北省教育厅、湖北省财政厅 of 4 for 湖北省 about 教育'],
  ],
  [
    'a document that a meeting has passed is adopted',
    { text: '5月20日，襄阳市人民政府常务会议审议通过《襄阳市电子商务促进办法》。' },
    ['ADOPTED 《襄阳市电子商务促进办法》 by 襄阳市人民政府 for 襄阳市 about 电子商务'],
  ],
  [
    'a document that is to come is planned, and a region is no issuer',
    { text: '5月20日，荆州市拟出台《荆州市智慧旅游发展规划》，目前正在起草。' },
    ['PLANNED 《荆州市智慧旅游发展规划》 for 荆州市 about 文化旅游'],
  ],
  [
    'a document that is out for comment is a draft',
    { text: '5月20日，省经信厅就《湖北省政务数据共享管理办法（征求意见稿）》公开征求意见。' },
    ['DRAFT 《湖北省政务数据共享管理办法（征求意见稿）》 by 湖北省经济和信息化厅 for 湖北省 about 政务服务'],
  ],
  [
    'an older instrument that an item obeys is not what it issues, and its issuer carries nothing',
    {
      text: '5月20日，根据国务院办公厅《关于促进“互联网+医疗健康”发展的意见》，黄石市中心医院开通线上复诊。',
    },
    ['IN_FORCE by 黄石市中心医院 for 黄石市 about 医疗健康'],
  ],
  [
    'a proper plan is a document without 《》 too',
    { text: '5月20日，湖北数字农业三年行动计划发布，聚焦农产品上行。' },
    ['ISSUED 《湖北数字农业三年行动计划》 for 湖北省 about 农业农村'],
  ],
  [
    'a district’s organ takes its city’s name, and the measure is for the district',
    { text: '5月20日，宜昌市夷陵区教育局推进“互联网+教育”，实现城乡同上一堂课。' },
    ['IN_FORCE by 宜昌市夷陵区教育局 for 夷陵区 about 教育'],
  ],
  [
    'a measure that only looks ahead is planned',
    { text: '5月20日，恩施州将于年内建成“互联网+旅游”平台。' },
    ['PLANNED for 恩施土家族苗族自治州 about 文化旅游'],
  ],
  [
    'what is published beside a document is one too',
    { text: '5月20日，省民政厅印发《湖北省社区养老管理办法》，一并公布的还有《湖北省社区养老服务指南》。' },
    [
      'ISSUED 《湖北省社区养老管理办法》 by 湖北省民政厅 for 湖北省 about 社会民生',
      'ISSUED 《湖北省社区养老服务指南》 by 湖北省民政厅 for 湖北省 about 社会民生',
    ],
  ],
  [
    'two that sign a document between them issue it',
    { text: '5月20日，省检察院与省残联会签《关于保障残疾人权益的意见》。' },
    ['ISSUED 《关于保障残疾人权益的意见》 by 湖北省人民检察院、湖北省残疾人联合会 for 湖北省 about 社会民生'],
  ],
  [
    'a document that will not be issued is none',
    { text: '5月20日，省医保局决定，把异地结算率列入考核，今年不再单独印发年度工作要点。' },
    ['IN_FORCE by 湖北省医疗保障局 for 湖北省 about 医疗健康'],
  ],
  [
    'a commission of the party passes, and its name is given in full',
    { text: '5月20日，武汉市委深改委会议审议通过《武汉市政务数据条例》。' },
    ['ADOPTED 《武汉市政务数据条例》 by 中共武汉市委全面深化改革委员会 for 武汉市 about 政务服务'],
  ],
  [
    'who carries a plan out stands behind it, and the plan says of which city',
    { text: '5月20日，黄冈市蕲艾质量溯源体系建设三年行动计划发布，由市农业农村局组织实施。' },
    ['ISSUED 《黄冈市蕲艾质量溯源体系建设三年行动计划》 by 黄冈市农业农村局 for 黄冈市 about 农业农村'],
  ],
  [
    'a region of several provinces stands for them',
    {
      section: 'ministries',
      heading: '交通运输部',
      text: '5月20日，交通运输部在京津冀启动“互联网+货运”试点。',
    },
    ['IN_FORCE by 交通运输部 for 北京市、天津市、河北省 about 交通出行'],
  ],
];

test.each(cases)('%s', (_, item, lines) => {
  expect(linesOf(item)).toEqual(lines);
});

test('bare organs of a list are of the region that its first organ names', () => {
  const item = { text: '5月20日，省教育厅会同省发改委、财政厅和人社厅印发《在线教育三年行动计划》。' };
  expect(linesOf(item)).toEqual([
    'ISSUED 《在线教育三年行动计划》 by 湖北省教育厅、湖北省发展和改革委员会、湖北省财政厅、湖北省人力资源和社会保障厅 for 湖北省 about 教育',
  ]);
});
