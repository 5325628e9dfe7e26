// Tells whether the conversion lost words at a page break (…各个方面 | 字化转型。). Evidence, not a guess about style: either the second half begins inside a word that
// the report elsewhere always begins with another character (数字化), or a quotation mark or two marks of punctuation do not fit.

/** How a document uses two characters: the one character that always stands before them, or null where it varies. */
export type BeforePair = (pair: string) => { readonly character: string; readonly times: number } | null;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /^\p{Script=Han}$/u;
/** How often a pair has to stand elsewhere before its usage counts. */
const enough = 2;

/** Of the offsets at which page breaks tore `text` (ascending), those before which words are missing. */
export function lostAt(text: string, seams: readonly number[], beforePair: BeforePair): number[] {
  const lost = new Set(seams.length > 0 ? unpairedSeams(text, seams) : []);
  for (const at of seams) {
    const head = text.slice(Math.max(0, at - 12), at);
    const tail = text.slice(at, at + 12);
    const clash = /[，、：；（“《]$/.test(head) && /^[，。、；：）》]/.test(tail);
    if (clash || beginsInsideWord(head, tail, beforePair)) lost.add(at);
  }
  return seams.filter((at) => lost.has(at));
}

function beginsInsideWord(head: string, tail: string, beforePair: BeforePair): boolean {
  const [first, second] = [tail[0] ?? '', tail[1] ?? ''];
  if (!han.test(first) || !han.test(second) || !han.test(head.at(-1) ?? '')) return false;
  // A word that spans the seam (提高投|资审批) is whole; one that begins at it (局|进一步) has nothing before it to miss.
  const word = [...segmenter.segment(head + tail)].find(
    (part) => part.index + part.segment.length > head.length,
  );
  if (!word || word.index < head.length || word.segment.length > 1) return false;
  const usage = beforePair(first + second);
  return usage !== null && usage.times >= enough && usage.character !== head.at(-1);
}

/** The seam after a 《 or “ that nothing closes, and the seam before a 》 or ” that nothing opened. */
function unpairedSeams(text: string, seams: readonly number[]): number[] {
  return (['《》', '“”'] as const).flatMap((pair) => {
    const open: number[] = [];
    let closed: number | null = null;
    for (let i = 0; i < text.length; i++) {
      if (text[i] === pair[0]) open.push(i);
      else if (text[i] === pair[1] && open.pop() === undefined) closed ??= i;
    }
    const before = closed === null ? undefined : seams.findLast((at) => at <= (closed as number));
    const after = open.length === 0 ? undefined : seams.find((at) => at > (open[0] as number));
    return [before, after].filter((at) => at !== undefined);
  });
}

/** The usage of every pair of Han characters in a document; built once, at the first question. */
export function pairUsage(lines: readonly string[]): BeforePair {
  let usage: Map<string, { character: string; times: number; varies: boolean }> | null = null;
  const build = () => {
    const map = new Map<string, { character: string; times: number; varies: boolean }>();
    for (const line of lines) {
      for (const [run] of line.matchAll(/\p{Script=Han}{3,}/gu)) {
        for (let i = 1; i + 1 < run.length; i++) {
          const pair = run.slice(i, i + 2);
          const before = run[i - 1] as string;
          const known = map.get(pair);
          if (!known) map.set(pair, { character: before, times: 1, varies: false });
          else {
            known.times++;
            if (known.character !== before) known.varies = true;
          }
        }
      }
    }
    return map;
  };
  return (pair) => {
    usage ??= build();
    const found = usage.get(pair);
    return found && !found.varies ? found : null;
  };
}
