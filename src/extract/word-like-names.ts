// A text and its names in, the firms out whose names are words too, where they stand in a party's place: 上汽 in 上汽与通用…,
// 雅培 in 雅培有权…. Such a name begins behind a joint or a stop and ends before one.

import type { Lexicon } from './lexicon.js';
import type { NameSpan } from './name-span.js';
import { beginsWithStop, stopAtEnd } from './party-words.js';
import type { TextMask } from './text-masks.js';

const lead = /[，。；：、！？（“]$/;
const joint = /[与和同跟由向对为给被及]$/;
const next =
  /^(?:[与和同跟、，。；：的将也拟]|(?:集团|公司)?(?:董事长|总裁|CEO|总经理)|[\u4e00-\u9fff]{2,3}(?:总部|分公司|研究院|研发中心|工厂))/;

export function wordLikeNames(
  text: string,
  names: readonly NameSpan[],
  masks: readonly TextMask[],
  lexicon: Lexicon,
): NameSpan[] {
  const taken = [...names, ...masks];
  const found: NameSpan[] = [];
  for (let i = 0; i < text.length; i++) {
    const match = lexicon.wordLikes.longestAt(text, i);
    if (!match) continue;
    const { end } = match;
    const before = text.slice(Math.max(0, i - 10), i);
    const after = text.slice(end, end + 10);
    if (taken.some((one) => one.start < end && i < one.end)) continue;
    const begins = before === '' || lead.test(before) || joint.test(before) || stopAtEnd(before) > 0;
    if (!begins || !(after === '' || next.test(after) || beginsWithStop(after))) continue;
    found.push({ type: 'ENTERPRISE', start: i, own: i, end, known: true, chain: [], place: null });
    i = end - 1;
  }
  return found;
}
