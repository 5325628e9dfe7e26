// Words of a sentence in, whether they can be a party's name out. No gazetteer is asked: what stands in a party's place is a name
// when it holds no verb, no adverb and no common noun for a kind of party or a field of work.

import { nameStops } from './word-lists.js';

/** Words that end so are kinds of parties, not parties. */
export const kinds =
  /(?:注册资本|社会资本|民间资本|实验室|企业|伙伴|机构|高校|院校|政府|部门|地区|城市|省市|各地|用户|客户|厂商|品牌|行业|单位|平台|商家|农户|群众|领域|各方|双方|三方|对方|后者|前者|人员|人士|学者|专家|团队|业务|系统|项目|市场|模式|运营商|供应商|经销商|制造商|开发商|服务商|医院|学校|股东|嘉宾|代表|媒体|个人|家庭|农民|方面|公众|全国|大会|峰会|论坛|会议|仪式|协议|活动|负责人|记者|消息|公告|合同|报告|产品|计划|方案|政策|当天|当日|同日|授信|今天|会上|期间|会后|现场|巨头|龙头|资源|品类|渠道|内容|股权|(?:债权|公司|优质|相关|固定|金融|净)资产|技术|研究|研发|生产|销售|设计|价格|利益|关系|优势|经验|基础|条件|方式|交流|沟通|培训|人才|原料|设备|工程|任务|问题|情况|事项|事宜|意向|意愿|标准|规则|制度|机制|职责|权利|义务|收益|风险|成本|资金|贷款|债务|财务|人事|上海市场|大股东|高管|总裁|总经理|董事长|董事|经理|主席|先生|女士|主任|院长|校长|市长|省长|书记|老板|创始人|CEO|医生|医师|教师|学生|患者|老人|居民|复诊|门诊|管委会|委员会|[一二三四]期|美国|德国|日本|韩国|法国|英国|荷兰|瑞士|俄罗斯|印度|新加坡|以色列|意大利|加拿大|澳大利亚|中国|大陆|内地|导演|演员|球队|要约|策略|新闻|官网|网站|消息人士|分析师|券商|亚洲|欧洲|非洲|美洲|北美|全球|世界|国内|国外|海外|中外|中方|外方|上市|股市|总部|门店|旗舰店|股价|业绩|利润|政策性|股权转让|要求|承认|意向书|备忘录|电商|酒企|药企|车企|房企|国企|央企|民企|外企|央行|操盘手|扩股|增资|(?:创新|研发|算力|数据|运营|体验|展示|研究|技术)中心|解读|讲解|[\u4e00-\u9fff]{3}(?<![天置绿大基福高新])地)$/;
/** Fields end so too (现代物流), unless a proper name stands before them (中海发展, 顺丰物流). */
export const fields =
  /^(?:智慧|数字|互联网|工业|农业|农村|传统|现代|普惠|移动|在线|线上|线下|远程|绿色|创新|融合|高质量|协同|经济|产业|社会|公共|信息|网络|国际|国内|国外|境外|海外|全球|世界|跨境|平台|生态|深度|共同|优质|职业|家庭|民生|政务|企业|健康|文化|旅游|科技|人工|云|大数据|物联网|5G|新|多|大型|知名|本土|外资|民营|国有|中资|医疗|教育|金融|汽车|手机|家电|影视|体育|媒体|基础|相关|有关|专业|中小|主流|第三方)*(?:发展|战略|智能|制造|教育|医疗|金融|电商|物流|管理|安全|服务|技术|建设|应用|数据|社会|产业|世界|国家|当地|本地|地方|其他|多家|两家|三家|银行|能源|农业|养老|旅游|扶贫|文化|科技|网络|信息|国际|国内|投资|实业|资本|基金|保险|证券|信托|汽车|电力|石油|通信|地产|房地产|传媒|影视|体育|音乐|游戏|食品|健康|环保|航空|铁路|零售|贸易|支付|视频|电子|软件|材料|化工|医药|生物|药业)$/;

/** 合资公司, 信用卡公司, 上市集团: a kind of firm. */
const noFirm =
  /^(?:合资|合营|上市|新设|控股|全资|参股|租赁|基金|信托|保险|物流|快递|航空|运输|货运|贸易|网络|科技|软件|电影|影视|旅游|酒店|汽车|租车|烟草|燃气|电力|能源|信用卡|消费金融|第三方|本地|外资|中外|跨国|大型|知名|国内|国外|新|老|母|子|分|总|两|商业|国有|民营|股份制|城市|农村|投资|这家|家|电商|互联网|管理|咨询|发行|制作|经纪|[省市区县])*(?:公司|企业|集团|银行|资本|中心)$/;

/** What a firm's short name ends with: its trade or its form. */
export const trades =
  /(?:公司|企业|股份|控股|集团|科技|电器|电子|光电|光纤|通信|通讯|软件|网络|信息|数据|智能|机器人|半导体|芯片|微|云|文化|传媒|影视|影业|电影|视频|体育|音乐|游戏|动漫|教育|置业|地产|置地|物业|建设|建工|建材|水泥|证券|信托|保险|人寿|财险|银行|资本|投资|国投|科投|城投|基金|创投|金融|金控|支付|航空|航运|海运|远洋|物流|快递|速递|速运|高速|港务|能源|新能源|电力|设计院|电气|核电|燃气|石油|石化|煤业|煤炭|煤化|矿业|黄金|钢铁|特钢|铝业|铜业|稀土|化工|化学|材料|新材|药业|医药|制药|生物|基因|医疗|健康|汽车|客车|车业|重工|重机|机械|机床|装备|动力|电池|轮胎|船舶|食品|乳业|酒业|饮料|啤酒|农业|农机|通航|农牧|农科|种业|牧业|水产|渔业|茶业|服饰|服装|纺织|家居|家具|家电|珠宝|百货|商贸|商城|商业|超市|便利|生鲜|零售|电商|贸易|实业|产业|发展|国际|环保|环境|水务|旅游|酒店|餐饮|出版|报业|包装|纸业|玻璃|陶瓷|科工|科创|系统|服务|网|行|网约车|出行|单车|租车|打车|外卖|商社|株式会社|事务所|实验室)$/;

/** Verbs, adverbs and times that end a party's place, beside those that no organisation's name holds. */
const places = [
  '[昨今当次前明]日|[前次翌]一日|翌日|[上本下次当]月|[上中下]旬|[昨今][天晚早]|近期|此前|此次|本次|这次|年[初底内中末]|月[初底内末]|[晚午早]间|[上下]午|周[一二三四五六日末]|\\d+[年月日]|\\d[\\d.]*[万亿%个家名所位]|当[时年天场]|之[间前后中]|以[来后前]|期间',
  '已经|曾|仍|便|却|可以|能够|需要|必须|可能|希望|打算|准备|考虑|开始|继续|之前|一[起道同]|各自|另行|各占|各出|随后|随即|其后|先后|相继|陆续|早在|早前|再次|首度|首次|一直|长期|双双|强强|独家|深度|深入|全方位',
  '[两双三四五六七八九多各几]家|[双三四五多各]方|合作|联姻|牵手|结盟|结缘|结成|协[议作同]|合同|签[署订约下字]?|达成(?!立)|进行|展开|建立|设立|(?<!新)创[办立建]|发起|筹[建备]|拥有|持有|受让|转让|发行|出资|注资|增资|参股|并购|担保|认为|认购|公告|发布|披露|报道|合并|重组|谈判|协商|磋商|洽谈|商谈|接洽|商讨|举行|举办|现场|推出|打造|开发|研发|生产|销售|争夺|竞争|相比|一样|关于|旗下|下属|战略|有限度|按照|采取|引进|引入|牵头|主导|参与|参加|参建|加盟|加入|担任|是否|交[易流]|订立|缔结|敲定|约定|承诺|保持|维持|发生|形成|构成|互[相为换]|相互|联袂|一致|决定|同意|批准|完成|任职|带来|展出|被(?!服|单)|指出|显示|强调|坦言|看来|总投资|总额|刚刚|领投|跟投|随着|期待|继(?!续)|招标|增长|本来(?=[就是要想计预可应])|预计|套现|回应|如愿|质疑|媒体(?!集团)|研究探讨|\\d位|牌照|代表|负责人|主要|归功|扩大|计划(?!单列)|依靠|凭借|借助|标志着|意在|有意|即将|即(?=[与和同将])|并非|开[设办启通]|终止|停止|取消|中止|解除|否认|拒绝|结成|组成|密切|公布|初步|迎来|复制|强化|过去|[上下]半年|占有率|排名|讨论|布局|拟定|跨国(?=联姻|合作|结盟)|来说|来看|而言|改革中|本报讯|报讯|(?<![电通资腾快音])讯(?![飞息号通联])|订单|不断|意味着|加上|提高|击败|整个|金额|通过|自然人|控股股东|大股东|全资|子公司|母公司|未来|目前|只|用于|分享|系(?![统列])|才|合[办建创]|组成|未(?!来|名|央)|中标(?!软件|麒麟|科技|集团)|助力|助推|协助|帮助|交换|互换|相互|递交|授予|接受|收到|回顾|约定|邀来',
  '[我你他她它们很更最没不吗呢吧啊哪什怎么每于从到时后]|[以](?!岭)|(?<=[^\\d])个|(?<!\\d)\\d{4}年',
].join('|');
/** 正道投资签署: the word for a deed ends a firm's name where the next deed follows. */
const deed = '投资(?![签达合联共成建与和同跟、，。；在就]|$)';
const stops = new RegExp(`${places}|${nameStops.source.replace(/投资\(\?![^)]*\)/, deed)}`);
const everyStop = new RegExp(stops.source, 'g');
const country =
  /^(?:美国|德国|日本|韩国|法国|英国|荷兰|瑞士|瑞典|芬兰|意大利|加拿大|澳大利亚|新加坡|印度|俄罗斯|以色列|西班牙|丹麦|挪威|台湾|香港)(?=[\u4e00-\u9fff]{3}|[A-Za-z])/;
/** 二手车交易平台瓜子, 母公司景域集团: what a party is, before its name. */
const apposition =
  /^.*(?:企业|巨头|厂商|运营商|龙头|品牌|平台|服务商|供应商|开发商|经销商|代理商|供货商|合作商|代工商|独角兽|厂家|制造商|集成商|基金(?=[A-Z])|投资人|集团内|公司|机构|网站|电商|股东|伙伴|对手|客户|代表|老牌|第[一二三四]大)(?!有限|股份|集团|控股)(?=[\u4e00-\u9fffA-Za-z0-9·]{2,})/;

/** 安信证券总裁: an office ends its firm's name; what stands behind an office is a person. */
const offices = /总裁|董事|总经理|行长|CEO|CFO|高管|方面|有关人士|相关人士/;

/** Where the name stands that `words` begin with, what it is (面板巨头友达电子) not counted; empty for none. */
export function nameAtStart(words: string): readonly [number, number] {
  const end = Math.min(...[stops, offices].map((one) => one.exec(words)?.index ?? words.length));
  return [whatItIs(words.slice(0, end)), end];
}

/** Where in `words` the name begins that they end with. */
export function nameStart(words: string): number {
  let last = 0;
  for (const stop of words.matchAll(everyStop)) last = stop.index + stop[0].length;
  return last + whatItIs(words.slice(last));
}

const stopLast = new RegExp(`(?:${stops.source})$`);

/** Length of the adverb, time or verb that `words` end with; 0 where they end with a name. */
export const stopAtEnd = (words: string): number =>
  /(?:再度|继续|方面|公司|集团公司|同时|也是|旗下|成功|晚间|午间|[有会即亦更])$/.exec(words)?.[0].length ??
  stopLast.exec(words.slice(-10))?.[0].length ??
  0;

export const beginsWithStop = (words: string): boolean => stops.exec(words)?.index === 0;

/** Length of the words that say what a party is, before its name: 股权投资机构 in 股权投资机构凯雷集团. */
export function whatItIs(words: string): number {
  const what = apposition.exec(words)?.[0].length ?? 0;
  return what + (country.exec(words.slice(what))?.[0].length ?? 0);
}

/** 四川 in 四川金顶: does a word of the same name follow where a verb, an adverb or a joint should? */
export const runsOn = (after: string): boolean =>
  /^[\u4e00-\u9fff]{2}/.test(after) &&
  !/^(?:[、，。；与和同跟及]|建设|落地|试点|省|市)/.test(after) &&
  stops.exec(after)?.index !== 0;

/** 工程顾问集团 behind 中国电力: the name goes on to an ending of its own. */
export function isMiddle(after: string): boolean {
  const rest = /^[\u4e00-\u9fff]{2,10}?(?:有限公司|集团|研究院|设计院|保险|证券)/.exec(after)?.[0] ?? '';
  return rest !== '' && !stops.test(rest) && !/[和同跟]/.test(rest);
}

/** 中海发展, KBHome公司: words that say by their ending or their letters that they name a firm. */
export const looksLikeFirm = (words: string): boolean =>
  (trades.test(words) && words.length >= 3 && !fields.test(words)) || /[A-Za-z]{2}/.test(words);

/** 管理局, 大学: what ends so is a body, whatever it deals in. */
export const isBody = (words: string): boolean =>
  /(?:[^布格结]局|委员会|管委会|办公室|[省市]?厅|法院|检察院|政府|大学|学院|医院|研究院|研究所|学会|协会|联盟)$/.test(
    words,
  );

/** Can these words be a party's name? */
export const canBeName = (words: string): boolean =>
  /^[\u4e00-\u9fffA-Za-z0-9·&.-]{2,24}$/.test(words) &&
  !stops.test(words) &&
  !kinds.test(words) &&
  !noFirm.test(words) &&
  !/^[A-Z]\+?轮|^限公司|第[一二三四五]$|参$|子公司$|(?:母亲|父亲|妻子|丈夫|儿子|女儿|兄弟|先生|女士)/.test(
    words,
  ) &&
  !/总裁|董事|总经理|行长|董秘|主席|书记|秘书长|院士/.test(words) &&
  !fields.test(words) &&
  !/^(?:[0-9]+$|[年月日]|一(?!汽|加|嗨|心|点|亩)|两|三(?!一|六|星|安|元|峡|全|维)|多(?!点|益|伦)|各|该|本(?!来|田|钢)|其|某|这|那|有(?!赞|研|色)|无(?!锡)|只|会(?!德)|可(?!口|立)|能(?!链)|要|因|如(?!家|祺)|若|当(?!代|当|升)|而|但|且|与|和|或|及|在|对|由|将|已|也|都|还|又|再|才|就|则|所|之|于|以|至)/.test(
    words,
  );
