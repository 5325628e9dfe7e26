// Words in, one to three themes out: those that the title or the main words state come first; mere examples do not count.

import type { ThemeEntry } from '../model/gazetteer.js';

const technology = '数字技术';

/** Theme names, the most stated first. `focus` is searched alone if it states any theme; `rest` only if it does not. */
export function readThemes(themes: readonly ThemeEntry[], focus: readonly string[], rest: string): string[] {
  for (const words of focus) {
    const stated = ranked(themes, words);
    if (stated.length > 0) return stated.slice(0, 3);
  }
  const [stated] = ranked(themes, rest);
  if (stated !== undefined) return [stated];
  // An item of these reports has a theme; one that states no field is about the technology itself.
  return themes.some((theme) => theme.name === technology) ? [technology] : [];
}

/** By number of keyword characters found; a keyword inside a longer one found there does not count again. */
function ranked(themes: readonly ThemeEntry[], words: string): string[] {
  const weights = new Map<string, number>();
  const covered = new Array<boolean>(words.length).fill(false);
  for (const { keyword, theme } of keywordsOf(themes)) {
    for (let at = words.indexOf(keyword); at >= 0; at = words.indexOf(keyword, at + keyword.length)) {
      const end = at + keyword.length;
      if (covered.slice(at, end).every(Boolean)) continue;
      covered.fill(true, at, end);
      weights.set(theme, (weights.get(theme) ?? 0) + keyword.length);
    }
  }
  return [...weights].sort((a, b) => b[1] - a[1]).map(([theme]) => theme);
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
