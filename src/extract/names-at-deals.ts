// A text with its names in, the parties of deals that only their place tells out: 中南建设 in 中南建设与金圆投资签署协议,
// 理想国际 in 浙报传媒携手理想国际. A party's place ends at a verb, an adverb or a joint; what stands in it is judged as a name.

import type { Lexicon } from './lexicon.js';
import type { NameSpan } from './name-span.js';
import { canBeName, isBody, looksLikeFirm, nameAtStart, nameStart, stopAtEnd } from './party-words.js';
import { namesBetween, type Skeleton } from './skeleton.js';

/** The joint between two parties; not inside 参与, 共同, 共和, 以及 and the like. */
const joint =
  /(?<![参给赋])与(?![会此])|(?<![共饱温总祥缓柔])和(?![解谐平睦])|(?<![共合一相不协如等])同(?![时样业步意期等一行])|跟(?![踪随进])|携手(?!并)|联手|牵手|联姻|联袂|结盟|结缘|签约(?![服率仪金后])|(?<![、与和同跟及])联合(?!研究院|实验室|中心|创新|体|会)(?=[^，。；]{2,24}(?:推出|打造|开发|研发|成立|发布|启动|开展|共建|建设|发起|设立|共同|签))|、/g;
const brings = /^(?:携手|联手|牵手|联姻|联袂|结盟|结缘|签约)$/;
/** Behind the second party: what says that the two deal with each other. */
const strong =
  /合办|合建|合创|组成[^，。；]{0,4}联合体|签[署订约字下了定]|达成[^，。；]{0,16}(?:合作|协议|联盟|共识|交易|一致)|缔结|合资|结盟|联姻|(?:建立|结成|形成|保持)[^，。；]{0,12}(?:合作|伙伴|联盟|关系)|(?:展开|开展|进行|加强|深化|启动|开启|保持)[^，。；]{0,10}合作|(?:成立|组建|设立|创办|创立|发起|筹建)[^，。；]{0,20}(?:公司|企业|基金|联盟|机构|平台|中心|实验室|合资)|(?:战略|深度|全面|独家|友好)合作|共同(?:出资|投资|组建|设立|成立|发起|打造|开发|研发|推出|建设|开展|运营|成立|作为|研究|承接|承担|管理|持有)|各自?出资|一[道同起](?:出资|推出|打造|研发|发起|设立)|共建|合作(?!伙伴大会)|联[手合](?:推出|打造|开发|研发|成立|发布|启动|宣布|举办|竞得|开展|建)|牵手|携手|伙伴|兴建|导入|一[起道同]$/;
const broughtIn = /(?:引进|引入|牵手|携手|联手|迎来)了?$/;
const weak = /共同|联合|协议|共创|联动|合力|互补|联盟/;
/** Behind a list: 、 alone joins all sorts of things. */
const both = /，(?:双方|两家|三方|各方)[^，。；]{0,16}(?:签|合作|合资|成立|携手|共同)/;
const adjoining =
  /^(?:等)?(?:[\d一二两三四五六七八九十多几]+[家方])?[^，。；]{0,4}?(?:宣布|正式|日前|近日|已|将|拟|共同|联[合手]|携手)*(?:合办|合建|签|达成|合作|共同|联[合手袂]|携手|合资|结成|结盟|缔结|组建|共建|出资)/;
/** Two letters and more up to the next joint or sign. */
const plain = /^[\u4e00-\u9fffA-Za-z0-9·&.-]+/;
const plainEnd = /[\u4e00-\u9fffA-Za-z0-9·&.-]+$/;
const lists = /[、和及与]/;

interface Slot {
  readonly from: number;
  readonly to: number;
}

/** 获A、B战略投资, 引入A入股: who is brought in stands behind. */
const receives = /获得?|引入|引进|接受/g;
/** What one firm does to another: A委托B, A冠名B, A入驻B. */
const deeds =
  /(?:委托|聘请|聘任|冠名|赞助|签下|拿下|代理|代工|托管|中标|借助|借力|入驻|进驻|引入|引进|牵手|联姻|加盟)了?/g;
/** 与其达成合作的还有A、B. */
const told =
  /(?:合作|签约|协议|入驻|落户|进驻)的(?:企业|公司|单位)?(?:还有|还包括|包括|有(?![效关限利助益]))/g;
const money = /^[^，。；]{0,14}(?:投资|入股|增资|注资|融资|领投|收购)/;

const subject = /(?:围绕|针对|聚焦|主营|，就)$/;

export function namesAtDeals(text: string, skeleton: Skeleton, lexicon: Lexicon): NameSpan[] {
  const read = (at: number, length: number) => ({
    lefts: slotsBefore(skeleton.text, at, lexicon),
    rights: slotsBehind(skeleton.text, at + length, lexicon),
  });
  const names = (slots: readonly Slot[]) => slots.map((slot) => toName(text, skeleton, slot, lexicon));
  const trusted = (name: NameSpan | null) =>
    name !== null &&
    (name.known || name.type !== 'ENTERPRISE' || looksLikeFirm(text.slice(name.start, name.end)));
  const regions = new Set(
    skeleton.parts.flatMap((part) => (part.name?.type === 'REGION' ? [part.start] : [])),
  );
  const sure = (name: NameSpan | null) => trusted(name) || (name !== null && regions.has(name.start));
  const found: (NameSpan | null)[] = [];
  for (const match of skeleton.text.matchAll(joint)) {
    const [word] = match;
    const { lefts, rights } = read(match.index, word.length);
    // 围绕A、B和C开展联合研究: what the deal is about.
    if (subject.test(skeleton.text.slice(0, lefts[0]?.from ?? match.index))) continue;
    // 引进A和B: who is brought in stands behind the verb.
    const evidence = broughtIn.test(skeleton.text.slice(0, lefts[0]?.from ?? 0))
      ? 'STRONG'
      : evidenceBehind(word, skeleton.text.slice(rights.at(-1)?.to ?? match.index + word.length));
    if (evidence === 'NONE') continue;
    const [left, right] = [names(lefts), names(rights)];
    // 正是一次与桂林兴达的合作: what stands before is no party, but what stands behind is one for sure.
    if (evidence === 'STRONG' && word !== '、' && !all(left) && all(right) && right.every(sure)) {
      found.push(...right);
      continue;
    }
    if (!all(right) || !(all(left) || (lefts.length === 0 && (right.some(trusted) || evidence === 'STRONG'))))
      continue;
    // Words that join all sorts of things need a party that is told by more than its place.
    if ((evidence === 'WEAK' || /签约|联合|、/.test(word)) && ![...left, ...right].some(trusted)) continue;
    found.push(...left, ...right);
  }
  for (const match of skeleton.text.matchAll(receives)) {
    const { lefts, rights } = read(match.index, match[0].length);
    const end = rights.at(-1)?.to;
    if (end === undefined || !money.test(skeleton.text.slice(end))) continue;
    const [left, right] = [names(lefts), names(rights)];
    if (all(right) && all(left) && [...left, ...right].some(trusted)) found.push(...left, ...right);
  }
  for (const match of skeleton.text.matchAll(deeds)) {
    const { lefts, rights } = read(match.index, match[0].length);
    const [left, right] = [names(lefts), names(rights)];
    if (all(right) && all(left) && [...left, ...right].some(trusted)) found.push(...left, ...right);
  }
  for (const match of skeleton.text.matchAll(told)) {
    const right = names(slotsBehind(skeleton.text, match.index + match[0].length, lexicon));
    if (all(right)) found.push(...right);
  }
  return found.flatMap((name) => name ?? []);
}

const all = (names: readonly (NameSpan | null)[]): boolean =>
  names.length > 0 && names.every((name) => name !== null);

/** What the words behind the second party say of a deal between the two. */
function evidenceBehind(word: string, behind: string): 'STRONG' | 'WEAK' | 'NONE' {
  // 陈某、林某等人: people.
  if (/^等(?:\d{1,2}|[两三四五六七八九十])?人/.test(behind)) return 'NONE';
  const tail = /^[^。；]{0,44}/.exec(behind)?.[0] ?? '';
  const near = /^(?:，(?=共同|联[合手]|携手|合资))?[^，。；]*/.exec(tail)?.[0] ?? '';
  if (word === '、' && !adjoining.test(near)) return 'NONE';
  if (brings.test(word) || strong.test(near) || both.test(tail)) return 'STRONG';
  // 联合 was only taken for a joint because of the deed behind it.
  return word === '联合' || weak.test(near) || (word !== '、' && /^[^，。；]*(?:合作|协议|签约)/.test(behind))
    ? 'WEAK'
    : 'NONE';
}

/** The parties that stand behind a joint: one, or a list. */
function slotsBehind(words: string, at: number, lexicon: Lexicon): Slot[] {
  const slots: Slot[] = [];
  for (let from = at; slots.length < 12; ) {
    const slot = oneBehind(words, from, lexicon);
    if (!slot) break;
    slots.push(slot);
    const sign = words[slot.to] ?? '';
    if (!lists.test(sign)) break;
    from = slot.to + 1;
  }
  return slots;
}

function oneBehind(words: string, from: number, lexicon: Lexicon): Slot | null {
  if (words[from] === 'Ⓠ')
    // “云诊室”共建协议: what is agreed on, not with whom.
    return /^[^，。；]{0,4}(?:协议|合同|项目|计划|平台|服务|共建|工程|系统|行动|活动|品牌|战略|备忘录)/.test(
      words.slice(from + 1, from + 8),
    )
      ? null
      : { from, to: from + 1 };
  const headed = /[ⓇⒷⒺ]/.test(words[from] ?? '');
  const at = headed ? from + 1 : from;
  const stretch = (plain.exec(words.slice(at, at + 26))?.[0] ?? '').split(lists)[0] ?? '';
  if (headed) {
    const [, end] = nameAtStart(stretch);
    // 酒仙网酒企与…: a firm that is known, and words that are no part of it.
    const runs = end >= 2 && (words[from] !== 'Ⓔ' || canBeName(stretch.slice(0, end)));
    return { from, to: runs ? at + end : at };
  }
  // 新矿内蒙古公司: a place inside a firm's name.
  const branch = /^[\u4e00-\u9fff]{2,6}Ⓡ(?:分?公司|集团)/.exec(words.slice(at, at + 12));
  if (branch) return { from, to: at + branch[0].length };
  const [start, end] = nameAtStart(stretch);
  // 美的: a name that is a word holds a stop itself.
  const word = [4, 3, 2].find((length) => lexicon.wordLike.has(words.slice(at, at + length))) ?? 0;
  if (word > end) return { from, to: at + word };
  return end - start >= 2 ? { from: at + start, to: at + end } : null;
}

/** The parties that stand before a joint: one, or a list; adverbs and times between are passed over. */
function slotsBefore(words: string, at: number, lexicon: Lexicon): Slot[] {
  const slots: Slot[] = [];
  const clause = /[^，。；：]*$/.exec(words.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  let to = at - passedOver(clause);
  while (slots.length < 12) {
    const slot = oneBefore(words, to, lexicon);
    if (!slot) break;
    slots.unshift(slot);
    if (!/[、和与]/.test(words[slot.from - 1] ?? '')) break;
    to = slot.from - 1;
  }
  return slots;
}

const placed = /[在于赴][ⓇⒷ]$/;
/** 某集团董事长贾某某与…: who speaks for a party stands between it and the joint. */
const speaker =
  /(?:(?:执行|副|总)?(?:董事长|总裁|总经理|首席执行官|行长|CEO)(?:兼(?:董事长|总裁|总经理|CEO))?)[\u4e00-\u9fff]{2,3}$/;

/** Adverbs, times, verbs of saying and places between a party and the joint: 昨日宣布, 于5月5日在Ⓡ. */
function passedOver(clause: string): number {
  let end = clause.length;
  for (;;) {
    const words = clause.slice(0, end);
    // 放出了一个大炮仗——宣布已与…: what a dash parts from the clause is not its subject.
    if (words.endsWith('—')) return clause.length - end;
    const length = placed.test(words) ? 2 : (speaker.exec(words)?.[0].length ?? stopAtEnd(words));
    if (length === 0) return clause.length - end;
    end -= length;
  }
}

function oneBefore(words: string, to: number, lexicon: Lexicon): Slot | null {
  const last = words[to - 1] ?? '';
  if (/[ⓇⒷⒺⓆ]/.test(last)) return { from: to - 1, to };
  const whole = plainEnd.exec(words.slice(Math.max(0, to - 26), to))?.[0] ?? '';
  const stretch = whole.split(lists).at(-1) ?? '';
  const own = stretch.slice(nameStart(stretch));
  const word = [4, 3, 2].find((length) => lexicon.wordLike.has(words.slice(to - length, to))) ?? 0;
  if (word > own.length) return { from: to - word, to };
  if (own.length < 1) return null;
  const from = to - own.length;
  // 厦门金圆投资: a name that begins with a place or a firm that the gazetteers have.
  return own.length === stretch.length && /[ⓇⒷⒺ]/.test(words[from - 1] ?? '')
    ? { from: from - 1, to }
    : own.length >= 2
      ? { from, to }
      : null;
}

function toName(text: string, skeleton: Skeleton, { from, to }: Slot, lexicon: Lexicon): NameSpan | null {
  const [first, last] = [skeleton.parts[from], skeleton.parts[to - 1]];
  if (!first || !last) return null;
  const [head] = namesBetween(skeleton, from, from + 1);
  // A registered name is whole: 有限公司 in 有限公司车辆采购.
  if (head && (to === from + 1 || /有限(?:责任)?公司$/.test(text.slice(head.start, head.end)))) return head;
  if (skeleton.text[from] === 'Ⓠ') return fromQuote(text, first.start + 1, last.end - 1);
  const start = head?.start ?? first.start;
  const words = text.slice(start, last.end);
  const rest = head ? text.slice(head.end, last.end) : words;
  const known = lexicon.wordLike.has(words);
  if (head) {
    const proper = head.type === 'REGION' && !/[省市区县州旗]$/.test(text.slice(head.own, head.end));
    // 上海汽车 is a firm, 湖北教育 is a field.
    const trade =
      looksLikeFirm(words) &&
      nameStart(rest) === 0 &&
      (head.type === 'ENTERPRISE' ||
        !/^(?:大?数据|旅游|教育|医疗|文化|农业|产业|企业|公司|集团|银行|发展|智能|健康|金融|体育|环保|能源|建设|物流|网络|服务|系统|投资)$/.test(
          rest,
        ));
    if (!(proper || head.type === 'ENTERPRISE')) return null;
    if (!trade && !(canBeName(rest) && (looksLikeFirm(words) || rest.length <= 4))) return null;
  } else if (!known && !canBeName(words)) return null;
  const type = isBody(words) ? 'ISSUING_BODY' : 'ENTERPRISE';
  return { type, start, end: last.end, own: start, known, chain: [], place: null };
}

/** “绿色地球” where a party stands. */
function fromQuote(text: string, start: number, end: number): NameSpan | null {
  const words = text.slice(start, end);
  if (words.length > 16 || !canBeName(words) || /\d/.test(words)) return null;
  return { type: 'ENTERPRISE', start, end, own: start, known: false, chain: [], place: null };
}
