// How pieces of text that the page layout tore apart become one again. Only the ends of the pieces are looked at, so that many pieces cost no more than their length.

/** What stands between two pieces of one sentence: nothing in Chinese, a space between two words of Latin letters. */
export const sentenceGap = (head: string, tail: string): string =>
  /[A-Za-z]$/.test(head.slice(-1)) && /^[A-Za-z]/.test(tail.slice(0, 1)) ? ' ' : '';

/** What stands between two paragraphs of one item: a torn sentence is whole again, whole sentences keep a line feed between them. */
export const paragraphGap = (head: string, tail: string): string =>
  endsSentence(head) ? '\n' : sentenceGap(head, tail);

/** The text ends as a sentence ends; a closing quotation mark or bracket after the full stop counts too. */
export const endsSentence = (text: string): boolean => /[。！？!?；;…][”’"」』）)]*$/.test(text.slice(-8));

/** The pieces as one text, empty ones left out, and the offset at which each begins. */
export function joinPieces(
  pieces: readonly string[],
  gap: (head: string, tail: string) => string,
): { text: string; starts: number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  let last = '';
  let length = 0;
  for (const piece of pieces) {
    const between = last === '' || piece === '' ? '' : gap(last, piece);
    starts.push(length + between.length);
    parts.push(between, piece);
    length += between.length + piece.length;
    if (piece !== '') last = piece;
  }
  return { text: parts.join(''), starts };
}
