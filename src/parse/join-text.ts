// How two pieces of text that the page layout tore apart become one again.

/** Chinese is joined without a space; two words of Latin letters keep one between them. */
export function joinText(head: string, tail: string): string {
  if (head === '' || tail === '') return head + tail;
  return /[A-Za-z]$/.test(head.slice(-1)) && /^[A-Za-z]/.test(tail) ? `${head} ${tail}` : head + tail;
}

/** The text ends as a sentence ends; a closing quotation mark or bracket after the full stop counts too. */
export const endsSentence = (text: string): boolean => /[。！？!?；;…][”’"」』）)]*$/.test(text.slice(-8));

/** Two paragraphs of one item: a torn sentence is whole again, whole sentences keep their paragraphs apart. */
export const joinParagraphs = (head: string, tail: string): string =>
  head !== '' && endsSentence(head) ? `${head}\n${tail}` : joinText(head, tail);
