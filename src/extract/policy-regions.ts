// An excerpt in, the divisions that its policy may be for out: groups named together, from the title, the issuers, and the subject.
// The place of a signing or of a conference venue is none of them.

import type { DraftName } from '../model/draft-facts.js';
import type { ExcerptContext } from './excerpt-context.js';
import { recogniseNames } from './recognise-names.js';
import { namesBetween, type Skeleton } from './skeleton.js';
import { findMasks } from './text-masks.js';

/** Regions in a title's first words, with spans in the excerpt's text. */
export function titleRegions(context: ExcerptContext, start: number, end: number): DraftName[][] {
  const words = context.text.slice(start, end);
  const inside = words.startsWith('《') ? 1 : 0;
  const masks = findMasks(words.slice(inside));
  const names = recogniseNames(words.slice(inside), masks, context.lexicon, { province: context.province });
  const regions = names.filter((name) => name.type === 'REGION' && name.start < 14);
  return regions.map((name) => [
    context.draftName({
      ...name,
      start: name.start + start + inside,
      end: name.end + start + inside,
      own: name.own + start + inside,
    }),
  ]);
}

const list = 'Ⓡ(?:(?:[、和与及]|以及)Ⓡ)*';
const subject = new RegExp(`(?:^|[，；])(?:[^，。；ⓇⒷⒺ与和]{0,8})(${list})(?!(?:召开|举行)的)`, 'g');
const opened = new RegExp(
  `在(${list})[^，。；]{0,16}(?:启用|投入使用|投用|上线|启动|开通|开业|揭牌|落成|建成|试运行|开展|先行先试|试点|实施)`,
  'g',
);
const served = new RegExp(
  `(?:为|惠及|覆盖|面向)(${list})(?=[^，。；]{0,3}\\d|等|[三四五六]?[市省区县地])`,
  'g',
);
const settled = new RegExp(`(?:落户|入驻|进驻|落地|登陆)(?:于|在)?(${list})`, 'g');

/** Groups in the order of the text: subjects of clauses, places that something was opened or settled in, people served. */
export function statedRegions(context: ExcerptContext, sentence: Skeleton): DraftName[][] {
  const from = sentence.parts.findIndex((part) => part.start >= context.bodyStart);
  const words = from > 0 ? sentence.text.slice(from) : sentence.text;
  const offset = Math.max(from, 0);
  const groups: { at: number; names: DraftName[] }[] = [];
  for (const pattern of [subject, opened, served, settled]) {
    for (const match of words.matchAll(pattern)) {
      const inner = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(inner);
      const names = namesBetween(sentence, offset + start, offset + start + inner.length);
      groups.push({ at: start, names: names.map((name) => context.draftName(name)) });
    }
  }
  return groups.sort((a, b) => a.at - b.at).map((group) => group.names);
}
