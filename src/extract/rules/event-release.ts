// 阿里钉钉发布“未来校园”千校计划, 百度召开新品战略发布会发布两款智能硬件: an enterprise brings out a product, a service or a strategy.

import type { DraftEvent } from '../../model/draft-facts.js';
import { isAhead, readPlaces } from '../event-words.js';
import type { ExcerptContext } from '../excerpt-context.js';
import { themesOfItem } from '../item-themes.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const release =
  /(?<firm>Ⓔ)(?<gap>[^。；Ⓔ]{0,40}?)(?:发布|推出|公布|上线|首发)(?!的)了?(?<thing>[^，。；]{0,24}?(?:Ⓠ|平台|服务|战略|产品|硬件|系统|方案|芯片|手机|品牌|APP|助手|机器人|引擎|大脑|一体机|终端|传感器|车型|小程序|客户端|耳机|音箱|操作系统))/d;

export const eventRelease: Rule = {
  id: 'event-release',
  doc: '某企业发布“…”, 推出…平台: one release an item.',
  apply(context, found) {
    const { section } = context.excerpt;
    if (
      section !== 'enterprises' ||
      found.events.some((event) => event.kind === 'RELEASE' || event.kind === 'LAUNCH')
    )
      return {};
    for (const sentence of context.sentences) {
      const event = read(context, sentence);
      if (event) return { events: [event] };
    }
    return {};
  },
};

function read(context: ExcerptContext, sentence: Skeleton): DraftEvent | null {
  const match = release.exec(sentence.text);
  const at = match?.indices?.groups?.firm;
  const thing = match?.indices?.groups?.thing;
  if (!match || !at || !thing || isAhead(match.groups?.gap ?? '')) return null;
  const first = sentence.parts[at[0]];
  const last = sentence.parts[thing[1] - 1];
  if (!first || !last) return null;
  return {
    excerpt: context.excerpt.key,
    date: context.excerpt.date,
    endsOn: null,
    kind: 'RELEASE',
    name: context.excerpt.text.slice(first.start, last.end).replace(/\s+/g, ''),
    places: readPlaces(context, sentence, '召开|举行|举办|发布|推出'),
    placeFromRow: false,
    organizers: namesBetween(sentence, at[0], at[1]).map((name) => ({
      name: context.draftName(name),
      role: 'HOST' as const,
    })),
    participants: [],
    persons: [],
    themes: themesOfItem(context),
    confidence: 0.85,
    span: context.span(first.start, last.end),
  };
}
