// A text and the places that name entities (UTF-16 code units, half open) → pieces in order that put together are the text again.
// Where two mentions overlap, as 贵州 in 贵州省政府, the one that begins first and then the longer one is kept. A measure is named
// by its whole sentence, which would hide who is in it: such a mention gives way to all others.

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly givesWay?: boolean;
}

export interface Piece<P extends Place> {
  readonly text: string;
  readonly mention: P | undefined;
}

export function markedWords<P extends Place>(text: string, mentions: readonly P[]): Piece<P>[] {
  const pieces: Piece<P>[] = [];
  let at = 0;
  for (const mention of keptOf(text, mentions)) {
    if (mention.start > at) pieces.push({ text: text.slice(at, mention.start), mention: undefined });
    pieces.push({ text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mention: undefined });
  return pieces;
}

/** Those that do not overlap, in order of place. */
function keptOf<P extends Place>(text: string, mentions: readonly P[]): P[] {
  const kept: P[] = [];
  const byRight = mentions
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
    .sort((a, b) => Number(a.givesWay ?? false) - Number(b.givesWay ?? false) || inPlace(a, b));
  for (const mention of byRight)
    if (!kept.some(({ start, end }) => mention.start < end && start < mention.end)) kept.push(mention);
  return kept.sort(inPlace);
}

const inPlace = (a: Place, b: Place) => a.start - b.start || b.end - a.end;
