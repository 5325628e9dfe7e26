// A sentence and the parties of a deal in it in, the deal's kind, figures, scope and trust out. Shared by the partnership rules.

import type { DraftPartnership } from '../model/draft-facts.js';
import type { PartnershipKindName } from '../model/facts.js';
import { readStake, readYuan } from './amounts.js';
import type { ExcerptContext } from './excerpt-context.js';
import type { NameSpan } from './name-span.js';
import { isMiddle, runsOn } from './party-words.js';
import type { Skeleton } from './skeleton.js';

const denied =
  /从未|未曾|未(?:签|达成|形成|取得)|并未|尚未|没有|未与|未能|否认|不会|不再|终止|停止|取消|中止|解除|不存在|谢绝|拒绝|破裂|传闻|传言|解约|(?<!不)竞争|诉讼|起诉|退出(?:竞标|招标|本轮|投标)|落选|惜败|作废|流标|网传|谣传|误传|纯属|(?:消息|说法|报道)(?:不实|有误|失实)/;
const imagined =
  /有望|有意(?![义思识])|或将|希望|考虑|洽谈|商讨|探讨|磋商|协商(?!一致|达成|，)|商谈|谈判(?!协议)|接洽|接触|可能性|有可能|可能[将会]|论证|酝酿|拟议|回顾|建议|应当|鼓励|支持(?=[ⓇⒷⒺ企])|呼吁|期待|欢迎/;

/** False where the words deny the deal or only wish for it. */
export const isStated = (words: string): boolean => !denied.test(words) && !imagined.test(words);

/** The kind by the words of the deal's sentence; presence is told apart by its own rule. */
export function readDealKind(words: string): PartnershipKindName {
  if (
    /合资(?!源)|共同出资|(?:各|双方|分别)出资|(?:成立|组建|设立|注册)了?[^，。；]{0,8}(?:公司|合资企业|Ⓔ)/.test(
      words,
    )
  )
    return 'JOINT_VENTURE';
  // 签署增资协议, 以6.05亿元受让股份: money for a share, whatever else is agreed.
  if (/增资协议|投资入股|(?:受让|认购)[^，。；]{0,10}(?:股份|股权)/.test(words)) return 'INVESTMENT';
  if (
    /战略(?:合作)?(?:框架)?(?:合作)?(?:协议|框架)|战略(?:性)?合作(?!伙伴大会|会议)|战略协议|全面战略|战略签约/.test(
      words,
    )
  )
    return 'STRATEGIC_AGREEMENT';
  if (/(?:联合|联手|携手|共同|合作)(?:推出|发布|研发|开发了?|研制)(?!协议|合同|中心|实验室|合作)/.test(words))
    return 'JOINT_PRODUCT';
  return 'COOPERATION';
}

/** A signing with money for a place is an investment: 签约，后者首期投资2.6亿元，在当地建设…. */
export function withMoney(
  kind: PartnershipKindName,
  names: readonly NameSpan[],
  words: string,
): PartnershipKindName {
  const place =
    names.some((name) => name.type !== 'ENTERPRISE') && names.some((name) => name.type === 'ENTERPRISE');
  const money =
    /(?:投资|出资|斥资)(?:额|约|总额)?[^，。；\d]{0,6}\d[\d.]{0,8}\s?(?:万|亿|千万|百万)?(?:美|欧|港)?元/.test(
      words,
    );
  return place && money && kind !== 'JOINT_VENTURE' ? 'INVESTMENT' : kind;
}

/** Some words before the first name and after the last; the money and the share are read in the same sentence. */
export function makeDeal(
  context: ExcerptContext,
  sentence: Skeleton,
  names: readonly NameSpan[],
  kind: PartnershipKindName,
  confidence: number,
): DraftPartnership | null {
  const parties = distinctNames(context, names).filter((name) => isWhole(context, name, kind));
  if (parties.length < 2) return null;
  const first = sentence.parts[0];
  const last = sentence.parts.at(-1);
  if (!first || !last) return null;
  const words = context.text.slice(first.start, last.end);
  // 签署《5G+智能制造战略合作框架协议》: the title says what the sentence does not.
  const inTitle = kind === 'COOPERATION' && /《[^》]*战略[^》]*(?:协议|备忘录)》/.test(words);
  const money = kind === 'INVESTMENT' || kind === 'JOINT_VENTURE';
  return {
    excerpt: context.excerpt.key,
    date: context.excerpt.date,
    kind: inTitle ? 'STRATEGIC_AGREEMENT' : kind,
    parties: parties.map((name) => context.draftName(name)),
    scope: readScope(context, sentence),
    amountCny: money ? readYuan(words) : null,
    stakePercent: money ? readStake(words) : null,
    confidence: parties.every((name) => name.known) ? confidence : confidence * 0.8,
    span: context.span(first.start, last.end),
  };
}

/** 四川 of 四川金顶 is no party, nor 中国电力 of 中国电力工程顾问集团. */
function isWhole({ text }: ExcerptContext, name: NameSpan, kind: PartnershipKindName): boolean {
  const after = text.slice(name.end, name.end + 14);
  if (name.type === 'ENTERPRISE') return !isMiddle(after);
  return (
    name.type !== 'REGION' ||
    kind === 'PRESENCE' ||
    /[省市区县州旗园城港]$/.test(text.slice(name.own, name.end)) ||
    !runsOn(after)
  );
}

/** A party that is named twice is one. */
export function distinctNames(
  { text }: Pick<ExcerptContext, 'text'>,
  names: readonly NameSpan[],
): NameSpan[] {
  const words = names.map((name) => text.slice(name.start, name.end));
  return names.filter((_, i) => words.indexOf(words[i] ?? '') === i);
}

/** The quoted project, or the fields of 在…等领域. Words of the report, null where it gives none. */
function readScope(context: ExcerptContext, sentence: Skeleton): string | null {
  const first = sentence.parts[0]?.start ?? 0;
  const words = context.excerpt.text.slice(first);
  const fields = /(?:在|将在|围绕|就)([^。；]{2,60}?)(?:等(?:多个|众多)?(?:领域|方面)|领域|方面)/.exec(words);
  if (fields?.[1]) return fields[1].replace(/\s+/g, ' ').trim() || null;
  const quoted = [...words.matchAll(/“([^”]{2,40})”[^，。；“]{0,12}/g)].map((match) => match[0].trim());
  return quoted[0] ?? null;
}

/** The region, body or enterprise that the sentences before speak of: the subject that a clause leaves out. */
export function subjectBefore(context: ExcerptContext, at: number): NameSpan[] {
  const before = context.names.filter((name) => name.end <= at && name.start >= context.bodyStart);
  for (const sentence of [...context.sentences].reverse()) {
    const start = sentence.parts[0]?.start ?? 0;
    if (start > at) continue;
    const inside = before.filter((name) => name.start >= start);
    const acting = inside.filter(
      (name) => !/[在于到赴]$/.test(context.text.slice(Math.max(0, name.start - 1), name.start)),
    );
    const actor = acting.find((name) => name.type !== 'REGION') ?? acting[0];
    if (actor) return withMates(context, actor, inside);
  }
  return [];
}

/** A、B在北京分别与C、D签署: the members of a list act together. */
function withMates({ text }: ExcerptContext, actor: NameSpan, names: readonly NameSpan[]): NameSpan[] {
  const mates = [actor];
  for (const name of names.slice(names.indexOf(actor) + 1)) {
    if (!/^(?:[、和及与]|以及)$/.test(text.slice(mates.at(-1)?.end, name.start))) break;
    if (name.type !== 'REGION') mates.push(name);
  }
  return mates;
}

const severally = /分别|各自/;

/** A、B分别与C、D签署: one deal each in order, where both sides count as many; null otherwise. */
export function respectively(
  lefts: readonly NameSpan[],
  rights: readonly NameSpan[],
  words: string,
): NameSpan[][] | null {
  if (lefts.length < 2 || lefts.length !== rights.length || !severally.test(words)) return null;
  return lefts.flatMap((left, i) => {
    const right = rights[i];
    return right ? [[left, right]] : [];
  });
}
