// Events and people: the sentence, and all that is read in it.

import { expect, test } from '@jest/globals';
import { type Item, linesOf } from './facts-of-item.js';

const cases: readonly [behaviour: string, item: Item, lines: readonly string[]][] = [
  [
    'a conference’s roles may come before those who have them, and speakers mount the stage',
    {
      section: 'summits',
      heading: '湖北智慧港口大会',
      text: '湖北智慧港口大会于 5 月 20 日在宜昌召开。湖北省交通运输厅作为主办单位，武汉海关予以指导，承办工作由三峡大学和湖北银行完成。武汉海关副关长邝晓舟、Portly 全球合伙人洛一鸣先后登台。',
    },
    [
      'CONFERENCE at 宜昌市 HOST 湖北省交通运输厅 GUIDANCE 武汉海关 CO_HOST 三峡大学 CO_HOST 湖北银行 with 邝晓舟、洛一鸣',
      '邝晓舟, 副关长 of 武汉海关',
      '洛一鸣, 全球合伙人 of Portly',
    ],
  ],
  [
    'a person is named behind his words, or with her view',
    {
      section: 'topics',
      heading: '县医院的远程会诊',
      text: '“设备不缺，缺的是人”，湖北省人民医院副院长扎西措姆直言。湖北省医疗保障局医药服务管理处副处长申屠远的看法不同，她认为症结在于收费。',
    },
    ['扎西措姆, 副院长 of 武汉大学人民医院', '申屠远, 副处长 of 湖北省医疗保障局医药服务管理处'],
  ],
  [
    'a meeting happens where it is held, the measure is for the row',
    { text: '5月20日，全省卫生健康信息化工作会议在咸宁召开。' },
    ['IN_FORCE for 湖北省 about 医疗健康', 'MEETING at 咸宁市'],
  ],
  [
    'what goes on line is a launch',
    { text: '5月20日，荆门市“不见面审批”平台正式上线。' },
    ['IN_FORCE for 荆门市 about 政务服务', 'LAUNCH at 荆门市'],
  ],
  [
    'what is to be launched is none yet',
    { text: '5月20日，鄂州市将启动智慧停车平台建设。' },
    ['PLANNED for 鄂州市 about 交通出行'],
  ],
  [
    'a firm’s product is a release, where it is shown',
    { section: 'enterprises', heading: '企业', text: '5月20日，科大讯飞在合肥发布“讯飞听见”会议系统。' },
    ['RELEASE at 合肥市 with 科大讯飞'],
  ],
  [
    'a conference has guides, hosts, co-hosts, and those who take part, an unknown firm in their list among them',
    {
      section: 'summits',
      heading: '2019 长江云计算大会',
      text: '2019 长江云计算大会于 5 月 20 日至 21 日在武汉召开。大会由工业和信息化部指导，湖北省人民政府、中国信息通信研究院主办，武汉市经信局承办。浪潮集团董事长周明远、武汉大学教授何思源作主题演讲，华为、小帆科技、用友等 50 余家企业参展。',
    },
    [
      'CONFERENCE at 武汉市 GUIDANCE 工业和信息化部 HOST 湖北省人民政府 HOST 中国信息通信研究院 CO_HOST 武汉市经济和信息化局 with 华为、小帆科技、用友、周明远、何思源',
      '周明远, 董事长 of 浪潮集团',
      '何思源, 教授 of 武汉大学',
    ],
  ],
  [
    'a person has a title, an affiliation and a capacity; a mayor is of the city’s government',
    {
      section: 'topics',
      heading: '热点',
      text: '全国人大代表、武汉市教育局局长陈思文表示，要办好在线课堂。宜昌市副市长李望江介绍，当地已建成 30 个村级服务站。',
    },
    ['陈思文, 局长 of 武汉市教育局 全国人大代表', '李望江, 副市长 of 宜昌市人民政府'],
  ],
  [
    'a capacity may stand between the title and the name',
    {
      section: 'topics',
      heading: '热点',
      text: '浪潮集团董事长、全国人大代表孙思文提出，应加强数据安全立法。来自湖北的全国政协委员、武汉大学校长窦望江认为，应推动智慧教育。',
    },
    ['孙思文, 董事长 of 浪潮集团 全国人大代表', '窦望江, 校长 of 武汉大学 全国政协委员'],
  ],
];

test.each(cases)('%s', (_, item, lines) => {
  expect(linesOf(item)).toEqual(lines);
});
