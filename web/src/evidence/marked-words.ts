// A text and the places that name entities (UTF-16 code units, half open) → pieces in order that put together are the text again.
// Where two mentions overlap, as 贵州 in 贵州省政府, the one that begins first and then the longer one is kept.

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Piece<P extends Place> {
  readonly text: string;
  readonly mention: P | undefined;
}

export function markedWords<P extends Place>(text: string, mentions: readonly P[]): Piece<P>[] {
  const pieces: Piece<P>[] = [];
  let at = 0;
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of inOrder) {
    if (mention.start < at || mention.end <= mention.start || mention.end > text.length) continue;
    if (mention.start > at) pieces.push({ text: text.slice(at, mention.start), mention: undefined });
    pieces.push({ text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mention: undefined });
  return pieces;
}
