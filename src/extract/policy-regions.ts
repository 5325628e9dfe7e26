// An excerpt in, the divisions that its policy may be for out: groups named together, from the title, the places where something
// was opened, the subjects of its clauses, and the names of its bodies. The place of a signing or of a venue is none of them.

import type { DraftName } from '../model/draft-facts.js';
import type { ExcerptContext } from './excerpt-context.js';
import type { NameSpan } from './name-span.js';
import { recogniseNames } from './recognise-names.js';
import { namesBetween, type Skeleton } from './skeleton.js';
import { findMasks } from './text-masks.js';

/** Regions in a title's first words, with spans in the excerpt's text. */
export function titleRegions(context: ExcerptContext, start: number, end: number): DraftName[][] {
  const from = start + (context.text[start] === '《' ? 1 : 0);
  const words = context.text.slice(from, end);
  const names = recogniseNames(words, findMasks(words), context.lexicon, { province: context.province });
  return names
    .filter((name) => name.type === 'REGION' && name.start < 14)
    .map((name) => [context.draftName(moved(name, from))]);
}

export const moved = (name: NameSpan, by: number): NameSpan => ({
  ...name,
  start: name.start + by,
  end: name.end + by,
  own: name.own + by,
});

/** The regions that these bodies' names begin with; those of 南阳、襄阳两市市监局 are named together. */
export function bodyRegions(context: ExcerptContext, names: readonly NameSpan[]): DraftName[][] {
  const groups: DraftName[][] = [];
  let before: NameSpan | null = null;
  for (const name of names) {
    if (!name.place) continue;
    const { start, end } = name.place;
    const chain = name.chain.slice(0, -1);
    const region = { type: 'REGION', start, end, own: start, known: true, chain, place: null } as const;
    const mates = groups.at(-1);
    if (mates && before && isMate(context, before, name)) mates.push(context.draftName(region));
    else groups.push([context.draftName(region)]);
    before = name;
  }
  return groups;
}

/** Neighbours of a list, of one kind, neither inside the other's region. */
function isMate({ text, draftName }: ExcerptContext, one: NameSpan, other: NameSpan): boolean {
  const [here = '', there = ''] = [one, other].map(({ place }) =>
    place ? text.slice(place.start, place.end) : '',
  );
  const kind = draftName(one).name.split(here).at(-1);
  const same = draftName(other).name.split(there).at(-1);
  return (
    kind === same &&
    /^(?:[、和与及]|以及)?$/.test(text.slice(one.end, other.start)) &&
    !other.chain.includes(here)
  );
}

const list = 'Ⓡ(?:(?:[、和与及]|以及)Ⓡ)*';
/** What stands between a clause's beginning and its subject: 今年, 示范项目, but no verb (助推西安…中心 is no subject). */
const lead =
  '(?![^，。；Ⓡ]{0,14}(?:推|助|促|带动|加快|覆盖|惠及|面向|服务于|包括|涉及|开展))[^，。；ⓇⒷⒺ与和]{0,14}';
const subject = new RegExp(
  `(?:^|[，；])${lead}(${list})(?!(?:[、和与及]|以及)Ⓡ|(?:召开|举行)的|(?<=[在于]Ⓡ)[^，。；ⓇⒷⒺ]{0,4}(?:召开|举行|举办|开幕|签署|签约|签订)|等[^，。；]{0,2}(?:的|县的|市的|作|负责)|(?:等?[两三四五六七八九十\\d]{0,3}[市县区州旗地个]{0,2})?(?:首批|率先|先行|最先|随后|已有))`,
  'g',
);
const openedAt =
  '(?:启用|投入使用|投用|试行|试用|推行|推广|部署|上线|启动|开通|开业|揭牌|动工|开工|奠基|落成|建成|试运行|开展|先行先试|试点|实施|挂牌|运营|设立)';
const located: readonly RegExp[] = [
  new RegExp(`在(${list})[^，。；]{0,16}?${openedAt}`, 'g'),
  new RegExp(
    `(?:为|惠及|覆盖|面向)(${list})(?=\\d|等?(?:\\d{1,3}个|[两三四五六七八九十])?[市省区县地州](?!级))`,
    'g',
  ),
  new RegExp(`(?:落户|入驻|进驻|落地|登陆)(?:于|在)?(${list})`, 'g'),
];

const hall = new RegExp(`在Ⓑ[^，。；]{0,8}${openedAt}`, 'g');

/** Where something was opened or settled, and whom it serves, in the order of the text. */
export function locatedRegions(context: ExcerptContext, sentence: Skeleton): DraftName[][] {
  // 在河南自贸试验区郑州片区综合服务中心上线: a body's hall stands for the place that its name begins with.
  const halls = [...sentence.text.matchAll(hall)].flatMap((match) =>
    namesBetween(sentence, match.index, match.index + match[0].length),
  );
  return [...groupsOf(context, sentence, located), ...bodyRegions(context, halls)];
}

/**
 * Regions that the first two clauses of a sentence begin with. Further on stand examples: 唐山、秦皇岛等市作了交流发言.
 */
export function subjectRegions(context: ExcerptContext, sentence: Skeleton): DraftName[][] {
  const [first = '', second = ''] = sentence.text.slice(openingOf(context, sentence)).split('，');
  const end = openingOf(context, sentence) + first.length + 1 + second.length;
  const opening = { text: sentence.text.slice(0, end), parts: sentence.parts.slice(0, end) };
  return groupsOf(context, opening, [subject]);
}

/** Where the item's own words begin in the sentence, behind its date. */
function openingOf(context: ExcerptContext, sentence: Skeleton): number {
  const at = sentence.parts.findIndex((part) => part.start >= context.bodyStart);
  return Math.max(at, 0);
}

function groupsOf(context: ExcerptContext, sentence: Skeleton, patterns: readonly RegExp[]): DraftName[][] {
  const from = openingOf(context, sentence);
  const words = sentence.text.slice(from);
  const groups = patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => {
      const inner = match[1] ?? '';
      const at = from + match.index + match[0].indexOf(inner);
      return { at, names: namesBetween(sentence, at, at + inner.length) };
    }),
  );
  return groups.sort((a, b) => a.at - b.at).map(({ names }) => names.map((name) => context.draftName(name)));
}
