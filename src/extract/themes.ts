// Stretches of words in, each with the weight of its place, one to three themes out: a title says more than a body, a field more
// than the technology that serves it. Words inside a longer keyword do not count again.

import type { ThemeEntry } from '../model/gazetteer.js';
import { NameTrie } from '../model/name-trie.js';

/** Words of an item and how much they say about its subject: a label or a title most, the rest little. */
export interface ThemeStretch {
  readonly words: string;
  readonly weight: number;
}

const technology = '数字技术';
/** Technology is the means of nearly every item: it counts less than a field that is stated. */
const ofTechnology = 0.4;
/** A second theme is one that is stated nearly as strongly as the first. */
const share = 0.55;
/** Longer keywords say more, up to four characters. */
const longest = 4;

/** Theme names, the most stated first; the technology itself where no field is stated. */
export function readThemes(themes: readonly ThemeEntry[], stretches: readonly ThemeStretch[]): string[] {
  const weights = new Map<string, number>();
  for (const { words, weight } of stretches) {
    for (const [keyword, theme] of statedIn(themes, words)) {
      const own = weight * Math.min(keyword.length, longest) * (theme === technology ? ofTechnology : 1);
      weights.set(theme, (weights.get(theme) ?? 0) + own);
    }
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  if (most === 0) return themes.some((theme) => theme.name === technology) ? [technology] : [];
  return ranked
    .filter(([, weight]) => weight >= share * most)
    .slice(0, 3)
    .map(([theme]) => theme);
}

/** Each keyword once; one that stands only inside a longer one does not count. One walk over the words. */
function statedIn(themes: readonly ThemeEntry[], words: string): Map<string, string> {
  const trie = keywordsOf(themes);
  const stated = new Map<string, string>();
  let covered = 0;
  for (let at = 0; at < words.length; at++) {
    const match = trie.longestAt(words, at);
    const [theme] = match?.values ?? [];
    if (!match || theme === undefined || match.end <= covered) continue;
    stated.set(words.slice(at, match.end), theme);
    covered = match.end;
  }
  return stated;
}

/** Keywords to their themes, built once a gazetteer. */
const tries = new WeakMap<readonly ThemeEntry[], NameTrie<string>>();
function keywordsOf(themes: readonly ThemeEntry[]): NameTrie<string> {
  const known = tries.get(themes);
  if (known) return known;
  const trie = new NameTrie<string>();
  for (const { name, keywords } of themes) for (const keyword of keywords) trie.add(keyword, name);
  tries.set(themes, trie);
  return trie;
}
