// A text and its notes in, the firms whose registered name holds a place in brackets and bodies of such zones out: 蒙草数智（呼和浩特）公司, 博世（中国）投资有限公司.

import type { Lexicon } from './lexicon.js';
import type { NameSpan } from './name-span.js';
import { canBeName, nameStart } from './party-words.js';
import type { TextMask } from './text-masks.js';
import { hasStop } from './word-lists.js';

const form =
  /^[\u4e00-\u9fff]{0,10}?(?:股份有限公司|有限责任公司|有限公司|分公司|公司|集团|管委会|管理委员会)/;
const body = /(?:管委会|管理委员会)$/;

/** The names in order, those that such a firm's name covers taken out. */
export function namesWithPlace(
  text: string,
  names: readonly NameSpan[],
  masks: readonly TextMask[],
  lexicon: Lexicon,
): NameSpan[] {
  const found = masks.flatMap((mask) =>
    mask.kind === 'NOTE' ? (firmAround(text, names, mask, lexicon) ?? []) : [],
  );
  if (found.length === 0) return [...names];
  const free = names.filter((name) => !found.some((firm) => firm.start < name.end && name.start < firm.end));
  return [...free, ...found].sort((a, b) => a.start - b.start);
}

function firmAround(
  text: string,
  names: readonly NameSpan[],
  { start, end }: TextMask,
  lexicon: Lexicon,
): NameSpan | null {
  if (names.some((name) => name.start < start && end < name.end)) return null;
  const place = text.slice(start + 1, end - 1);
  if (place !== '集团' && place !== '国际' && lexicon.regions.valuesOf(place).length === 0) return null;
  const tail = form.exec(text.slice(end, end + 18))?.[0] ?? '';
  if (tail === '' || hasStop(tail)) return null;
  const known = names.find((name) => name.end === start && name.type === 'ENTERPRISE');
  const free = Math.max(0, start - 14, ...names.filter((name) => name.end <= start).map((name) => name.end));
  const stretch = /[\u4e00-\u9fffA-Za-z0-9·]+$/.exec(text.slice(free, start))?.[0] ?? '';
  const head = stretch.slice(nameStart(stretch));
  if (!known && !canBeName(head)) return null;
  const from = known?.start ?? start - head.length;
  return {
    type: body.test(tail) ? 'ISSUING_BODY' : 'ENTERPRISE',
    start: from,
    end: end + tail.length,
    own: from,
    known: known?.known ?? false,
    chain: [],
    place: null,
  };
}
