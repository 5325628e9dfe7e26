// A stretch of text and its names in, its skeleton out: names, titles and quotations become one letter each, notes and spaces vanish.
// “腾讯与英特尔联手推出了云游戏平台“腾讯即玩”” reads Ⓔ与Ⓔ联手推出了云游戏平台Ⓠ: a construction of the language is then a short pattern.

import type { NameSpan } from './recognise-names.js';
import type { TextMask } from './text-masks.js';

export const symbols = { REGION: 'Ⓡ', ISSUING_BODY: 'Ⓑ', ENTERPRISE: 'Ⓔ', TITLE: 'Ⓣ', QUOTE: 'Ⓠ' } as const;
/** Any name of a party. */
export const party = '[ⓇⒷⒺ]';

export interface SkeletonPart {
  readonly start: number;
  readonly end: number;
  readonly name: NameSpan | null;
}

export interface Skeleton {
  readonly text: string;
  /** One part a character of `text`, with its place in the excerpt. */
  readonly parts: readonly SkeletonPart[];
}

export function buildSkeleton(
  text: string,
  start: number,
  end: number,
  names: readonly NameSpan[],
  masks: readonly TextMask[],
): Skeleton {
  let out = '';
  const parts: SkeletonPart[] = [];
  const nameAt = new Map(names.map((name) => [name.start, name]));
  const maskAt = new Map(masks.map((mask) => [mask.start, mask]));
  for (let i = start; i < end; ) {
    const name = nameAt.get(i);
    const mask = maskAt.get(i);
    if (name && name.end <= end) {
      out += symbols[name.type];
      parts.push({ start: i, end: name.end, name });
      i = name.end;
    } else if (mask && mask.kind !== 'NOTE') {
      out += symbols[mask.kind];
      parts.push({ start: i, end: mask.end, name: null });
      i = mask.end;
    } else if (mask) {
      i = mask.end;
    } else {
      const char = text[i] ?? '';
      if (!/\s/.test(char)) {
        out += char;
        parts.push({ start: i, end: i + 1, name: null });
      }
      i++;
    }
  }
  return { text: out, parts };
}

/** The names that stand in skeleton.text.slice(start, end), in order. */
export function namesBetween(skeleton: Skeleton, start: number, end: number): NameSpan[] {
  return skeleton.parts.slice(start, end).flatMap((part) => (part.name ? [part.name] : []));
}
