// A numbered subsection of 相关峰会 is one summit or conference: its heading is the name; its text says when, where, by whom and with whom.

import type { DraftEvent } from '../../model/draft-facts.js';
import { readEndsOn, readGatheringKind, readPlaces } from '../event-words.js';
import type { ExcerptContext } from '../excerpt-context.js';
import { themesOfItem } from '../item-themes.js';
import { readOrganizers } from '../organizers.js';
import type { Rule } from '../rule.js';
import { namesBetween } from '../skeleton.js';
import { readDay } from '../text-dates.js';

const conference = /[^，。；《》]{1,40}?(?:峰会|大会|论坛|博览会|年会|座谈会|研讨会|交流会)/;

export const eventSummit: Rule = {
  id: 'event-summit',
  doc: 'A subsection on a summit or conference: heading, 在…召开, 由…指导 / 主办 / 承办, and the names that take part.',
  apply(context, found) {
    const { section } = context.excerpt;
    if (section !== 'summits' && section !== 'topics') return {};
    const employers = new Set(found.people.flatMap((person) => person.affiliation?.span.start ?? []));
    const event = section === 'summits' ? fromHeading(context, employers) : fromText(context, employers);
    return event ? { events: [{ ...event, persons: found.people.map((person) => person.name) }] } : {};
  },
};

/** Where the employers of those who speak stand: they do not take part for it. */
type Employers = ReadonlySet<number>;

function fromHeading(context: ExcerptContext, employers: Employers): DraftEvent {
  const name = context.excerpt.heading.replace(/\s+/g, '');
  const at = context.excerpt.heading === '' ? null : context.text.replace(/\s/g, '').indexOf(name);
  const opening = context.sentences[0]?.parts;
  const span =
    at !== null ? headingSpan(context) : context.span(0, opening?.at(-1)?.end ?? context.text.length);
  return build(context, name, span, employers);
}

/** In 两会专题 only a forum or an annual meeting that the text says was held is an event of its own. */
function fromText(context: ExcerptContext, employers: Employers): DraftEvent | null {
  for (const sentence of context.sentences) {
    if (!/举行|召开|举办|开幕/.test(sentence.text)) continue;
    const match = conference.exec(sentence.text.replace(/^[^，]{0,12}，/, ''));
    if (!match || /人民代表大会|政协/.test(match[0])) continue;
    const name = match[0];
    const from = sentence.text.indexOf(name);
    const first = sentence.parts[from];
    const last = sentence.parts[from + name.length - 1];
    if (!first || !last) continue;
    const clean = context.excerpt.text.slice(first.start, last.end);
    return build(context, clean.replace(/\s+/g, ''), context.span(first.start, last.end), employers);
  }
  return null;
}

function headingSpan(context: ExcerptContext) {
  const { heading, key } = context.excerpt;
  return { excerpt: key, field: 'HEADING' as const, start: 0, end: heading.length, text: heading };
}

function build(
  context: ExcerptContext,
  name: string,
  span: DraftEvent['span'],
  employers: Employers,
): DraftEvent {
  const kind = readGatheringKind(name);
  const organizers = context.sentences.flatMap(readOrganizers);
  const hosts = new Set(organizers.map((organizer) => organizer.name.start));
  const date = context.excerpt.date ?? readDay(context.text, context.report.coverage);
  const places = context.sentences.flatMap((sentence) =>
    readPlaces(context, sentence, '召开|举行|举办|开幕|落幕|落下帷幕|拉开帷幕|启幕|揭幕|闭幕'),
  );
  return {
    excerpt: context.excerpt.key,
    date,
    endsOn: readEndsOn(context.text, date),
    kind: kind === 'MEETING' && context.excerpt.section === 'summits' ? 'CONFERENCE' : kind,
    name,
    places: (places.length > 0 ? places : named(context)).slice(0, 1),
    placeFromRow: false,
    organizers: organizers.map(({ name: host, role }) => ({ name: context.draftName(host), role })),
    participants: context.names
      .filter(
        (other) =>
          other.type !== 'REGION' &&
          !hosts.has(other.start) &&
          !employers.has(other.start) &&
          takesPart(context, other.start, other.end),
      )
      .map((other) => context.draftName(other)),
    persons: [],
    themes: themesOfItem(context, name),
    confidence: 0.9,
    span,
  };
}

/** 延安红色文旅峰会在…会议中心举行: where no place is told, the city that the name begins with. */
function named(context: ExcerptContext): DraftEvent['places'] {
  const [first] = context.sentences;
  const match =
    first &&
    /^(?:[^，。Ⓡ]{0,14}，)?[^，。Ⓡ]{0,10}Ⓡ[^，。Ⓡ]{0,20}(?:峰会|大会|论坛|博览会|年会)/.exec(first.text);
  return match
    ? namesBetween(first, 0, match[0].length)
        .filter(({ own, end }) =>
          context.lexicon.regions
            .valuesOf(context.text.slice(own, end))
            .some((region) => region.level === 'PREFECTURE' || region.code.endsWith('0000') === false),
        )
        .map((name) => context.draftName(name))
    : [];
}

const absent = /缺席|没有到场|未到场|未能|未出席|没有出席|没有参加|未参加|临时取消|退出/;

/** Not the employer of a person who speaks, not the parties of a deal signed there, not what a forum's own name contains. */
function takesPart(context: ExcerptContext, start: number, end: number): boolean {
  const after = context.text.slice(end, end + 24);
  const clauseBehind = /^[^，。；、]*/.exec(after)?.[0] ?? '';
  if (
    /^[\u4e00-\u9fff]{0,10}?(?:长|主任|书记|总裁|经理|院士|教授|专家|工程师|首席[^，。、]{0,4}官|委员|代表|总监|负责人|创始人|研究员)(?!们|团|等)[\u4e00-\u9fff]{2,3}(?:[，、。等]|表示|指出|认为|出席|作|致|介绍|分享|在|和|与|就)/.test(
      after,
    )
  )
    return false;
  const sentence = context.sentences.find(
    (one) => (one.parts[0]?.start ?? 0) <= start && (one.parts.at(-1)?.end ?? 0) >= end,
  );
  if (!sentence || /签署|签约|签订/.test(sentence.text)) return false;
  if (absent.test(clauseBehind)) return false;
  if (/^(?:峰会|大会|论坛|杯|奖)/.test(after)) return false;
  return /带来|展出|推介|邀请|集聚|汇聚|参会|参加|出席|展示|分享|介绍|亮相|发言|致辞|作[^，。]{0,6}报告|演讲|代表|企业|嘉宾|参展|围绕|探讨|讲话/.test(
    sentence.text,
  );
}
