// Whose system a body uses, who takes a share of whom, who is meant by 后者 or 该厅, and what documents and organs are called when
// they are not called by their names. The sentence, and all that is read in it.

import { expect, test } from '@jest/globals';
import { firm, type Item, linesOf, ministry, row } from './facts-of-item.js';

const items: readonly [behaviour: string, item: Item, lines: readonly string[]][] = [
  [
    'a system that a firm has built is the firm’s presence at the body that takes it in',
    firm('宜昌市公安局引入科大讯飞研发的“语音笔录”系统。'),
    ['PRESENCE 科大讯飞 — 宜昌市公安局'],
  ],
  [
    'a body’s system that is connected to a firm’s',
    firm('荆州市人力资源和社会保障局的“就业码”系统全面接入支付宝，求职者刷脸即可登录。'),
    ['PRESENCE 支付宝 — 荆州市人力资源和社会保障局'],
  ],
  [
    'a firm’s system that is set up at a hospital',
    firm('京东健康的智能问诊系统部署至武汉大学中南医院。'),
    ['PRESENCE 京东健康 — 武汉大学中南医院'],
  ],
  [
    'an airline that uses a firm’s system',
    firm('东方航空全面采用阿里云客服系统。'),
    ['PRESENCE 阿里云 — 东方航空'],
  ],
  [
    'the body meant by 该局 is the one named before',
    firm('襄阳市公安局的无人机升空，其背后是襄阳联通为该局部署的5G专网。'),
    ['COOPERATION 中国联通襄阳公司 — 襄阳市公安局'],
  ],
  [
    'whose shares are bought the clause before says',
    firm('新华医疗公告，腾讯认购其5%的股份。'),
    ['INVESTMENT 腾讯 — 新华医疗 5 %', 'ACQUISITION with 腾讯、新华医疗'],
  ],
  [
    'a round of financing names who pays behind',
    firm('商汤完成6亿元融资，本轮由阿里巴巴领投。'),
    ['INVESTMENT 阿里巴巴 — 商汤 600000000 yuan'],
  ],
  [
    'who is brought in deals with another by a contract of its own',
    firm('美团与武汉市商务局签署协议，同时引入顺丰作为配送方，后者与美团另行签订合同。'),
    ['COOPERATION 美团 — 武汉市商务局', 'COOPERATION 顺丰 — 美团', 'SIGNING with 美团、武汉市商务局'],
  ],
  [
    '该厅 is the department, not the bank beside it',
    firm('湖北省农业农村厅与湖北银行签订协议；同日，该厅还与京东签约。'),
    [
      'COOPERATION 湖北省农业农村厅 — 湖北银行',
      'COOPERATION 湖北省农业农村厅 — 京东',
      'SIGNING with 湖北省农业农村厅、湖北银行',
    ],
  ],
  [
    'a zone with its place in brackets is one party of three',
    firm('中兴通讯、长春市政府、中韩（长春）国际合作示范区管委会三方签约。'),
    [
      'COOPERATION 中兴通讯 — 长春市人民政府 — 中韩（长春）国际合作示范区管理委员会',
      'SIGNING with 中兴通讯、长春市人民政府、中韩（长春）国际合作示范区管理委员会',
    ],
  ],
  ['what is not renewed is no deal', firm('武汉市城管委宣布，与摩拜的停车协议到期后不再续签。'), []],
  ['nor is a rumour', firm('海尔公告，网传公司与京东就冷链达成合作的消息不实。'), []],
  [
    'those who take part in a discussion do not deal with each other',
    firm('东华软件、神州数码、湖北省大数据管理局等参与圆桌对话。'),
    [],
  ],
  [
    'a draft that two organs have made together is a document, not a deal between them',
    ministry('由工信部与公安部共同研究制定的《车联网安全管理办法》印发。', '工业和信息化部'),
    ['ISSUED 《车联网安全管理办法》 by 工业和信息化部、公安部 for 中国 about 交通出行'],
  ],
  [
    'what was studied and then issued is out',
    row('湖北省研究制定并印发《湖北省教育信息化行动计划》。'),
    ['ISSUED 《湖北省教育信息化行动计划》 for 湖北省 about 教育'],
  ],
  [
    'views asked of all parts of society make a draft',
    row('武汉市商务局就《武汉市跨境电商管理办法》征求社会各界意见。'),
    ['DRAFT 《武汉市跨境电商管理办法》 by 武汉市商务局 for 武汉市 about 电子商务'],
  ],
  [
    'a document named behind the word for issuing, and 该部 for the heading’s body',
    ministry('该部又就教育发文，《关于推进智慧教育的通知》明确了任务。', '教育部'),
    ['ISSUED 《关于推进智慧教育的通知》 by 教育部 for 中国 about 教育'],
  ],
  [
    'a revised document is issued, one that others are told to revise is not',
    ministry(
      '交通运输部公布新修订的《网约车管理办法》，要求各地抓紧修订《出租汽车管理细则》。',
      '交通运输部',
    ),
    ['ISSUED 《网约车管理办法》 by 交通运输部 for 中国 about 交通出行'],
  ],
  [
    'offices of the committee and the government by their short names',
    row('孝感市委办、市府办联合印发《孝感市智慧教育实施意见》。'),
    ['ISSUED 《孝感市智慧教育实施意见》 by 中共孝感市委办公室、孝感市人民政府办公室 for 孝感市 about 教育'],
  ],
  [
    'a congress’s committee of a certain term is the congress’s committee',
    row('武汉市十四届人大常委会第二十次会议表决通过《武汉市智慧教育促进条例》。'),
    [
      'ADOPTED 《武汉市智慧教育促进条例》 by 武汉市人民代表大会常务委员会 for 武汉市 about 教育',
      'SESSION at 武汉市',
    ],
  ],
  [
    'an organ that only prepared the ground carries nothing',
    row('宜昌市教育局上线智慧教育平台，省教育厅此前已将该市列为试点。'),
    ['IN_FORCE by 宜昌市教育局 for 宜昌市 about 教育', 'LAUNCH at 宜昌市 with 宜昌市教育局'],
  ],
];

test.each(items)('%s', (_, item, lines) => {
  expect(linesOf(item)).toEqual(lines);
});
