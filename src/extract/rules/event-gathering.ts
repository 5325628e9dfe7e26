// 2019年吉林省医疗管理工作会议召开; 召开全省…专题会议; 在…工作会议上: a meeting, conference or summit that a table's item tells of.

import type { DraftEvent } from '../../model/draft-facts.js';
import { gathering, isAhead, readEndsOn, readGatheringKind, readPlaces } from '../event-words.js';
import type { ExcerptContext } from '../excerpt-context.js';
import { themesOfItem } from '../item-themes.js';
import { readOrganizers } from '../organizers.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const held = new RegExp(
  `(?<name>(?:Ⓠ|[^，。；：]{2})[^，。；：]{0,42}?${gathering})(?:暨[^，。；]{0,30})?(?:日前|近日|今日|当日)?(?:[于在][^，。；]{1,24}?)?(?:正式|成功|顺利|隆重)?(?:召开|举行|举办|开幕|闭幕|落幕|拉开帷幕|上[，提表强指宣透介])`,
  'd',
);
const holding = new RegExp(
  `(?<host>[ⒷⒺⓇ])?(?<gap>[^。；]{0,40}?)(?:召开|举行|举办|主办|召集)(?:了|的)?(?<name>(?:Ⓠ|[^，。；：召]{2})[^，。；：召]{0,42}?${gathering})`,
  'd',
);
const said = new RegExp(`[在于](?<name>[^，。；：]{2,44}?${gathering})上`, 'd');

export const eventGathering: Rule = {
  id: 'event-gathering',
  doc: '…会议召开, 召开…会议, 在…大会上: one gathering an item.',
  apply(context) {
    const { section } = context.excerpt;
    if (section === 'summits' || section === 'topics') return {};
    for (const sentence of context.sentences.slice(0, 2)) {
      const event = read(context, sentence);
      if (event) return { events: [event] };
    }
    return {};
  },
};

function read(context: ExcerptContext, sentence: Skeleton): DraftEvent | null {
  const match = said.exec(sentence.text) ?? holding.exec(sentence.text) ?? held.exec(sentence.text);
  const name = match?.groups?.name;
  const at = match?.indices?.groups?.name;
  if (!match || name === undefined || !at) return null;
  const clean = name.replace(/^(?:近日|日前|近期|\d+月\d+日|在|由|的|Ⓡ?召开的)*/, '');
  const start = at[0] + name.length - clean.length;
  if (
    clean.length < 4 ||
    /常务会议|党组会|^(?:本次|此次|该|这次)|合作伙伴$/.test(clean) ||
    isAhead(sentence.text.slice(0, at[1]))
  )
    return null;
  const first = sentence.parts[start];
  const last = sentence.parts[at[1] - 1];
  if (!first || !last) return null;
  const kind = readGatheringKind(clean);
  const from = Math.max(first.start, context.bodyStart);
  const host = hostOf(context, sentence, start, kind, clean);
  return {
    excerpt: context.excerpt.key,
    date: context.excerpt.date,
    endsOn: readEndsOn(context.text, context.excerpt.date),
    kind,
    name: context.excerpt.text.slice(from, last.end).replace(/\s+/g, ''),
    places: readPlaces(context, sentence, '召开|举行|举办|开幕|主办'),
    placeFromRow: context.excerpt.section === 'provinces',
    organizers: host,
    participants: kind === 'MEETING' ? [] : participantsOf(context, sentence, at[1]),
    persons: [],
    themes: themesOfItem(context),
    confidence: 0.85,
    span: context.span(from, last.end),
  };
}

/** Ⓑ召开…会议 is the host's own; so is a conference that bears its firm's name. */
function hostOf(
  context: ExcerptContext,
  sentence: Skeleton,
  start: number,
  kind: string,
  name: string,
): DraftEvent['organizers'] {
  const listed = readOrganizers(sentence).filter(() => kind !== 'MEETING');
  if (listed.length > 0) {
    return listed.map((one) => ({ name: context.draftName(one.name), role: one.role }));
  }
  const before = sentence.text.slice(0, start);
  const match = /(Ⓑ|Ⓔ)[^，。；ⒷⒺ]{0,14}(?:召开|举行|举办|主办)(?:了|的)?$/.exec(before);
  const at = match ? match.index : kind !== 'MEETING' && name.startsWith('Ⓔ') ? start : -1;
  return at < 0
    ? []
    : namesBetween(sentence, at, at + 1).map((host) => ({
        name: context.draftName(host),
        role: 'HOST' as const,
      }));
}

/** 在…大会上，A与B推出…: those who act there take part. */
function participantsOf(
  context: ExcerptContext,
  sentence: Skeleton,
  from: number,
): DraftEvent['participants'] {
  const text = sentence.text;
  const start = Math.max(text.lastIndexOf('，', from), text.lastIndexOf('。', from)) + 1;
  const behind = /^[^，。；]{0,24}(?:，[^，。；]{0,24})?/.exec(text.slice(from))?.[0] ?? '';
  return namesBetween(sentence, start, from + behind.length)
    .filter((name) => name.type !== 'REGION')
    .map((name) => context.draftName(name));
}
