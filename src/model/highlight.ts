// The words of a search marked in the text that they were found in. In: the texts of a hit, best first, and the words asked for.
// Out: the first text that has one, cut around it, each found word between <em> and </em>; other signs are as they were,
// but for `<`, `>` and `&`, which become entities so that the answer can be shown as it is.

/** Signs before and after the first word found. */
const around = 40;
const escapes: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const escapeHtml = (text: string) => text.replace(/[<>&]/g, (sign) => escapes[sign] as string);

/** `value` is [texts, words, isWhole]: `isWhole` where the whole name was found by its pinyin. */
export function highlight(value: unknown): string | null {
  const [texts, words, isWhole] = value as [(string | null)[], string[], boolean];
  const wanted = words.map((word) => word.toLowerCase());
  const there = texts.filter((text) => text !== null);
  const found = there.find((text) => wanted.some((word) => text.toLowerCase().includes(word)));
  if (found !== undefined) return marked(found, wanted);
  return isWhole && there[0] !== undefined ? `<em>${escapeHtml(there[0])}</em>` : null;
}

function marked(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const first = Math.min(...words.map((word) => lower.indexOf(word)).filter((place) => place >= 0));
  const from = Math.max(0, first - around);
  const to = Math.min(text.length, first + 2 * around);
  let shown = from > 0 ? '…' : '';
  for (let place = from; place < to; ) {
    const word = words.find((candidate) => lower.startsWith(candidate, place));
    const end = word === undefined ? place + 1 : place + word.length;
    const piece = escapeHtml(text.slice(place, end));
    shown += word === undefined ? piece : `<em>${piece}</em>`;
    place = end;
  }
  return to < text.length ? `${shown}…` : shown;
}
