// A search hit's highlight → its pieces. The server puts the words between <em> and </em> and writes <, > and & as entities; here
// they become text again, so that nothing of it is ever read as HTML.

export interface HighlightPiece {
  /** How many signs of text stand before it. */
  readonly at: number;
  readonly text: string;
  readonly found: boolean;
}

export function highlighted(highlight: string): HighlightPiece[] {
  const pieces: HighlightPiece[] = [];
  let found = false;
  let at = 0;
  for (const part of highlight.split(/(<\/?em>)/)) {
    if (part === '<em>' || part === '</em>') found = part === '<em>';
    else if (part !== '') {
      const text = plain(part);
      pieces.push({ at, text, found });
      at += text.length;
    }
  }
  return pieces;
}

const plain = (text: string) =>
  text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => signs[name] ?? '');

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
