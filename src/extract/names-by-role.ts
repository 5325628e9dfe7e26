// A text with its names in, enterprises that only their role in the sentence tells out: 宜家 in 小米宣布与宜家达成合作,
// 优也 in 昆仑数据、优也、用友等企业. A slot between two joints is a name when it holds no verb and no common noun.

import { countedSlots } from './counted-lists.js';
import type { Lexicon } from './lexicon.js';
import type { NameSpan } from './name-span.js';
import { namesAtClauses } from './names-at-clauses.js';
import { namesAtDeals } from './names-at-deals.js';
import { canBeName, looksLikeFirm, nameAtStart, whatItIs } from './party-words.js';
import { buildSkeleton, type Skeleton } from './skeleton.js';
import type { TextMask } from './text-masks.js';

const slot = '([\\u4e00-\\u9fffA-Za-z0-9·]{2,12}?)';
const deal =
  '(?:签署|签订|签约|达成(?!立)|合作|展开|开展|共建|联合|联手|携手|牵手|共同|合资|结盟|建立|签字|的[^，。；]{0,6}(?:合作|协议))';
const eve =
  '(?:正式|宣布|近日|日前|[双三四]方|在Ⓡ|就|将|也|已|今日|再次|进行|共同|代表|在协议上)*(?:就[^，。；ⓇⒷⒺ]{1,16}?|围绕[^，。；ⓇⒷⒺ]{1,16}?)?';
/** What one firm is to another. */
const called =
  '(?:合作伙伴|战略伙伴|合作方|供应商|供货商|代理商|经销商|服务商|承建商|赞助商|代工厂|代工商|运营商|加盟商|保荐机构|主承销商|财务顾问|顾问|托管行|存管银行)';
const roles: readonly RegExp[] = [
  // A stock's short name, marked by the exchange.
  /(?<![A-Za-z])(S?ST[\u4e00-\u9fff]{2})/dg,
  new RegExp(`旗下的?${slot}(?=(?:日前|近日|正式|宣布|将)*(?:与|和|同|携手|联手|牵手|联合)[ⓇⒷⒺ])`, 'dg'),
  new RegExp(
    `(?:^|[。；：]|企业|公司|平台)${slot}(?=，(?:与|同|携手|联合|联手)[ⓇⒷⒺ][^，。；]{0,16}${deal})`,
    'dg',
  ),
  new RegExp(
    `(?:^|[，。；：]|日前|近日|昨日|今日|\\d日)${slot}(?=(?:昨日|今日|近日|日前|昨天|昨晚|今天|晚间|午间|盘后|正式|同时|\\d{1,4}[年月日]|也|则)*(?:宣布|宣称|发布[^，。；]{0,6}公告|公告|披露|发布消息|表示，(?:公司)?(?:已|将|拟|还)*(?:与|同|携手|联手)))`,
    'dg',
  ),
  new RegExp(
    `(?:^|[，。；：])${slot}(?=的[^，。；ⓇⒷⒺ]{2,16}在Ⓑ[^。；]{0,30}(?:投用|上线|应用|使用|落地|运行|启用|试用))`,
    'dg',
  ),
  new RegExp(
    `(?:继|除了?|通过|随着|基于)与[ⓇⒷⒺ][^，。；ⓇⒷⒺ]{0,10}(?:合作|签约|协议|联手)[^，。；ⓇⒷⒺ]{0,4}，${slot}(?=又|也|还|再|将|得以|已|可|能|正式|宣布|把)`,
    'dg',
  ),
  new RegExp(`(?:^|[，。；：])${slot}(?=被[ⓇⒷⒺ]|受[ⓇⒷⒺ]的?委托)`, 'dg'),
  new RegExp(
    `Ⓔ[、和与]${slot}(?=(?:等[^，。；]{0,6})?(?:被[^，。；]{0,4}(?:列为|选为|确定为|指定为|评为|纳入)|成为|入选)[^，。；]{0,10}(?:合作|服务商|供应商|伙伴|试点|示范))`,
    'dg',
  ),
  new RegExp(
    `[ⒷⓇ][^，。；ⓇⒷⒺ]{0,8}(?:引入|引进|采用|选用|使用|采购|购买|用上|接入|部署|依托|借助)了?${slot}(?=的[^，。；ⓇⒷⒺ的]{1,12}(?:系统|平台|方案|技术|产品|设备|服务|软件|模型|算法))`,
    'dg',
  ),
  new RegExp(
    `(?:迎来|引[进入来]|吸引)了?[^，。；ⓇⒷⒺ]{0,10}(?:服务商|运营商|供应商|厂商|巨头|龙头|企业|公司)${slot}(?=[，。；]|落户|入驻|进驻)`,
    'dg',
  ),
  new RegExp(
    `Ⓔ的(?:母公司|子公司|关联公司|兄弟公司|运营方|大股东)${slot}(?=签|达成|合作|共同|联[合手]|携手|续签)`,
    'dg',
  ),
  new RegExp(
    `(?:^|[，。；：]|\\d日)${slot}(?=(?:近日|日前|成功|独家|顺利|正式)*中标了?[ⓇⒷⒺ][^，。；ⓇⒷⒺ]{0,20}(?:项目|工程|平台|系统|标段|采购))`,
    'dg',
  ),
  new RegExp(
    `(?:^|[，。；：])${slot}(?=(?:近日|日前|今日|昨日|已|正式|宣布|将)*(?:中标|[^，。；ⓇⒷⒺ]{0,8}(?:总部|中心|基地|项目|分公司|研究院)?(?:正式|项目|签约|日前|近日|宣布)*(?:落户|入驻|进驻|落地|落子)[于在]?)[ⓇⒷ])`,
    'dg',
  ),
  new RegExp(
    `(?:^|[。；：]|日前，|近日，|日，|后，|外，)${slot}(?=(?:近日|日前|今日|昨日|宣布|正式|于\\d|又|也|还|再|随后)[^。；]{2,40}，(?:并|还|又|也|同时|将|已|先后|分别)*(?:与|同|携手|联手|牵手|联合)[ⓇⒷⒺ])`,
    'dg',
  ),
  new RegExp(
    `Ⓔ[^，。；ⓇⒷⒺ]{0,14}(?:携手|联手|牵手|联姻|联袂|携(?!手|带))${slot}(?=[，。；、]|共同|推出|打造|开展|布局|成立|设立|组建|发布|上线|签)`,
    'dg',
  ),
  new RegExp(
    `Ⓔ[^，。；ⓇⒷⒺ]{0,20}(?:收购|入股|注资|并购|控股|参股|增持|战略投资)了?${slot}(?=[，。；]|\\d|的?[^，。；]{0,6}股|并|后)`,
    'dg',
  ),
  new RegExp(
    `(?:^|[，。；：])${slot}(?=(?:宣布)?(?:获得?|引入|完成由)Ⓔ[^，。；]{0,12}(?:投资|入股|注资|领投|增资|融资))`,
    'dg',
  ),
  new RegExp(
    `(?:^|[，。；：])${slot}(?=(?:宣布)?(?:以[^，。；]{1,12})?(?:收购|入股|注资|并购|控股|参股)了?Ⓔ)`,
    'dg',
  ),
];
const handiwork = new RegExp(`出自${slot}(?=之手|团队)`, 'dg');
const organised = new RegExp(
  `[ⒷⒺ](?:[\\u4e00-\\u9fff]{2,4}、|[、和与]|以及)${slot}(?=(?:负责|共同|联合)?(?:承办|协办|主办))`,
  'dg',
);
/** Ⓔ通航、…承办: a firm's own company among the organisers. */
const ofOrganiser = /[ⒷⒺ、和](Ⓔ[\u4e00-\u9fff]{2,4})(?=(?:[、和][^，。；]{0,20})?(?:承办|协办|主办))/dg;
/** A、B被列为合作平台, where no gazetteer has either. */
const listedPair = new RegExp(
  `(?:^|[，。；：]|\\d日)${slot}[、和与]${slot}(?=(?:等[^，。；]{0,6})?被[^，。；ⓇⒷⒺ]{0,4}(?:列为|选为|确定为|指定为|选定为)[^，。；]{0,8}(?:合作|服务商|供应商|伙伴)|作为[^，。；]{0,4}代表)`,
  'dg',
);
/** 协办的有A和Ⓔ: the role first. */
const roleFirst = new RegExp(
  `(?:主办|承办|协办|指导)(?:的|单位|方)(?:还有|包括|有|为|是)${slot}(?=(?:[、和与]|以及)[ⒷⒺ])`,
  'dg',
);
const builder = new RegExp(
  `由${slot}(?=(?:[、和与][ⒷⒺ])?(?:分别|共同|联合|独家)?(?:承建|开发|研发|搭建|运营|建设|提供技术|提供的[^，。；ⓇⒷⒺ]{0,12}(?:系统|平台|服务|方案|设备)))`,
  'dg',
);

/** Two unknown parties are read only where they are said to sign or to agree. */
const strong =
  '(?:签署|签订|签约|达成[^，。；]{0,8}(?:合作|协议)|合资|建立[^，。；]{0,8}(?:合作|伙伴)|成立合资|展开合作|开展[^，。；]{0,4}合作|进行合作)';
const pairOf = new RegExp(
  `(?:^|[，。；：]|\\d日|昨日|近日|日前|今日|昨天|今天|宣布|显示|称)${slot}(?:宣布|近日|日前|已|将|正式|正|昨日)?(?:(?<![参给赋])与|[和同跟])${slot}(?=${eve}${strong})`,
  'dg',
);
/** Looked for only where such a word stands. */
const callings: readonly RegExp[] = [
  // 成为A的供应商, A就成为Ⓔ的合作伙伴.
  new RegExp(`(?:成为|作为|就是|当选|任|是)了?${slot}(?=的[^，。；ⓇⒷⒺ]{0,10}${called})`, 'dg'),
  new RegExp(
    `(?:^|[，。；：])${slot}(?=(?:已|也|就|将|还|正式|曾|一直|则|又|再次|昨日|近日|日前)*(?:成为|作为|是|当选)了?[^，。；ⓇⒷⒺ]{0,6}Ⓔ的?[^，。；ⓇⒷⒺ]{0,14}${called})`,
    'dg',
  ),
];
const calledWords = new RegExp(called);

export function namesByRole(
  text: string,
  names: readonly NameSpan[],
  masks: readonly TextMask[],
  lexicon: Lexicon,
): NameSpan[] {
  const skeleton = buildSkeleton(text, 0, text.length, names, masks);
  const listed = listSlots(skeleton).flatMap((at) => toName(text, skeleton, at, lexicon));
  const counted = countedSlots(skeleton).flatMap((at) => toName(text, skeleton, at, lexicon));
  const first = merge(merge(names, listed), counted);
  const again =
    listed.length + counted.length > 0 ? buildSkeleton(text, 0, text.length, first, masks) : skeleton;
  const callingsHere = calledWords.test(again.text) ? callings : [];
  const told = [...roles, ...callingsHere, handiwork, organised, ofOrganiser, roleFirst, builder].flatMap(
    (role) =>
      [...again.text.matchAll(role)].flatMap((match) => {
        const at = match.indices?.[1];
        const [name] = at ? toName(text, again, at, lexicon) : [];
        // Of a firm's own company only one that its trade tells: 北大荒通航, but not 京东具体.
        return name && (role !== ofOrganiser || looksLikeFirm(text.slice(name.start, name.end)))
          ? [name]
          : [];
      }),
  );
  const pairs = [...again.text.matchAll(pairOf), ...again.text.matchAll(listedPair)].flatMap((match) => {
    const [left, right] = [match.indices?.[1], match.indices?.[2]].map((at) =>
      at ? toName(text, again, at, lexicon) : [],
    );
    // One side that is no name makes the other doubtful too.
    return left?.length && right?.length ? [...left, ...right] : [];
  });
  const all = merge(merge(first, told), pairs);
  const opened = namesAtClauses(text, buildSkeleton(text, 0, text.length, all, masks));
  return withDeals(text, merge(all, opened), masks, lexicon);
}

function withDeals(text: string, all: readonly NameSpan[], masks: readonly TextMask[], lexicon: Lexicon) {
  return merge(all, namesAtDeals(text, buildSkeleton(text, 0, text.length, all, masks), lexicon));
}

const item = /[^、和及与]+/g;
const plain = /^[\u4e00-\u9fffA-Za-z0-9·]{2,12}$/;
/** 京东农业 in a list of firms is a business of its own. */
const business = /^Ⓔ[\u4e00-\u9fff]{2,4}$/;

/** In a list with a known enterprise, each item of plain words: 布瑞克、Ⓔ、托普云农、大北农等企业. */
function listSlots(skeleton: Skeleton): [number, number][] {
  const found: [number, number][] = [];
  for (const match of skeleton.text.matchAll(/[^，。；：]*Ⓔ[^，。；：]*/g)) {
    const [clause] = match;
    if (!clause.includes('、')) continue;
    // Behind 等 come the words for what the items are: 等企业和服务商.
    const list = clause.slice(0, /等(?!离子)/.exec(clause)?.index ?? clause.length);
    const items = [...list.matchAll(item)];
    items.forEach((one, i) => {
      const [words] = one;
      if (
        !ofFirms(
          items.map((other) => other[0]),
          i,
        )
      )
        return;
      const open = i === items.length - 1 && list.length === clause.length;
      const slotWords =
        i === 0
          ? firstItem(words)
          : open && list[one.index - 1] !== '和' && words.length > 6
            ? lastItem(words)
            : words;
      if (!plain.test(slotWords) && !(business.test(slotWords) && !open)) return;
      const from = match.index + one.index + words.lastIndexOf(slotWords);
      found.push([from, from + slotWords.length]);
    });
  }
  return found;
}

/** A firm among the items, or a list that 携手 or 与 begins: 联手Ⓑ、光明乳业. */
function ofFirms(items: readonly string[], at: number): boolean {
  const [first = ''] = items;
  if (at > 0 && /(?:联手|携手|联合|牵手|与|同|跟)[ⓇⒷⒺ]$/.test(first)) return true;
  return items.some((words, i) => i !== at && (words === 'Ⓔ' || (i === 0 && words.endsWith('Ⓔ'))));
}

/** The list begins behind a verb or a colon: 邀请了优也. */
const firstItem = (words: string): string =>
  /(?:了|由|包括|邀请|集聚|来自|汇聚)([^了由]{2,12})$/.exec(words)?.[1] ?? (words.length <= 8 ? words : '');

/** The list ends before a verb: 中联农机带来…; only a word that ends like a firm's name. */
function lastItem(words: string): string {
  const [start, end] = nameAtStart(words);
  const own = words.slice(0, end);
  return start === 0 && end < words.length && own.length <= 6 && looksLikeFirm(own) ? own : '';
}

function toName(
  text: string,
  skeleton: Skeleton,
  [from, to]: [number, number],
  lexicon: Lexicon,
): NameSpan[] {
  const first = skeleton.parts[from];
  const last = skeleton.parts[to - 1];
  if (!first || !last) return [];
  const words = text.slice(first.start, last.end);
  const known = lexicon.wordLike.has(words);
  // 互联网医疗企业医联: what a firm is, before its name.
  const start = first.start + (known ? 0 : whatItIs(words));
  if (!known && !canBeName(text.slice(start, last.end))) return [];
  return [
    {
      type: 'ENTERPRISE',
      start,
      end: last.end,
      own: start,
      known,
      chain: [],
      place: null,
    },
  ];
}

/** Both in order; a name of `more` that touches another gives way to it. */
function merge(names: readonly NameSpan[], more: readonly NameSpan[]): NameSpan[] {
  const kept = [...names];
  for (const name of more) {
    const touched = kept.filter((other) => other.start < name.end && name.start < other.end);
    // A business takes the place of the firm that its name begins with.
    const [only] = touched;
    if (
      touched.length === 1 &&
      only &&
      only.start >= name.start &&
      only.end <= name.end &&
      only.end - only.start < name.end - name.start
    )
      kept[kept.indexOf(only)] = name;
    else if (touched.length === 0) kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
}
