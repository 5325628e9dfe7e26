// Stretches of words in, each with the weight of its place, one to three themes out: a title says more than a body, a field more
// than the technology that serves it. Words inside a longer keyword do not count again.

import type { ThemeEntry } from '../model/gazetteer.js';

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
    for (const { keyword, theme } of statedIn(themes, words)) {
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

/** Each keyword once, the longest first; one that stands only inside a longer one does not count. */
function statedIn(themes: readonly ThemeEntry[], words: string): Keyword[] {
  const covered = new Array<boolean>(words.length).fill(false);
  return keywordsOf(themes).filter(({ keyword }) => {
    let stated = false;
    for (let at = words.indexOf(keyword); at >= 0; at = words.indexOf(keyword, at + keyword.length)) {
      const end = at + keyword.length;
      if (covered.slice(at, end).every(Boolean)) continue;
      covered.fill(true, at, end);
      stated = true;
    }
    return stated;
  });
}

interface Keyword {
  readonly keyword: string;
  readonly theme: string;
}

/** The longest first. Sorted once a gazetteer: it took a fifth of the extraction. */
const sorted = new WeakMap<readonly ThemeEntry[], readonly Keyword[]>();
function keywordsOf(themes: readonly ThemeEntry[]): readonly Keyword[] {
  const known = sorted.get(themes);
  if (known) return known;
  const keywords = themes
    .flatMap((theme) => theme.keywords.map((keyword) => ({ keyword, theme: theme.name })))
    .sort((a, b) => b.keyword.length - a.keyword.length);
  sorted.set(themes, keywords);
  return keywords;
}
