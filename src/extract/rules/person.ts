// 全国人大代表、江苏省工业和信息化厅厅长谢志成表示: capacity, affiliation, title, name, and a verb of speaking or taking part.

import type { DraftName, DraftPerson } from '../../model/draft-facts.js';
import type { ExcerptContext } from '../excerpt-context.js';
import { personTitles, personVerbs, sounds, surnames } from '../person-words.js';
import type { Rule } from '../rule.js';

const titles = `首席[\\u4e00-\\u9fff]{1,5}官|${[...personTitles].sort((a, b) => b.length - a.length).join('|')}`;
const names = `(?:(?:${surnames})[\\u4e00-\\u9fff]{1,2}?|[${sounds}]{3,5}?|[\\u4e00-\\u9fff]{2,5}·[\\u4e00-\\u9fff]{2,6}?)`;
/** 苗清和围绕…: what stands before a verb joins nothing. */
const spokeOn = '围绕|就[^，。；]{2,20}(?:发|作|交流|讨论)|针对|结合';
const person = new RegExp(
  `(${titles})((?:${surnames})[\\u4e00-\\u9fff]和(?=${spokeOn})|${names})(?=${personVerbs}|$)`,
  'g',
);
const titleList = new RegExp(`(?:(?:[兼、](?:${titles})|(?:${titles})))$`);
const capacityBefore =
  /((?:[\u4e00-\u9fff]{2,8}?)?(?:人大代表|政协委员|人大常委|政协常委|党代表|院士|人大常委会委员))、$/;

/** 浪潮集团董事长、全国人大代表孙丕恕: the capacity stands between the title and the name. */
const inCapacity = new RegExp(
  `((?:全国|[省市区县])?(?:人大代表|政协委员|党代表|人大常委|政协常委))(${names})(?=${personVerbs}|$)`,
  'g',
);
/** 内蒙古大学苏赫巴特教授作报告: the title behind the name. */
const titleBehind = new RegExp(`(${names})(副教授|教授|院士|研究员|主任医师)(?=${personVerbs}|$)`, 'g');
const titleLast = new RegExp(`(?:${titles})、$`);

export const personRule: Rule = {
  id: 'person',
  doc: 'capacity、affiliation + title + name + verb: 全国人大代表、江苏省工业和信息化厅厅长谢志成表示.',
  apply(context) {
    const people = [
      ...[...context.text.matchAll(person)].flatMap((match) => read(context, match) ?? []),
      ...[...context.text.matchAll(inCapacity)].flatMap((match) => readInCapacity(context, match)),
      ...[...context.text.matchAll(titleBehind)].flatMap((match) => readTitleBehind(context, match)),
    ].sort((a, b) => a.span.start - b.span.start);
    return { people: people.filter((one, i) => people.findIndex((other) => other.name === one.name) === i) };
  },
};

function read(context: ExcerptContext, match: RegExpExecArray): DraftPerson | null {
  const { text } = context;
  const name = match[2] ?? '';
  const start = match.index + (match[1] ?? '').length;
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const titleStart = match.index - titleHead(before);
  const affiliation = affiliationBefore(context, titleStart);
  const from = affiliation?.end ?? titleStart;
  const title = text.slice(from, start).replace(/^[的\s]+/, '');
  const lead = text.slice(
    Math.max(0, (affiliation?.start ?? titleStart) - 24),
    affiliation?.start ?? titleStart,
  );
  const capacity = capacityBefore.exec(lead)?.[1]?.replace(/^.*[，。；：的]/, '') ?? null;
  if (!affiliation && capacity === null) return null;
  return {
    excerpt: context.excerpt.key,
    name,
    title: title || null,
    affiliation: affiliation?.name ?? null,
    capacity,
    confidence: affiliation?.name.known ? 0.95 : 0.8,
    span: context.span(start, start + name.length),
  };
}

function readInCapacity(context: ExcerptContext, match: RegExpExecArray): DraftPerson[] {
  const { text } = context;
  const [, capacity = '', name = ''] = match;
  const start = match.index + capacity.length;
  const title = titleLast.exec(text.slice(Math.max(0, match.index - 40), match.index));
  const titleStart = match.index - (title?.[0].length ?? 0);
  const affiliation = title ? affiliationBefore(context, titleStart) : null;
  return [
    {
      excerpt: context.excerpt.key,
      name,
      title: title && affiliation ? text.slice(affiliation.end, match.index - 1).replace(/^的/, '') : null,
      affiliation: affiliation?.name ?? null,
      capacity,
      confidence: affiliation?.name.known ? 0.95 : 0.8,
      span: context.span(start, start + name.length),
    },
  ];
}

/** Only where the employer's name ends at the person's: 某大学某某教授. */
function readTitleBehind(
  context: ExcerptContext,
  { index, 1: name = '', 2: title = '' }: RegExpExecArray,
): DraftPerson[] {
  const employer = context.names.find((one) => one.end === index && one.type !== 'REGION');
  if (!employer) return [];
  return [
    {
      excerpt: context.excerpt.key,
      name,
      title,
      affiliation: context.draftName(employer),
      capacity: null,
      confidence: employer.known ? 0.9 : 0.75,
      span: context.span(index, index + name.length),
    },
  ];
}

/** How far the title reaches back over earlier titles: 党组书记、部长. */
function titleHead(before: string): number {
  let head = 0;
  for (let rest = before; ; rest = before.slice(0, before.length - head)) {
    const match = head === 0 ? /\s?[、兼]$/.exec(rest) : titleList.exec(rest);
    if (!match || (head === 0 && !titleList.test(rest.slice(0, -match[0].length)))) return head;
    head += match[0].length;
  }
}

const reach = /(?:全球|大中华区|中国区|亚太区|高级|执行|常务|联席|资深|首席|原|前任?|时任)+$/;

interface Affiliation {
  readonly start: number;
  readonly end: number;
  readonly name: DraftName;
}

/** The name that ends where the title begins, or a few words before it (华为 + 工业云业务总裁); else the words behind the last joint. */
function affiliationBefore(context: ExcerptContext, titleStart: number): Affiliation | null {
  const near = context.names
    .filter((name) => name.end <= titleStart && titleStart - name.end <= 12 && name.type !== 'REGION')
    .at(-1);
  // 英特尔（Intel）中国区副总裁: the name in its own letters is no part of the office.
  const between = context.text
    .slice(near?.end ?? 0, titleStart)
    .replace(/^[（(][A-Za-z][A-Za-z .&-]*[）)]/, '');
  if (near && /^[\u4e00-\u9fffA-Za-z0-9]*$/.test(between) && !/以及/.test(between)) {
    return { start: near.start, end: near.end, name: context.draftName(near) };
  }
  const ruler = context.names.find((name) => name.end === titleStart && name.type === 'REGION');
  // 烟台市副市长 is of the city's government.
  if (
    ruler &&
    /^(?:常务)?副?(?:市|省|区|县|州|旗|自治区主|主)[长席]/.test(
      context.text.slice(titleStart, titleStart + 6),
    )
  ) {
    const region = context.draftName(ruler);
    return {
      start: ruler.start,
      end: ruler.end,
      name: { ...region, type: 'ISSUING_BODY', name: `${region.name}人民政府` },
    };
  }
  const raw = /(?:[A-Za-z][A-Za-z0-9.&-]{1,20}\s?[\u4e00-\u9fff]{0,10}|[\u4e00-\u9fffA-Za-z0-9]{2,12})$/.exec(
    context.text
      .slice(
        Math.max(
          0,
          titleStart - (/[A-Za-z]\s?[\u4e00-\u9fff]{0,4}$/.test(context.text.slice(0, titleStart)) ? 24 : 12),
        ),
        titleStart,
      )
      .replace(/^.*以及/, '，'),
  );
  if (!raw || !/[，。；：、\n及]/.test(context.text[titleStart - raw[0].length - 1] ?? '，')) return null;
  const start = titleStart - raw[0].length;
  // 高通全球副总裁: the reach of an office belongs to the title.
  const end = start + raw[0].replace(reach, '').trimEnd().length;
  if (end - start < 2) return null;
  const span = {
    type: 'ENTERPRISE' as const,
    start,
    end,
    known: false,
    chain: [],
    own: start,
    place: null,
  };
  return { start, end, name: context.draftName(span) };
}
