// Deals in many constructions of the language: the sentence, and all the partnerships that are read in it.

import { expect, test } from '@jest/globals';
import { factsOfReport, type Item, reportOf } from './facts-of-item.js';

const firm = (text: string): Item => ({ section: 'enterprises', heading: '企业', text: `5月20日，${text}` });
const row = (text: string): Item => ({ text: `5月20日，${text}` });

const deals: readonly [item: Item, partnerships: readonly string[]][] = [
  // awarded, entrusted, and the system of the clause before
  [row('宜昌市卫生健康委员会选定创业慧康为影像云服务商。'), ['COOPERATION 宜昌市卫生健康委员会 — 创业慧康']],
  [row('荆州市水利局将全市堤防的巡查交由大疆承担。'), ['COOPERATION 荆州市水利局 — 大疆']],
  [
    row('武汉天河机场“智慧行李”系统定由湖北电信承建，落选的用友未作回应。'),
    ['COOPERATION 武汉天河机场 — 中国电信湖北公司'],
  ],
  [row('襄阳市民政局为老人发放“颐养码”，系统由华为提供。'), ['COOPERATION 襄阳市民政局 — 华为']],
  [row('兵团第七师上线“棉田云管”，平台部署在华为云。'), ['COOPERATION 新疆生产建设兵团第七师 — 华为云']],
  // joint bodies of several
  [
    firm('由京东方牵头的光学联合体在深圳成立，参与共建的有华为、科大讯飞和武汉大学。'),
    ['COOPERATION 京东方 — 华为 — 科大讯飞 — 武汉大学'],
  ],
  [
    row('“恩施硒茶”有了追溯链，京东、湖北民族大学、恩施市供销社是三个共建方。'),
    ['COOPERATION 京东 — 湖北民族大学 — 恩施市供销合作社联合社'],
  ],
  [
    row('黄石市总工会、中国扶贫基金会、美团三家续签技能培训协议。'),
    ['COOPERATION 黄石市总工会 — 中国扶贫基金会 — 美团'],
  ],
  [
    row('武汉市江岸、江汉、硚口三区的教育局同科大讯飞签下一份协议，四方将共建题库。'),
    ['COOPERATION 武汉市江岸区教育局 — 武汉市江汉区教育局 — 武汉市硚口区教育局 — 科大讯飞'],
  ],
  [
    row('孝感市教育局、咸宁市教育局各与希沃签下一份协议。'),
    ['COOPERATION 孝感市教育局 — 希沃', 'COOPERATION 咸宁市教育局 — 希沃'],
  ],
  // a deed behind its object, and who settles too
  [
    firm('苏宁作价3亿元完成对北京慧配云科技有限公司60%股份的收购，后者与美团的合作随之终止。'),
    ['INVESTMENT 苏宁 — 北京慧配云科技有限公司'],
  ],
  [
    row('用友的创新中心日前进驻东湖高新区，同一批入驻的还有金蝶。'),
    ['PRESENCE 用友 — 东湖高新区', 'PRESENCE 金蝶 — 东湖高新区'],
  ],
  // talking to firms together is no deal with what they do
  [row('湖北省消费者委员会、省邮政管理局联手约谈6家快递企业。'), []],
  // nominalised, passive, fronted
  [
    row('随着武汉市政府、华为、长飞光纤三方协议的签署，全国首个5G光谷示范区进入建设期。'),
    ['COOPERATION 武汉市人民政府 — 华为 — 长飞光纤'],
  ],
  [
    row('商汤科技与宜昌市政府的合作协议于日前敲定，双方将共建智慧停车平台。'),
    ['COOPERATION 商汤 — 宜昌市人民政府'],
  ],
  [
    row('由中国移动湖北公司牵头，烽火通信、武汉大学参与共建的5G联合实验室揭牌。'),
    ['COOPERATION 中国移动湖北公司 — 烽火通信 — 武汉大学'],
  ],
  [row('云从科技同襄阳市公安局的合作已有三年。'), ['COOPERATION 云从科技 — 襄阳市公安局']],
  [
    row('浪潮被湖北省政府列为合作伙伴，双方签署战略合作协议。'),
    ['STRATEGIC_AGREEMENT 浪潮集团 — 湖北省人民政府'],
  ],
  [row('在双方签署的框架协议中，京东与荆州市约定共建智能物流园。'), ['COOPERATION 京东 — 荆州市']],
  [row('由同济医院与平安好医生合作开展的慢病管理服务上线。'), ['COOPERATION 同济医院 — 平安好医生']],
  [row('用友与孝感市政府之间的战略合作协议正式生效。'), ['STRATEGIC_AGREEMENT 用友 — 孝感市人民政府']],
  // lists and fan-out
  [firm('滴滴与东风汽车、广汽集团等5家车企签约，共建开放平台。'), ['COOPERATION 滴滴 — 东风汽车 — 广汽集团']],
  [
    firm('苏宁分别与美的、海尔签订战略合作协议。'),
    ['STRATEGIC_AGREEMENT 苏宁 — 美的', 'STRATEGIC_AGREEMENT 苏宁 — 海尔'],
  ],
  [
    firm('阿里云、神州数码与黄石市政府三方签署协议，共建工业大脑。'),
    ['COOPERATION 阿里云 — 神州数码 — 黄石市人民政府'],
  ],
  [
    firm('蚂蚁金服分别同十堰市、荆门市签署合作协议。'),
    ['COOPERATION 蚂蚁金服 — 十堰市', 'COOPERATION 蚂蚁金服 — 荆门市'],
  ],
  [
    firm('科大讯飞先后牵手武汉市教育局、长沙市教育局，推进智慧课堂。'),
    ['COOPERATION 科大讯飞 — 武汉市教育局', 'COOPERATION 科大讯飞 — 长沙市教育局'],
  ],
  [
    firm('美团、饿了么各自与随州市市场监管局签署食品安全共治协议。'),
    ['COOPERATION 美团 — 随州市市场监督管理局', 'COOPERATION 饿了么 — 随州市市场监督管理局'],
  ],
  [
    firm('中国电信湖北公司、华为、东湖高新区管委会签署三方协议，建设5G园区。'),
    ['COOPERATION 中国电信湖北公司 — 华为 — 东湖高新区管理委员会'],
  ],
  // called a partner, spoken for by a person
  [firm('启信医药成为麦当劳的供应商。'), ['COOPERATION 启信医药 — 麦当劳']],
  [firm('作为格力的代理商，康信电器年内开店百家。'), ['COOPERATION 格力 — 康信电器']],
  [firm('康师傅控股与百事公司在华建立战略联盟。'), ['COOPERATION 康师傅 — 百事公司']],
  [firm('方大股份以零缺陷通过复查，并与辉瑞签订独家供货合同。'), ['COOPERATION 方大股份 — 辉瑞']],
  [firm('小米“牵手”宜家。'), ['COOPERATION 小米 — 宜家']],
  // not parties: support, witness
  [row('在省经信厅支持下，用友与宜化集团签署合作协议。'), ['COOPERATION 用友 — 宜化集团']],
  [firm('在武汉市市长见证下，小米与金山软件签署合作协议。'), ['COOPERATION 小米 — 金山软件']],
  [row('在湖北省政府指导下，海尔携手三峡大学共建工业互联网学院。'), ['COOPERATION 海尔 — 三峡大学']],
  [row('宜昌市委书记出席仪式，见证了宜昌市政府与旷视科技签约。'), ['COOPERATION 宜昌市人民政府 — 旷视']],
  // subsidiaries
  [firm('阿里巴巴旗下平头哥半导体与中天微达成合作。'), ['COOPERATION 平头哥半导体 — 中天微']],
  [firm('京东集团子公司京东数科与襄阳市政府签约。'), ['COOPERATION 京东数科 — 襄阳市人民政府']],
  [
    row('中国联通武汉市分公司与武汉协和医院签订战略合作协议。'),
    ['STRATEGIC_AGREEMENT 中国联通武汉公司 — 华中科技大学同济医学院附属协和医院'],
  ],
  [firm('腾讯研究院联合清华大学启动数字治理研究。'), ['COOPERATION 腾讯研究院 — 清华大学']],
  [firm('百度智能云与荆州市中心医院开展合作。'), ['COOPERATION 百度智能云 — 荆州市中心医院']],
  // appositions
  [
    firm('全国最大的二手车交易平台瓜子二手车与平安银行达成战略合作。'),
    ['STRATEGIC_AGREEMENT 瓜子二手车 — 平安银行'],
  ],
  [
    firm('人工智能独角兽依图科技同武汉同济医院签署合作协议。'),
    ['COOPERATION 依图 — 华中科技大学同济医学院附属同济医院'],
  ],
  [firm('德国软件巨头SAP与湖北交投集团签约。'), ['COOPERATION SAP — 湖北交投集团']],
  [firm('国内领先的物流科技企业满帮集团与中石化易捷签署合作协议。'), ['COOPERATION 满帮 — 中石化易捷']],
  // presence vs cooperation
  [row('武汉市中心医院引进依图科技的影像诊断系统。'), ['PRESENCE 依图 — 武汉市中心医院']],
  [row('由太极股份承建的黄冈市政务云平台投入使用。'), ['COOPERATION 太极股份 — 黄冈市']],
  [firm('曙光中标咸宁市智慧城市项目。'), ['COOPERATION 曙光 — 咸宁市']],
  [row('湖北省人民医院采购了东软的影像云平台。'), ['PRESENCE 东软集团 — 武汉大学人民医院']],
  [row('东湖高新区引入旷视科技，建设人工智能产业基地。'), ['PRESENCE 旷视 — 东湖高新区']],
  [row('鄂州市公安局部署了海康威视的视频平台。'), ['PRESENCE 海康威视 — 鄂州市公安局']],
  [firm('小米第二总部落户武汉，雷军出席仪式。'), ['PRESENCE 小米 — 武汉市']],
  [firm('寒武纪华中研发中心在武汉揭牌。'), ['PRESENCE 寒武纪 — 武汉市']],
  [firm('菜鸟网络入驻孝感临空经济区。'), ['PRESENCE 菜鸟网络 — 孝感临空经济区']],
  [firm('满帮集团区域总部项目签约落户荆门市。'), ['PRESENCE 满帮 — 荆门市']],
  // investment
  [firm('美团以27亿美元全资收购摩拜单车。'), ['INVESTMENT 美团 — 摩拜']],
  [firm('斑马智行获上汽集团增资3亿元。'), ['INVESTMENT 斑马智行 — 上汽集团']],
  [firm('卫宁健康获得蚂蚁金服入股，后者持股5.05%。'), ['INVESTMENT 卫宁健康 — 蚂蚁金服']],
  [firm('微医宣布获得友邦保险、新创建集团5亿美元战略投资。'), ['INVESTMENT 微医 — 友邦保险 — 新创建集团']],
  [firm('东风汽车出资2亿元入股T3出行。'), ['INVESTMENT 东风汽车 — T3出行']],
  [firm('居然之家引入阿里巴巴作为战略投资者。'), ['INVESTMENT 居然之家 — 阿里巴巴']],
  // joint ventures
  [
    firm('长安汽车与蔚来共同出资9800万元设立长安蔚来新能源汽车科技有限公司。'),
    ['JOINT_VENTURE 长安汽车 — 蔚来'],
  ],
  [firm('丰田、松下将合资生产车用电池。'), ['JOINT_VENTURE 丰田 — 松下']],
  [
    firm('由中国铁路总公司、腾讯和吉利三方共同组建的国铁吉讯科技有限公司挂牌。'),
    ['JOINT_VENTURE 中国铁路 — 腾讯 — 吉利'],
  ],
  [firm('众安保险和百仕达成立合资公司众安国际。'), ['JOINT_VENTURE 众安保险 — 百仕达']],
  // anaphora and carried subjects
  [firm('旷视科技宣布，公司已与中国外运签署合作协议。'), ['COOPERATION 旷视 — 中国外运']],
  [
    row('宜昌市政府与猪八戒网举行座谈，双方签署战略合作协议。'),
    ['STRATEGIC_AGREEMENT 宜昌市人民政府 — 猪八戒网'],
  ],
  [
    firm('平安科技董事长赴鄂考察，并与湖北省卫健委签署合作协议。'),
    ['COOPERATION 平安科技 — 湖北省卫生健康委员会'],
  ],
  [firm('广汽集团与华为举行签约仪式，两家企业将在车联网领域深度合作。'), ['COOPERATION 广汽集团 — 华为']],
  [firm('宜家近日进入线上，并携手京东开设官方店。'), ['COOPERATION 宜家 — 京东']],
  [row('黄石市与中兴通讯签约，三方中的另一方为湖北师范大学。'), ['COOPERATION 黄石市 — 中兴通讯']],
  // universities, hospitals, institutes, unknown names
  [row('华中科技大学与斗鱼签订产学研合作协议。'), ['COOPERATION 华中科技大学 — 斗鱼']],
  [row('湖北省农业科学院联合布瑞克发布农产品价格指数。'), ['JOINT_PRODUCT 湖北省农业科学院 — 布瑞克']],
  [firm('掌门教育联姻武汉理工大学，共建在线学习研究中心。'), ['COOPERATION 掌门1对1 — 武汉理工大学']],
  [firm('中科曙光、飞腾、麒麟软件结成生态联盟。'), ['COOPERATION 中科曙光 — 天津飞腾 — 麒麟软件']],
  [firm('良品铺子牵手盒马鲜生，探索新零售。'), ['COOPERATION 良品铺子 — 盒马']],
  [firm('极飞科技与拜耳就农业无人机达成合作。'), ['COOPERATION 极飞科技 — 拜耳']],
  [
    firm('平安证券与携程、同花顺达成合作。'),
    ['COOPERATION 平安证券 — 携程', 'COOPERATION 平安证券 — 同花顺'],
  ],
  [firm('东方明珠与携程、同花顺合资成立文旅公司。'), ['JOINT_VENTURE 东方明珠 — 携程 — 同花顺']],
  // who comes first, who follows, and what is used where
  [
    row('宜昌市政府同猪八戒网、中国移动湖北公司就建设数字经济产业园举行签约，项目落地宜昌高新区。'),
    ['COOPERATION 宜昌市人民政府 — 猪八戒网 — 中国移动湖北公司'],
  ],
  [
    firm('继与武汉市合作之后，特斯联又把触角伸向宜昌，与宜昌市城投集团达成战略合作。'),
    ['COOPERATION 特斯联 — 武汉市', 'STRATEGIC_AGREEMENT 特斯联 — 宜昌市城投集团'],
  ],
  [firm('满天星数据宣布获启明创投领投的B轮融资，金额2亿元。'), ['INVESTMENT 满天星数据 — 启明创投']],
  [firm('长江存储与中科院微电子研究所的联合实验室揭牌。'), ['COOPERATION 长江存储 — 中国科学院微电子研究所']],
  [row('咸宁市卫健委采用微医的云巡诊车，微医派出团队驻点。'), ['PRESENCE 微医 — 咸宁市卫生健康委员会']],
  [row('省交投集团引来阿里云，联手打造“智慧高速”大脑。'), ['COOPERATION 湖北省交投集团 — 阿里云']],
  [
    row('由恩施州政府主导、中国铁塔承建的山区基站工程开工。'),
    ['COOPERATION 恩施土家族苗族自治州人民政府 — 中国铁塔'],
  ],
  [
    row('武汉理工大学、东风商用车、中兴通讯签下三方备忘录，合力研制港口无人集卡。'),
    ['COOPERATION 武汉理工大学 — 东风商用车 — 中兴通讯'],
  ],
  [
    firm('京东物流把华中“亚洲一号”建在了鄂州市，二期与鄂州市临空集团合资运营。'),
    ['PRESENCE 京东物流 — 鄂州市', 'JOINT_VENTURE 京东物流 — 鄂州市临空集团'],
  ],
  [
    firm('去哪儿网与神农架林区文旅局结为伙伴，联合推出乡村旅游线路。'),
    ['JOINT_PRODUCT 去哪儿 — 湖北省神农架林区文化和旅游局'],
  ],
  [
    firm('小红书的母公司行吟信息同武汉东湖高新区管委会签约设立第二总部。'),
    ['COOPERATION 行吟信息 — 武汉东湖高新区管理委员会'],
  ],
  [
    firm('国家电网旗下国网信通产业集团与华为续签框架协议，合作期限延长三年。'),
    ['COOPERATION 国网信通产业集团 — 华为'],
  ],
  [firm('天风证券、当代集团各出资1亿元，成立武汉天风数科有限公司。'), ['JOINT_VENTURE 天风证券 — 当代集团']],
  [
    firm('安翰科技的胶囊胃镜系统已在湖北省妇幼保健院、武汉市第一医院投用。'),
    ['PRESENCE 安翰科技 — 湖北省妇幼保健院', 'PRESENCE 安翰科技 — 武汉市第一医院'],
  ],
  [
    row('宜昌市与三峡集团、中国移动、中国信通院三家单位分别签署合作协议。'),
    [
      'COOPERATION 宜昌市 — 三峡集团',
      'COOPERATION 宜昌市 — 中国移动',
      'COOPERATION 宜昌市 — 中国信息通信研究院',
    ],
  ],
  [firm('达梦数据库中标仙桃市政务数据平台，项目金额1200万元。'), ['COOPERATION 达梦数据库 — 仙桃市']],
  [row('武汉市教育局联手科大讯飞，在全市百所学校部署智慧课堂。'), ['COOPERATION 武汉市教育局 — 科大讯飞']],
  [
    row('随州市人民医院携武汉协和医院、东软集团建成远程心电网络。'),
    ['COOPERATION 随州市人民医院 — 华中科技大学同济医学院附属协和医院 — 东软集团'],
  ],
  [firm('斗鱼接受腾讯40亿元独家投资，腾讯持股比例升至37.18%。'), ['INVESTMENT 斗鱼 — 腾讯']],
];

/** Plans that are only talked about, denials, competition, lists of the market, joint issuing, users. */
const none: readonly Item[] = [
  firm('网易拟与恩施州洽谈共建云音乐产业园。'),
  firm('拼多多否认与京东合作的传闻。'),
  firm('百度宣布终止与首汽约车的合作。'),
  firm('顺丰称从未与圆通签署任何合作协议。'),
  firm('ofo与滴滴的合并谈判破裂。'),
  firm('58同城有望与中国邮政达成合作。'),
  firm('美团正考虑入股易到。'),
  firm('华为与大众汽车就自动驾驶合作进行磋商，尚未达成协议。'),
  firm('与京东相比，苏宁的线下门店更多。'),
  firm('报告显示，腾讯视频、爱奇艺、优酷占据市场前三。'),
  row('湖北省发改委、省经信厅联合印发通知，推进工业互联网。'),
  firm('美团与饿了么在外卖市场竞争激烈。'),
  row('武汉市市场监管局约谈美团、滴滴。'),
  firm('支付宝和微信支付均已覆盖全省公交。'),
  firm('海尔、美的等企业代表参加了座谈会。'),
  firm('与腾讯、阿里巴巴一样，网易也在布局云游戏。'),
  firm('阿里巴巴起诉拼多多不正当竞争。'),
  row('用户可通过支付宝、云闪付缴纳医保。'),
  firm('爱奇艺称不会将会员业务与优酷打通，双方并无合作安排。'),
  firm('数据显示，华为、小米、OPPO出货量居前三位。'),
  row('会上，来自华为、阿里巴巴、武汉大学的专家围绕工业互联网展开讨论。'),
  row('省市场监管局、省通信管理局共同约谈滴滴、货拉拉。'),
  row('武汉市计划年内引进一批头部企业，华为、腾讯均在考察之列。'),
  firm('网传字节跳动收购虎牙，字节跳动回应称消息不实。'),
];

/** Kind and parties; the parties' order says nothing. */
const partnershipsOf = (item: Item): string[] =>
  factsOfReport(reportOf([item]))
    .partnerships.map(({ kind, parties }) => line(kind, parties))
    .sort();
const line = (kind: string, parties: readonly string[]) => `${kind} ${[...parties].sort().join(' — ')}`;
const sorted = (words: string): string => {
  const [kind = '', ...parties] = words.split(/ — | /);
  return line(kind, parties);
};

test.each(deals.map(([item, expected]) => [item.text, item, expected] as const))(
  '%s',
  (_, item, expected) => {
    expect(partnershipsOf(item)).toEqual(expected.map(sorted).sort());
  },
);

test.each(none.map((item) => [item.text, item] as const))('no deal: %s', (_, item) => {
  expect(partnershipsOf(item)).toEqual([]);
});
