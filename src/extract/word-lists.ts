// The closed word classes that the grammar of names and sentences rests on: no names of this world, only words of the language.

/** Words that never stand inside an organisation's name: verbs, adverbs, particles. Used to stop a name from swallowing its sentence. */
export const nameStops =
  /印发|主营|选定|遴选|委托(?!公司)|接受|约谈|发布|出台|下发|召开|举行|举办|推进(?!处|会|中心|办)|推动|推出|推行|推广|开展|启动|上线|(?<![、与和同跟及])联合(?![\u4e00-\u9fff]{2,4}(?:集团|公司)$|会|国(?!家)|网|证券|信|利华|银行|大学|汽车|重工|光电|实验室)|联手|携手|牵手|结盟|联袂|携(?!程)|会同|获悉|表示|宣布|通过|提出|要求|明确|制定|探索|利用|依托|打造|实现|加快|加强|深化(?!改革)|全力|全面|积极|持续|进一步|正式|近日|日前|今年|去年|率先|首个|首家|首批|首次|达成(?!立)|签署|签约|签订|建立|缔结|落户|入驻|进驻|获|部署|接入|采用|介绍|披露|透露|组织(?!部)|试点|投入|完成|面向|围绕|居民|市民|群众|不断|作为|成为|随着|根据|按照|关于|经过|合资|合建|合办|组建|结成|成立|投资(?!控股|集团|有限|公司|管理|发展|担保|基金|银行|局|促进|建设|股份|运营|开发)|收购|入股|称|说|专门|邀请|集聚|包括|分别|目前|共同|共建|旗下|所属|同时|此外|其中|以及|推介|参会|参加|出席|线上|线下|全国首|全省首|全市首|负责|有限制|办理|提供|支持|鼓励|覆盖|新增|选择|各级|各地|所有|下辖|辖区|区内|省内|市内|全区|全市|全省|[，。；：、？！（）()《》“”【】…—\s]|[已将拟还也为与的了是把被给及或该此让则但]|并(?!行科技)|(?<!久)其|均(?!胜|瑶|普智能)|(?<!惠)而|至(?=\d|今|少|此)|(?<!高)等|正(?=[在式与同将是推加进积努面逐从以于向不被全着酝考计准寻谋成值处用通赴接洽联携快])|在(?!线)|由(?!贸易)|对(?!外|口)|向(?!阳|上(?!海))|从(?!化|科)|使(?!馆)|又|再(?!生|制造)|就(?!业)|(?<![成首花])都(?!市|江|匀)/;

/** Whether a stretch cannot be a name, for a word in it. */
export const hasStop = (words: string): boolean => nameStops.test(words);

/** Endings of organs, courts, schools, hospitals, institutes, associations; longest first within a family. */
export const bodyEndings = [
  '人民政府办公厅', '人民政府办公室', '人民政府', '政府办公厅', '政府办公室', '政府',
  '管理委员会', '管委会', '委员会办公室', '委员会', '工作委员会', '监督管理局', '管理局', '专卖局', '局',
  '厅', '人民法院', '法院', '检察院', '海关', '公安分局',
  '人民医院', '中医院', '妇幼保健院', '卫生院', '医院', '大学', '学院', '职业技术学院', '党校', '中学', '小学', '学校',
  '研究院', '研究所', '科学院', '工程院', '信息中心', '数据中心', '服务大厅', '发展中心', '交易中心', '指挥中心', '推广中心', '研究中心', '检测中心', '应急中心', '保障中心', '促进中心', '培训中心', '服务中心', '融媒体中心', '急救中心', '疾控中心', '监测中心', '管理中心',
  '学会', '协会', '联盟', '商会', '联合会', '总工会', '红十字会', '红十字', '侨联', '工商联', '残联', '妇联', '团委', '促进会', '研究会', '基金会', '供销社', '信用社联合社', '供销合作社',
  '图书馆', '博物馆', '办公室', '办公厅', '总局', '党委', '工委',
] as const; // biome-ignore format: one family a line

/** Endings of companies that tell a company wherever they stand. */
export const companyEndings = [
  '股份有限公司', '有限责任公司', '集团有限公司', '有限公司', '集团公司', '分公司', '子公司', '公司', '集团', '银行', '电网',
  '航空', '证券', '保险', '铁塔', '机场',
] as const; // biome-ignore format: reads as one list

/** A zone that is no division: 高新区, 自贸试验区, 科学城. */
export const zoneEndings = [
  '高新技术产业开发区', '经济技术开发区', '国家高新区', '高新区', '经开区', '经济开发区', '自由贸易试验区', '自贸试验区', '自贸区', '自贸片区', '新片区',
  '综合保税区', '保税港区', '保税区', '临空经济区', '空港经济区', '航空港实验区', '航空港经济综合实验区', '经济综合实验区', '科学城', '科技城', '未来科技城', '生态城', '新区', '产业新城', '开发区', '旅游度假区', '产业园区', '工业园区', '新港区', '港区', '国际港务区', '港务区', '生态区', '合作区', '综合实验区', '综合试验区', '自由贸易港',
] as const; // biome-ignore format: reads as one list

/** Short names of the operators and banks whose branches are named region first: 北京移动, 云南省农行. */
export const branchHeads = [
  '移动', '联通', '电信', '铁塔', '农行', '工行', '建行', '中行', '交行', '邮储', '邮政', '广电网络', '有线', '电力', '电网',
] as const; // biome-ignore format: reads as one list

/** What makes a branch head a common noun: 北京移动互联网, 全国电信业. */
export const notABranch =
  /^(?:互联|支付|终端|通信|办公|政务|医疗|端|应用|网络|业|诈骗|运营|用户|增值|基础|设备|电视|数据|服务|系统|行业|市场|设施|公共|出行|体系|工业|交易|物联|营商|建设|改革|体制|供应|保障)/;

/** Characters after which a name may begin: the sentence's joints. */
export const joints = /[，。；：、？！（）()“”《》\s由与和及同或在经是据向为对到至于以把被从]/;

/** Words as a pattern has them: the longest first, so that 分公司 is tried before 公司. */
export const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
