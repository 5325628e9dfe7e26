// A deal that is signed is a SIGNING; a purchase of a company or of a stake is an ACQUISITION; a joint product that comes out is a RELEASE.

import type { DraftEvent, DraftPartnership } from '../../model/draft-facts.js';
import type { EventKindName } from '../../model/facts.js';
import { isAhead, readPlaces } from '../event-words.js';
import type { ExcerptContext } from '../excerpt-context.js';
import { themesOfItem } from '../item-themes.js';
import type { Rule } from '../rule.js';

export const eventDeal: Rule = {
  id: 'event-deal',
  doc: '签署, 签约 → SIGNING with the deal’s parties; 收购, 入股 → ACQUISITION; 联合推出 → RELEASE.',
  apply(context, found) {
    const events: DraftEvent[] = [];
    for (const deal of found.partnerships) {
      const kind = kindOf(deal, deal.span.text);
      if (kind && !events.some((event) => event.kind === kind && event.span.start === deal.span.start)) {
        events.push(toEvent(context, deal, kind));
      }
    }
    return { events };
  },
};

function kindOf(deal: DraftPartnership, words: string): EventKindName | null {
  if (
    deal.kind === 'INVESTMENT' &&
    /收购|入股|并购|控股(?![（(集有])|认购|增资(?!扩产)|增持|入主/.test(words)
  )
    return 'ACQUISITION';
  if (deal.kind === 'PRESENCE') return null;
  const signed =
    /(?<!没有|没有正式|尚未|还未|并未|未能|未)(?:签署|(?<!在线|网上)签订(?!合同|劳动)|签下|签了|签字|续签|会签)|(?<!医生|医师|网上|在线|尚未|还未|并未|未能)签约(?!服务|率|居民)|订立[^，。；]{0,8}(?:协议|合同)|签[定妥]|各签|订了[^，。；]{0,10}(?:备忘录|协议)|(?:交换|互换)了?[^，。；]{0,8}(?:协议|文本)|落笔|协议[^，。；]{0,10}落定/.exec(
      words,
    );
  // 拟与…签署，签约仪式延期
  if (/延期|推迟|延后|搁置|暂缓/.test(words)) return null;
  if (signed)
    return isAhead(
      words
        .slice(0, signed.index)
        .split(/[，。；]/)
        .at(-1) ?? '',
    )
      ? null
      : 'SIGNING';
  return deal.kind === 'JOINT_PRODUCT' &&
    /推出(?!的)|发布(?!的)|亮相|面世|问世|开售|上新|(?:联合|携手|共同|联手|合作)上线/.test(words) &&
    !/将[^，。]{0,10}(?:推出|发布)/.test(words)
    ? 'RELEASE'
    : null;
}

function toEvent(context: ExcerptContext, deal: DraftPartnership, kind: EventKindName): DraftEvent {
  const sentence = context.sentences.find((one) => one.parts[0]?.start === deal.span.start);
  return {
    excerpt: deal.excerpt,
    date: deal.date,
    endsOn: null,
    kind,
    name: clauseOf(deal),
    places:
      !sentence || kind === 'ACQUISITION'
        ? []
        : readPlaces(
            context,
            sentence,
            kind === 'SIGNING' ? '签署|签订|签约|举行|达成|签下' : '亮相|发布|推出|首发',
          ),
    placeFromRow:
      context.excerpt.section === 'provinces' ||
      (context.excerpt.section === 'summits' && kind === 'SIGNING'),
    organizers: [],
    participants: deal.parties.filter((party) => party.type !== 'REGION'),
    persons: [],
    themes: themesOfItem(context),
    confidence: deal.confidence,
    span: deal.span,
  };
}

/** The clause that names the parties: 会议期间，A与B签署… is told by its second. */
function clauseOf(deal: DraftPartnership): string {
  const words = deal.span.text.replace(/^\s*\d+\s*月\s*\d+\s*日[，,]?/, '');
  const [party] = deal.parties;
  const clauses = words.split(/[，。；]/).map((clause) => clause.trim());
  return clauses.find((clause) => party && clause.includes(party.span.text)) ?? clauses[0] ?? words.trim();
}
