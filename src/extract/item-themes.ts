// An excerpt in, its themes out: first what it calls “互联网+X”, then its first clauses, then all of it.

import type { ExcerptContext } from './excerpt-context.js';
import { readThemes } from './themes.js';

export function themesOfItem(context: ExcerptContext): string[] {
  const words = withoutOffices(context);
  const label = /“?互联网\+”?([^”，。、；“]{1,12})/.exec(words)?.[1] ?? '';
  const sentence = words.split('。')[0] ?? '';
  const [first = '', second = ''] = sentence.split('，');
  return readThemes(context.gazetteer.themes, [`${label}，${first}`, second, sentence], words);
}

/** 大数据发展管理局 says who acts, not what about. */
function withoutOffices(context: ExcerptContext): string {
  const offices = context.names.filter(
    (name) => name.type === 'ISSUING_BODY' && /大数据|信息化/.test(context.text.slice(name.start, name.end)),
  );
  let words = '';
  let from = context.bodyStart;
  for (const { start, end } of offices) {
    if (start < from) continue;
    words += context.text.slice(from, start);
    from = end;
  }
  return words + context.text.slice(from);
}
