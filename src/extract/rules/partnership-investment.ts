// 百度以5.5亿元收购汉得信息5.26%的股权, 紫光云计划投资15亿元在昆建设…: a stake in a company, or money for a place.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { isStated, makeDeal } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const stake =
  /(?<buyer>Ⓔ(?:(?:[、和及与]|以及)[ⒺⒷ])*)(?<gap>(?![^。；Ⓔ]{0,30}(?:收购|入股|并购)[^。；Ⓔ]{0,20}(?:收购|入股|并购))[^。；、ⒺⓉ]{0,30}?)(?<verb>收购|入股|战略投资|增资入股|增资|控股|并购|注资|领投|参股|认购|增持|入主|投资(?=Ⓔ[^。；]{0,24}(?:股份|股权|%)))(?<mid>[^，。；ⒺⒷ]{0,10})(?<target>Ⓔ)(?!(?:所|全资|合计)?持有?|手中|拥有)/dg;
const into =
  /(?<buyer>Ⓔ)(?<gap>[^，。；ⒺⓇⒷ]{0,8})[向对](?<target>Ⓔ)[^，。；Ⓔ]{0,6}(?:增资|注资|投资|战略投资)/dg;
/** A完成对B的收购: the deed stands behind its object. */
const nominal =
  /(?<buyer>Ⓔ)(?<gap>[^，。；ⒺⓇⒷ]{0,24})对(?<target>Ⓔ)[^，。；ⒺⒷ]{0,12}的(?:全资|战略|股权)?(?:收购|入股|并购|增资|注资|投资)/dg;
const passive =
  /(?<target>Ⓔ)(?<gap>[^，。；ⒺⓇⒷ]{0,8})被(?<buyer>Ⓔ)[^，。；Ⓔ]{0,24}(?:收购|入股|并购|控股|收入)/dg;
const acquired =
  /(?<target>Ⓔ)(?<gap>[^，。；Ⓔ]{0,10})(?:获得了?|获|引入|接受|完成由)(?<buyer>[ⒺⒷ](?:[、和及与][ⒺⒷ])*)[^，。；]{0,14}(?:投资|入股|注资|增资|领投|融资)/dg;
/** A公告称，B认购其新股: whose shares the clause before says. */
const ownShares =
  /(?<target>Ⓔ)(?<gap>[^。；ⒺⒷ]{0,8})(?:公告|宣布|披露|透露|表示|称|说)+，(?<buyer>Ⓔ)[^，。；ⒺⒷ]{0,8}(?:认购|入股|增持|收购|战略投资|参股)了?其/dg;
/** A以6.05亿元受让B5.8%的股份. */
const taken = /(?<buyer>Ⓔ)(?<gap>以[^，。；ⒺⓇⒷ]{2,14})受让(?<target>Ⓔ)[^，。；ⒺⓇⒷ]{0,12}(?:股份|股权)/dg;
/** A完成B轮融资，由C独家投资. */
const round =
  /(?<target>Ⓔ)(?<gap>[^，。；Ⓔ]{0,24}融资)，[^，。；Ⓔ]{0,6}由(?<buyer>Ⓔ(?:[、和与及]Ⓔ)*)[^，。；Ⓔ]{0,8}(?:投资|领投|跟投|注资|认购)/dg;
const place =
  /(?<firm>Ⓔ)(?<gap>[^。；ⒺⒷ]{0,16}?)(?:在(?<a>Ⓡ)[^，。；]{0,10}投资|投资[^，。；ⓇⒺ]{0,16}(?:在|于)(?<b>Ⓡ))/dg;

const rumour = /否认|传闻|据传|消息称|辟谣|不实|谣言|传言/;
const open = /放弃|争取|谈判/;

export const partnershipInvestment: Rule = {
  id: 'partnership-investment',
  doc: 'A以5.5亿元收购B 5.26%的股权; B获A投资; A在某地投资15亿元.',
  apply(context) {
    return { partnerships: context.sentences.flatMap((sentence) => read(context, sentence)) };
  },
};

/** 某区与A签约，A将投资6亿元在该区经开区建设…: the money belongs to the deal with the district. */
const signed =
  /[ⓇⒷ][^，。；ⓇⒷⒺ]{0,8}[与和同跟]Ⓔ[^。；ⒺⒷ]{0,40}签(?:约|署|订|下)|Ⓔ[^，。；ⓇⒷⒺ]{0,8}[与和同跟][ⓇⒷ][^。；ⒺⒷ]{0,40}签(?:约|署|订|下)/;

/** The match with the rest of its clause: what another shareholder gives up is not this deal. */
function clauseOf({ text }: Skeleton, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  const start = Math.max(...['，', '；'].map((sign) => text.lastIndexOf(sign, match.index - 1))) + 1;
  return text.slice(start, end) + (/^[^，。；]*/.exec(text.slice(end))?.[0] ?? '');
}

function read(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  const deals: DraftPartnership[] = [];
  for (const pattern of [stake, into, nominal, passive, acquired, ownShares, taken, round, place]) {
    for (const match of sentence.text.matchAll(pattern)) {
      if (!isStated(match[0]) || rumour.test(sentence.text) || open.test(clauseOf(sentence, match))) continue;
      if (
        pattern === place &&
        (!/投资[^，。；]{0,4}\d/.test(match[0]) || signed.test(sentence.text.slice(0, match.index)))
      )
        continue;
      // Only what stands in a party's place: a region between is where, not who.
      const names = ['buyer', 'target', 'firm', 'a', 'b'].flatMap((group) => {
        const at = match.indices?.groups?.[group];
        return at ? namesBetween(sentence, at[0], at[1]) : [];
      });
      const deal = makeDeal(context, sentence, names, 'INVESTMENT', 0.95);
      if (deal) deals.push(deal);
    }
  }
  return deals;
}
