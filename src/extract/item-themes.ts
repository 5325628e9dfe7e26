// An excerpt in, its themes out: what it calls “互联网+X” says most, then a document's title, its first clauses, the rest, and least of all
// the field of the organ that acts. Names of places say nothing, those of firms
// next to nothing: 平安智慧城市 may serve a hospital.

import type { ExcerptContext } from './excerpt-context.js';
import { readThemes, type ThemeStretch } from './themes.js';

const weights = {
  label: 3,
  title: 3,
  first: 2,
  second: 1.25,
  sentence: 0.75,
  rest: 0.3,
  organ: 0.65,
  firm: 0.1,
} as const;
/** The mark between words that names stood between. */
const gap = '　';

/** Several rules ask for the themes of one item. */
const known = new WeakMap<ExcerptContext, Map<string, string[]>>();

/** `title` is a document's or an event's name, where the item has one. */
export function themesOfItem(context: ExcerptContext, title = ''): string[] {
  const read = known.get(context) ?? new Map<string, string[]>();
  known.set(context, read);
  const themes = read.get(title) ?? weigh(context, title);
  read.set(title, themes);
  return themes;
}

function weigh(context: ExcerptContext, title: string): string[] {
  const words = withoutNames(context);
  const label = [...context.text.slice(context.bodyStart).matchAll(/“?互联网\+”?([^”，。、；“]{1,12})/g)].map(
    (match) => match[1] ?? '',
  );
  const stop = words.indexOf('。');
  const sentence = stop < 0 ? words : words.slice(0, stop);
  const [first = '', second = '', ...others] = sentence.split('，');
  const stretches: ThemeStretch[] = [
    { words: label.join(gap), weight: weights.label },
    { words: title, weight: weights.title },
    { words: first, weight: title === '' ? weights.first : weights.second },
    { words: second, weight: title === '' ? weights.second : weights.sentence },
    { words: others.join('，'), weight: weights.sentence },
    { words: stop < 0 ? '' : words.slice(stop), weight: weights.rest },
    { words: organsOf(context), weight: weights.organ },
    { words: firmsOf(context), weight: weights.firm },
  ];
  return readThemes(context.gazetteer.themes, stretches);
}

function withoutNames({ text, names, bodyStart }: ExcerptContext): string {
  let words = '';
  let from = bodyStart;
  for (const { start, end } of names) {
    if (start < from) continue;
    words += text.slice(from, start) + gap;
    from = end;
  }
  return words + text.slice(from);
}

/** The organs' and institutions' names, without those whose field is information itself: they serve every other one. */
function organsOf({ text, names }: ExcerptContext): string {
  return names
    .filter((name) => name.type === 'ISSUING_BODY')
    .map((name) => text.slice(name.start, name.end))
    .filter((words) => !/大数据|信息化|网信|科技局|科技厅|科学技术/.test(words))
    .join(gap);
}

const firmsOf = ({ text, names }: ExcerptContext): string =>
  names
    .filter((name) => name.type === 'ENTERPRISE')
    .map((name) => text.slice(name.start, name.end))
    .join(gap);
