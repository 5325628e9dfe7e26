// A text in, its titles 《…》 and quotations “…” out. What stands inside them is wording, not an actor of the sentence.

export interface TextMask {
  readonly kind: 'TITLE' | 'QUOTE' | 'NOTE';
  /** Of the opening and behind the closing mark. */
  readonly start: number;
  readonly end: number;
}

/** Longer spans are taken for a lost closing mark: the page conversion drops characters now and then. */
const longest = { TITLE: 120, QUOTE: 60, NOTE: 40 } as const;

const pairs: readonly [string, string, TextMask['kind']][] = [
  ['《', '》', 'TITLE'],
  ['〈', '〉', 'TITLE'],
  ['“', '”', 'QUOTE'],
  ['（', '）', 'NOTE'],
  ['(', ')', 'NOTE'],
];

/** In order, not overlapping: the outermost mark wins, a title inside a title belongs to it. */
export function findMasks(text: string): TextMask[] {
  const masks: TextMask[] = [];
  for (let i = 0; i < text.length; i++) {
    const pair = pairs.find(([open]) => open === text[i]);
    if (!pair) continue;
    const end = closing(text, i, pair);
    if (end === null) continue;
    masks.push({ kind: pair[2] === 'QUOTE' && isTitle(text, i, end) ? 'TITLE' : pair[2], start: i, end });
    i = end - 1;
  }
  return masks;
}

/** 印发“关于…的通知”: an instrument's title in the wrong marks. */
const issued = /(?:印发|下发|发布|出台|公布|颁布|推出|制定)了?$/;
const instrument =
  /^关于.{4,50}(?:通知|意见|办法|规定|方案|公告|决定|措施)(?:[（(].{1,12}[）)])?$|.{4,40}(?:规划纲要|发展规划|行动计划|行动方案|实施方案|工作方案|工作要点|管理办法|实施细则|若干措施|实施意见|条例)(?:[（(].{1,14}[）)])?$/;

const isTitle = (text: string, start: number, end: number): boolean =>
  issued.test(text.slice(Math.max(0, start - 4), start)) && instrument.test(text.slice(start + 1, end - 1));

function closing(
  text: string,
  start: number,
  [open, close, kind]: readonly [string, string, TextMask['kind']],
): number | null {
  let depth = 0;
  const limit = Math.min(text.length, start + longest[kind]);
  for (let i = start; i < limit; i++) {
    if (text[i] === open) depth++;
    // A doubled opening mark with one closing mark is a slip: the first closing mark ends it.
    else if (text[i] === close && (--depth === 0 || kind !== 'TITLE')) return i + 1;
  }
  return null;
}

const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/**
 * Full-width digits, letters and signs become plain ones, and plain punctuation between words full-width, one for one, so that
 * offsets stay. 1,000 and 10:30 keep theirs.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ．％＋－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/(?<!\d)[,;:!?]|[,;:!?](?![\d/])/g, (c) => wide[c] ?? c);
}
