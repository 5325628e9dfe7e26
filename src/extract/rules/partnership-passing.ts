// 对于A来说，与B的合作将…, 与B的合作落定，A…: a deal told as a noun, whose other party stands elsewhere in the sentence.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { isStated, makeDeal, readDealKind, subjectBefore } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { NameSpan } from '../name-span.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const noun = '(?:合作|协议|合同|联盟|联姻|结盟|交易|合资)';
const spoken = /[与和同跟][ⒷⒺ]/;
/** What 与 joins B to is not in its clause. */
const clause = new RegExp(
  `(?:^|[，；：、—])(?<lead>[^，。；：ⒷⒺ、与]{0,24}?)(?:(?<![参给赋])与|和|同|跟)(?<right>[ⒷⒺ](?:[、和及与][ⒷⒺ])*)(?<tail>[^，。；]{0,24}?的[^，。；ⓇⒷⒺ]{0,12}${noun}|[^，。；ⓇⒷⒺ]{0,6}(?:合作|签约|携手|联手)[^，。；]{0,12})`,
  'dg',
);
const behind = /^[^，。；]*，[^，。；ⒷⒺ]{0,12}(?<subject>Ⓔ)/d;
/** 对于A来说: whom the words are about, though no subject. */
const about = /(?:对于?|在)(?<subject>Ⓔ)(?:来说|而言|看来|方面)，[^，。；]*$/d;

export const partnershipPassing: Rule = {
  id: 'partnership-passing',
  doc: '与B的合作…, whose A the clauses before or the next one name.',
  apply(context, found) {
    const told = new Set(found.partnerships.map((deal) => deal.span.start));
    return {
      partnerships: context.sentences.flatMap((sentence) =>
        told.has(sentence.parts[0]?.start ?? -1) ? [] : read(context, sentence),
      ),
    };
  },
};

function read(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  if (!spoken.test(sentence.text)) return [];
  return [...sentence.text.matchAll(clause)].flatMap((match) => {
    const { right } = match.indices?.groups ?? {};
    const { lead = '', tail = '' } = match.groups ?? {};
    const from = match.index + match[0].length;
    const rest = /^[^，。；]*/.exec(sentence.text.slice(from))?.[0] ?? '';
    if (!right || !isStated(lead + tail + rest)) return [];
    const rights = namesBetween(sentence, ...right);
    const subject = subjectBefore(context, (sentence.parts[match.index]?.start ?? 0) + 1).filter(
      (name) => name.type === 'ENTERPRISE',
    );
    const lefts = [
      ...subject,
      ...named(sentence, about.exec(sentence.text.slice(0, match.index + 1)), 0),
      ...named(sentence, behind.exec(sentence.text.slice(from)), from),
    ].slice(0, 1);
    return lefts.flatMap((left) =>
      rights.flatMap((one) => makeDeal(context, sentence, [left, one], readDealKind(tail), 0.65) ?? []),
    );
  });
}

function named(sentence: Skeleton, match: RegExpExecArray | null, from: number): NameSpan[] {
  const at = match?.indices?.groups?.subject;
  return at ? namesBetween(sentence, from + at[0], from + at[1]) : [];
}
