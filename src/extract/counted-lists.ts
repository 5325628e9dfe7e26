// A text's skeleton in, the places of names in lists that a number closes out: A、B、C三家组成…, A和B双方. The number says where the list
// begins, so that names that no gazetteer has are told from the words before them.

import { nameStart } from './party-words.js';
import type { Skeleton } from './skeleton.js';

const counted =
  /([两双三四五六七八])[家方](?:企业|公司|单位|机构|股东)?(?=的?(?:组成|共同|联合|联[手合]|携手|合资|合作|合办|合建|出资|达成|签|发起|共建|续签|宣布|组建|协议|战略))/g;
const numbers: Readonly<Record<string, number>> = { 两: 2, 双: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8 };
const plain = /^[\u4e00-\u9fffA-Za-z0-9·.&-]{2,12}$/;

/** Half-open places in the skeleton, of the members that are not names yet. */
export function countedSlots(skeleton: Skeleton): [number, number][] {
  return [...skeleton.text.matchAll(counted)].flatMap((match) => {
    const count = numbers[match[1] ?? ''] ?? 0;
    const members = membersBefore(skeleton.text, match.index, count);
    return members.length === count ? members.filter(([from, to]) => to - from > 1) : [];
  });
}

/** The last `count` members of the list that ends at `at`; fewer where the list is no list of names. */
function membersBefore(text: string, at: number, count: number): [number, number][] {
  const clause = /[^，。；：]*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  const members: [number, number][] = [];
  let end = at;
  for (const words of clause.split(/[、和与及]/).reverse()) {
    if (members.length === count) break;
    const first = members.length === count - 1;
    const own = first && !/^[ⓇⒷⒺ]$/.test(words) ? lastName(words) : words;
    if (!/^[ⓇⒷⒺ]$/.test(own) && !plain.test(own)) break;
    members.unshift([end - own.length, end]);
    end -= words.length + 1;
  }
  return members;
}

/** The first member stands behind the date, a verb or an adverb: 由A、B两家. */
const lastName = (words: string): string =>
  /[ⓇⒷⒺ]$/.test(words) ? words.slice(-1) : words.slice(nameStart(words));
