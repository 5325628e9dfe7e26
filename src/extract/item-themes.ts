// An excerpt in, its themes out: first what it calls “互联网+X”, then its first clauses, then all of it.

import type { ExcerptContext } from './excerpt-context.js';
import { readThemes } from './themes.js';

export function themesOfItem(context: ExcerptContext): string[] {
  const words = context.text.slice(context.bodyStart);
  const label = /“?互联网\+”?([^”，。、；“]{1,12})/.exec(words)?.[1] ?? '';
  const sentence = words.split('。')[0] ?? '';
  const [first = '', second = ''] = sentence.split('，');
  return readThemes(context.gazetteer.themes, [`${label}，${first}`, second, sentence], words);
}
