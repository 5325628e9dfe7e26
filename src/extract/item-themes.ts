// An excerpt in, its themes out: first what it calls “互联网+X”, then its first clauses, then all of it.

import type { ExcerptContext } from './excerpt-context.js';
import { readThemes } from './themes.js';

export function themesOfItem(context: ExcerptContext): string[] {
  const words = context.text.slice(context.bodyStart);
  const labels = [...words.matchAll(/“?互联网\+”?([^”，。、；“]{1,12})/g)].map((match) => match[1] ?? '');
  const sentence = words.split('。')[0] ?? '';
  const clauses = sentence.split('，');
  return readThemes(
    context.gazetteer.themes,
    [labels.slice(0, 1).join('、'), clauses.slice(0, 2).join('，'), sentence],
    words,
  );
}
