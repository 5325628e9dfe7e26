// Chinese names → what somebody types who has no Chinese keyboard at hand: the pinyin without tones and spaces, and its initials.

import { pinyin } from 'pinyin-pro';
import { lookupKey } from '../model/lookup-key.js';

/** A longer name is a title, which nobody types so. */
const longestName = 20;
/** Month after month names the same: their keys are kept, some 10 MB at most. */
const known = new Map<string, readonly string[]>();
const mostKnown = 50_000;

/**
 * `中国移动` → `zhongguoyidong`, `zgyd`. Letters and digits of a name stay (`5g`). Names without Chinese give no key, a
 * single character only its pinyin. Sorted, each once. `isPerson`: the first character is a surname (单 is shan, not dan).
 */
export function pinyinKeys(names: readonly string[], isPerson = false): string[] {
  const keys = names.flatMap((name) => {
    const key = lookupKey(name);
    if (!/\p{Script=Han}/u.test(key) || key.length > longestName) return [];
    const said = `${isPerson} ${key}`;
    const before = known.get(said);
    if (before) return before;
    const syllables = pinyin(key, {
      toneType: 'none',
      type: 'array',
      v: true,
      surname: isPerson ? 'head' : 'off',
    });
    const whole = syllables.join('').replace(/[^a-z0-9]/g, '');
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    const keys = syllables.length === 1 ? [whole] : [whole, initials.replace(/[^a-z0-9]/g, '')];
    if (known.size >= mostKnown) known.clear();
    known.set(said, keys);
    return keys;
  });
  return [...new Set(keys)].filter((key) => key !== '').sort();
}
