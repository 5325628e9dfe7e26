// A与B举行座谈。双方签署…: the parties are the two (or three) that the words before have named.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { isStated, makeDeal, readDealKind, withMoney } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { NameSpan } from '../name-span.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const both =
  /(?:^|[，；])(?<who>双方|两家(?:企业|公司)?|两地|三方|三家(?:企业|公司)?)(?<tail>[^，。；]{0,24}?(?:签署|签订|签约|达成|合作|共建|共同|携手|联手|合资)[^，。；]*)/g;

export const partnershipAnaphor: Rule = {
  id: 'partnership-anaphor',
  doc: '双方签署…, 三方将共建…: as many parties as the words before have named, no more and no fewer.',
  apply(context) {
    return { partnerships: context.sentences.flatMap((sentence, i) => read(context, sentence, i)) };
  },
};

function read(context: ExcerptContext, sentence: Skeleton, index: number): DraftPartnership[] {
  return [...ofBoth(context, sentence, index), ...ofThatFirm(context, sentence)];
}

/** 某企业总部落户某区，同日该公司与某大学共同设立…: the firm named last before. */
const thatFirm =
  /(?:^|[，；])[^，。；ⓇⒷⒺ]{0,6}(?:该公司|该企业|该集团)(?:还|又|同时|并|已|也)*[与和同](?<others>[ⓇⒷⒺ](?:[、和及与][ⓇⒷⒺ])*)(?<tail>[^，。；]{0,16}(?:签署|签订|签约|达成|合作|共建|共同|联合|合资)[^，。；]*)/dg;

function ofThatFirm(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [...sentence.text.matchAll(thatFirm)].flatMap((match) => {
    const before = sentence.parts.slice(0, match.index).flatMap((part) => part.name ?? []);
    const firm = before.filter(({ type }) => type === 'ENTERPRISE').at(-1);
    const [start = 0, end = 0] = match.indices?.groups?.others ?? [];
    const tail = match.groups?.tail ?? '';
    if (!firm || !isStated(tail)) return [];
    const others = namesBetween(sentence, start, end);
    const deals = tail.startsWith('分别') ? others.map((other) => [firm, other]) : [[firm, ...others]];
    return deals.flatMap((parties) => makeDeal(context, sentence, parties, readDealKind(tail), 0.8) ?? []);
  });
}

function ofBoth(context: ExcerptContext, sentence: Skeleton, index: number): DraftPartnership[] {
  return [...sentence.text.matchAll(both)].flatMap((match) => {
    const { who = '', tail = '' } = match.groups ?? {};
    const clauses = sentence.text.slice(0, match.index);
    if (!isStated(tail) || !isStated(clauses)) return [];
    const count = who.startsWith('三') ? 3 : 2;
    const own = partiesOf(sentence.parts.slice(0, match.index));
    const parties = own.length > 0 ? own : partiesOf(context.sentences[index - 1]?.parts ?? []);
    if (parties.length !== count) return [];
    const kind = withMoney(readDealKind(tail), parties, sentence.text);
    return makeDeal(context, sentence, parties, kind, 0.8) ?? [];
  });
}

/** Firms and bodies, and regions where there is but one of the others. */
function partiesOf(parts: Skeleton['parts']): NameSpan[] {
  const names = parts.flatMap((part) => (part.name ? [part.name] : []));
  return names.filter((name) => name.type !== 'REGION');
}
