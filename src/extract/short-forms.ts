// Names in, the same names and their short forms in the same text out: 张江 beside 张江科学城, 金斗云辉 beside 北京金斗云辉科技有限公司.
// Only names that no gazetteer explains have short forms of their own; the short form stands for the long one.

import type { NameSpan } from './name-span.js';
import type { TextMask } from './text-masks.js';
import { joints, zoneEndings } from './word-lists.js';

const zoneTail = new RegExp(`(?:${zoneEndings.join('|')})$`);
const before = /[驻户在于地往向]/;

export function shortForms(text: string, names: readonly NameSpan[], masks: readonly TextMask[]): NameSpan[] {
  const taken = [...names, ...masks];
  const free = (start: number, end: number) => !taken.some((one) => one.start < end && start < one.end);
  const found: NameSpan[] = [];
  for (const name of names) {
    const words = text.slice(name.own, name.end);
    const stem = name.type === 'REGION' && zoneTail.test(words) ? words.replace(zoneTail, '') : '';
    if (stem.length < 2) continue;
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
      const end = at + stem.length;
      const lead = text[at - 1] ?? '，';
      if (!free(at, end) || !(joints.test(lead) || before.test(lead))) continue;
      found.push({ ...name, start: at, own: at, end });
    }
  }
  return [...names, ...found].sort((a, b) => a.start - b.start);
}
