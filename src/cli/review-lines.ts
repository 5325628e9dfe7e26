// Items of the review in, lines for a person out: what, why, the words and where they stand, what a correction would change, and
// the correction itself.

import type { ReviewItem, ReviewKind } from '../load/review.js';
import type { Words } from '../load/review-rows.js';
import { snippetOf } from './review-snippet.js';

const titles: Readonly<Record<ReviewKind, string>> = {
  NEAR_DUPLICATE: 'perhaps the same',
  AMBIGUOUS_NAME: 'ambiguous',
  LOW_CONFIDENCE: 'unsure',
  NEW_NAME: 'new name',
  RETRACTED_BUT_TOLD: 'retracted, still told',
};

/** `total` counts those that are not shown too. */
export function reviewLines(items: readonly ReviewItem[], total: number): string[] {
  if (total === 0) return ['Nothing to review.'];
  const rest = total - items.length;
  return [
    ...items.flatMap((item, place) => [...linesOf(item, place + 1), '']),
    rest > 0 ? `${total} items; ${rest} more with --all.` : `${total} item${total === 1 ? '' : 's'}.`,
  ];
}

function linesOf(item: ReviewItem, number: number): string[] {
  const { kind, what, why, words, effect, confidence } = item;
  const sure = confidence === null ? '' : ` (${confidence} sure)`;
  const snippet = snippetOf(item)?.trimEnd().split('\n') ?? [];
  return [
    `${number}. ${titles[kind]}: ${what}${sure}`,
    `   why     ${why}`,
    ...(words
      ? [
          `   words   ${around(words)}`,
          `   where   ${words.month}, line ${words.line}${words.sourceUrl ? `, ${words.sourceUrl}` : ''}`,
        ]
      : []),
    `   effect  ${effect}`,
    ...snippet.map((line) => `     ${line}`),
  ];
}

/** The words around the name, which stands in 【】; without a name of its own, the beginning. */
function around({ text, start, end }: Words): string {
  if (typeof start !== 'number' || typeof end !== 'number') {
    return text.length <= 120 ? text : `${text.slice(0, 120)} …`;
  }
  const [from, to] = [Math.max(0, start - 50), Math.min(text.length, end + 50)];
  const marked = `${text.slice(from, start)}【${text.slice(start, end)}】${text.slice(end, to)}`;
  return `${from > 0 ? '… ' : ''}${marked}${to < text.length ? ' …' : ''}`;
}
