// A携手B推出…, A联合B、C打造…, A、B联手启动…: a party that brings in others, or a list of parties that act together.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { isStated, makeDeal, readDealKind, respectively, subjectBefore, withMoney } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const list = '[ⓇⒷⒺ](?:(?:[、和及与]|以及)[ⓇⒷⒺ])*';
const bringsIn = new RegExp(
  `(?<left>${list})?(?<gap>[^，。；ⓇⒷⒺⓉ]{0,12})(?:携手|联手|(?<![、与和同跟及])联合|会同(?=[^，。；]*Ⓔ)|牵手|联袂|携|联姻|结缘|结盟|签约|签下|引[来进入](?=${list}，(?:联手|携手|共同|合力|合作|联合)))了?(?<right>${list})(?<tail>[^。；]{0,60})`,
  'g',
);
const together =
  /(?<list>[ⓇⒷⒺ](?:(?:[、和及与]|以及)[ⓇⒷⒺ])+)(?<gap>(?:等(?:[^，。；ⒷⒺ]{0,10}?(?:企业|公司|股东|单位|机构|方))?)?(?:[两三四五六七八九]家(?:企业|单位|公司|机构)?|[三双多四]方|日前|近日|今日|昨日|正在|正式|宣布|各自?(?=出资)|分别(?=出资)|将|已|也|还|(?:续写|延续|深化|升级|重启|恢复)(?=合作)|[在于](?:[ⓇⒷ]|[\u4e00-\u9fff]{2,4}(?=签|举行|揭牌))|共同|联合|[\u4e00-\u9fff]{3,4}地)*(?:的(?:[三双多四]方)?(?:战略|全面|深度)?(?=签约|合作|协议))?(?:就[^，。；ⓇⒷⒺ]{1,20}?)?)(?<tail>(?:合办|合建|合创|联建|联营|一[道同起]|组成(?:的?Ⓠ|[^，。；]{0,6}(?:联合|联盟|专班|财团|银团))|(?:分别)?按[^，。；]{0,16}出资|一起，|三方协商|联手|联合|共同|携手|握手|合力|联姻|结成|缔结|出资|各(?:自)?(?:拿出|投入|认缴)[^，。；]{0,10}元[^。；]{0,4}(?:设立|成立|组建|注册)|参与(?![^，。；]{0,6}(?:对话|讨论|圆桌|论坛|研讨|交流|展示|评选|会议|座谈))|协议的?签|合作协议|协同|续?签(?![到名证发注])|达成[^，。；ⓇⒷⒺ]{0,14}?(?:合作|协议|框架|共识|意向)|成为[^，。；ⓇⒷⒺ]{0,4}伙伴|合作|合资|共建|组建|结盟|研发|开发|(?<=[三四五六七八九]方|[两三四五六七八九]家|[两三四五六七八九]家(?:企业|单位|公司|机构))(?:启动|推出|上线|完成|打造|投放|承接|搭建|建设))[^。；]{0,60})/g;
const severally = /分别|先后|相继|陆续|各自|同时/;
/** 由A牵头，B、C参与共建的实验室: who leads is a party too. */
const led = new RegExp(
  `(?<leader>[ⒺⒷ])(?:作为)?牵头(?:单位)?，(?:联合|会同|携手)?(?<others>${list})(?:等[^，。；]{0,6})?(?:共同|联合)?(?:参与|参建|共建|建设|组建|打造|研发)`,
  'g',
);
/** 由A牵头的联合体成立，参与共建的有B、C. */
const joinedBy = new RegExp(
  `由(?<leader>[ⒺⒷ])(?:牵头|发起|主导)的[^。；]{2,30}，(?:一同|共同)?参与(?:共建|建设|组建|发起|研发)的(?:还有|还包括|包括|有)(?<others>${list})`,
  'dg',
);
/** A、B、C是三个共建方: what the parties of a list are to each other. */
const partners =
  /(?<list>[ⓇⒷⒺ](?:(?:[、和及与]|以及)[ⓇⒷⒺ])+)(?:分别)?(?:是|为|均为|同为)(?:[^，。；ⓇⒷⒺ]{0,4}(?:[两三四五六]个|[两三四五六]家|[三四五]大))?(?:共建|合作|联合建设|共同建设|联合研发|联合开发)(?:方|单位|机构)/g;
/** Hosting, issuing and judging together is no deal, whoever does it. */
const hosting = /^[^，。]{0,14}(?:主办|承办|协办|印发|签发|会签|发布Ⓣ|公布Ⓣ|评选|出席|参加|参展|致辞)/;
/** What organs do together in the course of their work is none either. */
const joint = /^[^，。]{0,14}(?:举办|出台|下发|制定|发文|召开|转发|组织|检查|部署|推出|开展|启动)/;

export const partnershipJoining: Rule = {
  id: 'partnership-joining',
  doc: 'A携手B上线, A联合B、C打造, A、B联手启动: one deal of all that are named.',
  apply(context) {
    return {
      partnerships: context.sentences.flatMap((sentence) => [
        ...broughtIn(context, sentence),
        ...listed(context, sentence),
        ...ledBy(context, sentence),
      ]),
    };
  },
};

function broughtIn(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  const deals: DraftPartnership[] = [];
  for (const match of sentence.text.matchAll(bringsIn)) {
    const { left = '', gap = '', right = '', tail = '' } = match.groups ?? {};
    const at = sentence.parts[match.index]?.start ?? 0;
    const rightAt = match.index + match[0].length - tail.length - right.length;
    const lefts =
      left === ''
        ? subjectBefore(context, sentence.parts[rightAt]?.start ?? at)
        : namesBetween(sentence, match.index, match.index + left.length);
    const rights = namesBetween(sentence, rightAt, rightAt + right.length);
    const groups =
      respectively(lefts, rights, gap) ??
      ((severally.test(gap) || /前者.*后者/.test(tail)) && lefts.length === 1 && rights.length > 1
        ? rights.map((name) => [...lefts, name])
        : [[...lefts, ...rights]]);
    const near = tail.split('，')[0] ?? '';
    for (const names of groups) {
      if (!isStated(gap + near) || onlyBodies(names, near)) continue;
      const deal = makeDeal(context, sentence, names, readDealKind(`携手${tail}`), 0.9);
      if (deal) deals.push(deal);
    }
  }
  return deals;
}

function listed(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  const deals: DraftPartnership[] = [];
  for (const match of sentence.text.matchAll(together)) {
    const { list: parties = '', tail = '' } = match.groups ?? {};
    // 与A、B签约: what 与 joins the list to is read by the other rule.
    if (/[与和同跟]$/.test(sentence.text.slice(0, match.index))) continue;
    // 在三亚与…签署 names a place first.
    if (/[在于赴]$/.test(sentence.text.slice(0, match.index)) && parties.startsWith('Ⓡ')) continue;
    // A与B、C达成合作 is one each: the other rule reads it.
    if (/^.与.{2,}/.test(parties) && /^达成|^合作(?!成立|设立|推出|开发|研发)/.test(tail)) continue;
    const names = namesBetween(sentence, match.index, match.index + parties.length);
    const near = tail.split('，')[0] ?? '';
    if (!isStated(near) || onlyBodies(names, near)) continue;
    const deal = makeDeal(
      context,
      sentence,
      names,
      withMoney(readDealKind(tail), names, sentence.text),
      /签/.test(near) ? 0.95 : 0.9,
    );
    if (deal) deals.push(deal);
  }
  return deals;
}

function ledBy(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [led, joinedBy, partners]
    .flatMap((told) => [...sentence.text.matchAll(told)])
    .flatMap((match) => {
      const { leader, others } = match.indices?.groups ?? {};
      const names =
        leader && others
          ? [leader, others].flatMap(([from, to]) => namesBetween(sentence, from, to))
          : namesBetween(sentence, match.index, match.index + match[0].length);
      if (!isStated(match[0]) || (match.groups?.leader && names.every((name) => name.type !== 'ENTERPRISE')))
        return [];
      return makeDeal(context, sentence, names, readDealKind(match[0]), 0.85) ?? [];
    });
}

function onlyBodies(names: readonly { type: string }[], words: string): boolean {
  if (hosting.test(words)) return true;
  return (
    names.every((name) => name.type === 'ISSUING_BODY') &&
    (joint.test(words) || !/签|合作|共建|协议/.test(words))
  );
}
