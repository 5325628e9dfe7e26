// Parties that a list or a role tells of: organs of several places, firms chosen, granted or listed by an organ, names with places in them.
// The sentence, and all that is read in it.

import { expect, test } from '@jest/globals';
import { type Item, linesOf } from './facts-of-item.js';

const row = (text: string, heading = '湖北省'): Item => ({ heading, text: `5月20日，${text}` });
const firm = (text: string): Item => ({ section: 'enterprises', heading: '企业', text: `5月20日，${text}` });

const items: readonly [item: Item, lines: readonly string[]][] = [
  [
    row('荆门、随州两市医保局分别与思派健康、镁信健康签约，慢病患者可以在线续方。'),
    [
      'IN_FORCE by 荆门市医疗保障局、随州市医疗保障局 for 荆门市、随州市 about 医疗健康',
      'COOPERATION 荆门市医疗保障局 — 思派健康',
      'COOPERATION 随州市医疗保障局 — 镁信健康',
      'SIGNING at 湖北省 with 荆门市医疗保障局、思派健康',
    ],
  ],
  [
    row('黄石下陆、鄂州华容两地法院上线“异地庭审舱”，由久其软件提供技术支持。'),
    [
      'IN_FORCE by 黄石市下陆区人民法院、鄂州市华容区人民法院 for 下陆区、华容区 about 公共安全与司法',
      'COOPERATION 黄石市下陆区人民法院 — 久其软件',
      'COOPERATION 鄂州市华容区人民法院 — 久其软件',
      'LAUNCH at 湖北省 with 黄石市下陆区人民法院、鄂州市华容区人民法院',
    ],
  ],
  [
    row('十堰市文旅局把“云游武当”的运营权授予驴妈妈、途牛两家。'),
    [
      'IN_FORCE by 十堰市文化和旅游局 for 十堰市 about 文化旅游',
      'COOPERATION 十堰市文化和旅游局 — 驴妈妈',
      'COOPERATION 十堰市文化和旅游局 — 途牛',
    ],
  ],
  [
    row('十堰市文旅局把“智慧旅游先锋”的牌子授予驴妈妈、途牛称号。'),
    ['IN_FORCE by 十堰市文化和旅游局 for 十堰市 about 文化旅游'],
  ],
  [
    row('仙桃市融媒体中心采购的字幕系统通过验收，中标方云从科技承诺免费运维。'),
    ['IN_FORCE by 仙桃市融媒体中心 for 仙桃市 about 文化旅游', 'COOPERATION 仙桃市融媒体中心 — 云从科技'],
  ],
  [
    row('孝感市孝南区人社局公布零工市场名录，斗米、蚁聚社被列为首批合作平台。'),
    [
      'IN_FORCE by 孝感市孝南区人力资源和社会保障局 for 孝南区 about 社会民生',
      'COOPERATION 孝感市孝南区人力资源和社会保障局 — 斗米',
      'COOPERATION 孝感市孝南区人力资源和社会保障局 — 蚁聚社',
    ],
  ],
  [
    row('咸宁市咸安区民政局引入椿萱信的护理评估系统，老人在家即可申请。'),
    [
      'IN_FORCE by 咸宁市咸安区民政局 for 咸安区 about 社会民生、医疗健康',
      'PRESENCE 椿萱信 — 咸宁市咸安区民政局',
    ],
  ],
  [
    firm('赛默飞（上海）仪器有限公司与华工科技签署联合研发协议，大族激光表示没有参与该项目。'),
    [
      'COOPERATION 赛默飞（上海）仪器有限公司 — 华工科技',
      'SIGNING with 赛默飞（上海）仪器有限公司、华工科技',
    ],
  ],
  [firm('五月花乳业被三元桥医院聘为营养餐供应商，旷视落选。'), ['COOPERATION 五月花乳业 — 三元桥医院']],
  [
    row('襄阳市樊城区法院的“案管助手”投入使用，它出自明鉴云之手。'),
    [
      'IN_FORCE by 襄阳市樊城区人民法院 for 樊城区 about 公共安全与司法',
      'COOPERATION 襄阳市樊城区人民法院 — 明鉴云',
      'LAUNCH at 樊城区 with 襄阳市樊城区人民法院',
    ],
  ],
  [
    row('东风汽车、湖北联通、长江证券各拿出3000万元，设立武汉车云链科技有限公司。'),
    ['IN_FORCE for 武汉市 about 金融', 'JOINT_VENTURE 东风汽车 — 中国联通湖北公司 — 长江证券 30000000 yuan'],
  ],
  [firm('联通支付中标首钢集团一卡通项目。'), ['COOPERATION 联通支付 — 首钢']],
  [
    firm('海信视像、欧普照明、慕思三家组成的“全屋智能联盟”发布接口标准。'),
    ['COOPERATION 海信视像 — 欧普照明 — 慕思'],
  ],
  [
    firm('中车株洲所与国家电投湖南公司达成合作意向，双方没有签署协议。'),
    ['COOPERATION 中车株洲所 — 国家电投湖南公司'],
  ],
  [
    {
      section: 'summits',
      heading: '2019数字农机大会',
      text: '5月8日，2019数字农机大会在京举行。湖北省农业农村厅会同中国农业机械学会主办，指导单位是中国工程院，华中农业大学、北大荒通航承办。中国农业大学苏赫巴特教授作报告，约翰迪尔展示新机型，久保田因故缺席。',
    },
    [
      'CONFERENCE at 北京市 HOST 湖北省农业农村厅 HOST 中国农业机械学会 GUIDANCE 中国工程院 CO_HOST 华中农业大学 CO_HOST 北大荒通航 with 约翰迪尔、苏赫巴特',
      '苏赫巴特, 教授 of 中国农业大学',
    ],
  ],
];

test.each(items)('%j', (item, lines) => {
  expect(linesOf(item)).toEqual(lines);
});
