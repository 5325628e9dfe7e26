// 某局当天与它签下协议, 把合同授予了A, 采购方为B、中标人为A: an item that speaks of a deal and names who can have made it, in words that no other rule reads.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { distinctNames, isStated, makeDeal, readDealKind, withMoney } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { NameSpan } from '../name-span.js';
import type { Rule } from '../rule.js';

/** Words that do not stand in an item without a deal that is made. */
const sealed =
  /签(?:署|订|约|下|定|字|妥)|(?:合作|共建|框架|战略|采购|服务)协议|合同|备忘录|达成[^，。；]{0,10}合作|(?:合作|战略)伙伴|联合(?:研发|开发|推出|发起|出品)|合资|捐建|中标|承建/;
/** Who only tells of it, bears witness or leads. */
const aside = /(?:记者从|据|在|经|由)$/;
const telling =
  /^(?:获悉|了解到|的?(?:指导|支持|见证|协调|推动|牵线)下|(?:当天|日前|近日)?(?:称|表示|介绍|通报|披露|透露|回应|提醒|说))/;

export const partnershipRemaining: Rule = {
  id: 'partnership-remaining',
  doc: 'A deal in other words: the two to four parties that the item names are taken for its parties, with little trust.',
  apply(context, found) {
    // A speech names firms and contracts without joining them.
    const told = context.excerpt.section === 'summits' || context.excerpt.section === 'topics';
    return { partnerships: told || found.partnerships.length > 0 ? [] : readItem(context) };
  },
};

function readItem(context: ExcerptContext): DraftPartnership[] {
  const [first] = context.sentences;
  const words = context.sentences.map((sentence) => sentence.text).join('');
  if (
    !first ||
    !sealed.test(words) ||
    !isStated(words) ||
    /拟|计划|打算|将(?:与|同|和)|意向书|收购|股权|承诺函|增资|吸纳/.test(words)
  )
    return [];
  const parties = partiesOf(context);
  if (parties.length < 2 || parties.length > 4) return [];
  const kind = withMoney(readDealKind(words), parties, words);
  const deal = makeDeal(context, first, parties, kind, 0.6);
  return deal ? [deal] : [];
}

/** Firms, bodies, and where there is one of them alone, the region. */
function partiesOf({ names, text, bodyStart }: ExcerptContext): NameSpan[] {
  const acting = names.filter(
    (name) =>
      name.start >= bodyStart &&
      !telling.test(text.slice(name.end, name.end + 8)) &&
      !(name.type === 'ISSUING_BODY' && aside.test(text.slice(Math.max(0, name.start - 3), name.start))),
  );
  const distinct = distinctNames({ text }, acting);
  // 万达 beside 万达商业地产 is one house; the company that is founded is no party.
  const organs = distinct.filter((name) => {
    const words = text.slice(name.start, name.end);
    const founded = /(?:成立|组建|设立|创办|筹建)的?$/.test(
      text.slice(Math.max(0, name.start - 4), name.start),
    );
    const inside = acting.some((other) => {
      const more = text.slice(other.start, other.end);
      return more.length > words.length && more.includes(words);
    });
    return name.type !== 'REGION' && !founded && !inside;
  });
  if (!organs.some((name) => name.type === 'ENTERPRISE')) return [];
  const subject = distinct.find(
    (name) =>
      name.type === 'REGION' && name.start <= bodyStart + 8 && !/[在于到]/.test(text[name.start - 1] ?? ''),
  );
  return organs.length === 1 && subject ? [...organs, subject] : organs;
}
