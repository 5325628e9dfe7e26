// A text's skeleton in, enterprises that open a clause out: 泰尔重工 in 泰尔重工不断拓展…, by what the name ends with; any word that can
// be a name where the sentence goes on to a deal of its subject, and names no other one: 海普瑞以…，并与Ⓔ签订….

import type { NameSpan } from './name-span.js';
import { canBeName, looksLikeFirm, nameAtStart } from './party-words.js';
import type { Skeleton } from './skeleton.js';

/** Where a clause begins, and the words that stand before its subject. */
const opening =
  /(?:^|[，。；：])(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:而|但|其中|同时|此外|随后|对于|近日|日前|昨日|今日|目前|据悉|获悉|早前|此前|今年|去年|本次|由)*/g;
/** The subject deals with someone further on in its sentence. */
const dealing =
  /^[^。ⒷⒺ]{0,60}?(?:[，、]|^)[^，。；：ⓇⒷⒺ]{0,22}?(?:与|同|和|携手|联手|牵手|联合)[ⒷⒺ][^，。；]{0,30}?(?:签|合作|达成|合资|协议|共同|联[手合姻]|携手|牵手|成立|设立|组建|共建)/;

export function namesAtClauses(text: string, skeleton: Skeleton): NameSpan[] {
  return [...skeleton.text.matchAll(opening)].flatMap((match) => {
    const from = match.index + match[0].length;
    return subjectAt(text, skeleton, from) ?? [];
  });
}

function subjectAt(text: string, skeleton: Skeleton, from: number): NameSpan | null {
  const headed = skeleton.text[from] === 'Ⓡ';
  const at = headed ? from + 1 : from;
  const stretch = /^[\u4e00-\u9fffA-Za-z0-9·]{2,16}/.exec(skeleton.text.slice(at, at + 16))?.[0] ?? '';
  const [start, end] = nameAtStart(stretch);
  if (end - start < 2 || (headed && start > 0) || end === stretch.length) return null;
  const [first, last] = [skeleton.parts[headed ? from : at + start], skeleton.parts[at + end - 1]];
  if (!first || !last) return null;
  const words = text.slice(first.start, last.end);
  const own = stretch.slice(start, end);
  if (!canBeName(own) || (headed && /[省市区县州旗]$/.test(text.slice(first.start, first.end)))) return null;
  const told =
    (looksLikeFirm(words) && words.length >= 4 && words.length <= 9) ||
    (own.length <= 5 && dealing.test(skeleton.text.slice(at + end)));
  return told
    ? {
        type: 'ENTERPRISE',
        start: first.start,
        end: last.end,
        own: first.start,
        known: false,
        chain: [],
        place: null,
      }
    : null;
}
