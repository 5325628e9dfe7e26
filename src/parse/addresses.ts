// In: the paragraphs of a cell. Out: the pieces of addresses printed there, in order; a page break may part one address into several pieces.

import type { HtmlParagraph } from './cell-html.js';

/** `printed`: the characters on the page; `href`: a link's target where it tells more than they do. */
export interface AddressPiece {
  readonly printed: string;
  readonly href: string | null;
  readonly line: number;
}

const scheme = /^(?:https?:\/\/|www\.)/i;
const printable = /^[\x21-\x7e]+$/;
/** Two addresses that nothing parts; an address inside a query (…?url=http://…) is none of its own. */
const glued = /(?<=[^=/?&%:])(?=https?:\/\/)/i;

export const isWhole = (text: string): boolean => scheme.test(text);

/** All pieces of a link cell: links, and plain text that is an address or, being ASCII, the rest of one. */
export function piecesOfLinkCell(paragraphs: readonly HtmlParagraph[], line: number): AddressPiece[] {
  return paragraphs.flatMap(({ runs }) =>
    runs.flatMap((run) =>
      run.href === null ? plainPieces(run.text, line) : linkPiece(run.text, run.href, line),
    ),
  );
}

/** The pieces inside a text cell, where only a link or something with a scheme is an address. */
export function piecesOfText(paragraph: HtmlParagraph, line: number): AddressPiece[] {
  return paragraph.runs.flatMap((run) =>
    run.href === null
      ? plainPieces(run.text, line).filter((piece) => isWhole(piece.printed))
      : linkPiece(run.text, run.href, line),
  );
}

/** The paragraph's words without the addresses printed among them. */
export const wordsOf = (paragraph: HtmlParagraph): string =>
  paragraph.runs
    .map((run) =>
      run.href !== null && printable.test(run.text.trim()) && /[./]/.test(run.text) ? '' : run.text,
    )
    .join('')
    .replace(/https?:\/\/[\x21-\x7e]+/gi, '')
    .replace(/\s+/g, ' ')
    .trim();

function plainPieces(text: string, line: number): AddressPiece[] {
  return text
    .split(/[^\x21-\x7e]+/)
    .flatMap((token) => token.split(glued))
    .map((token) => withoutBrackets(token))
    .filter((token) => isWhole(token) || (/[a-z0-9]/i.test(token) && /[./_=&?%#-]|^\d{4,}$/.test(token)))
    .map((printed) => ({ printed, href: null, line }));
}

function linkPiece(text: string, href: string, line: number): AddressPiece[] {
  // Spaces inside a printed address come from the layout.
  const printed = text.replace(/\s+/g, '');
  const target = href.replace(/\s+/g, '');
  // `#`, or the piece itself taken for a host, is the converter's makeshift for the second half of an address.
  const makeshift =
    !isWhole(target) || target.replace(scheme, '').replace(/\/$/, '') === printed.replace(/\/$/, '');
  const usable = makeshift && !isWhole(printed) ? null : isWhole(target) ? target : null;
  const isAddress = printable.test(printed) && (isWhole(printed) || /[./?=_-]|\d/.test(printed));
  if (isAddress) {
    const parts = printed.split(glued);
    return parts.map((part) => ({ printed: part, href: parts.length === 1 ? usable : null, line }));
  }
  return usable === null ? [] : [{ printed: '', href: usable, line }];
}

/** Brackets and punctuation round an address. A pattern for the end would look again from each place of a long row of them. */
function withoutBrackets(token: string): string {
  let end = token.length;
  while (end > 0 && '])>"\',;'.includes(token[end - 1] as string)) end--;
  return token.slice(0, end).replace(/^[[(<"']+/, '');
}
