// In: the pieces of addresses of one row, over its page breaks. Out: whole addresses in the same order, each with the conflict between its printings, if any.

import { type AddressPiece, isWhole } from './addresses.js';

export interface Address {
  /** Null where two printings disagree so that neither can be preferred, or only the end of it is printed. */
  readonly url: string | null;
  /** Line where it begins. */
  readonly line: number;
  /** What disagrees, for a SOURCE_CONFLICT. */
  readonly conflict: string | null;
}
interface Draft {
  url: string | null;
  href: string | null;
  line: number;
  conflict: string | null;
}

/** An address that ends like a page's file: nothing is expected after it. */
const complete = /\.(?:s?html?|phtml|php|aspx?|jsp|do|pdf|docx?)(?:[?#].*)?$/i;

export function joinAddresses(pieces: readonly AddressPiece[]): Address[] {
  const drafts: Draft[] = [];
  for (const piece of pieces) {
    const last = drafts.at(-1);
    const { printed, href, line } = piece;
    if (printed === '' || isWhole(printed)) {
      drafts.push({ url: printed === '' ? href : printed, href, line, conflict: null });
    } else if (href?.endsWith(printed) && (!last?.url || complete.test(last.url)) && last?.href !== href) {
      // A link whose words are only the end of its target.
      drafts.push({ url: href, href, line, conflict: null });
    } else if (last?.url) {
      append(last, printed, line);
    } else {
      drafts.push({ url: null, href: null, line, conflict: null });
    }
  }
  return drafts.map(settle);
}

/** Adds the second half of a torn address. */
function append(draft: Draft, tail: string, line: number): void {
  const head = draft.url as string;
  if (head.endsWith(tail)) return; // printed twice
  if (!complete.test(head)) {
    draft.url = head + tail;
    return;
  }
  draft.conflict = `the address printed at line ${draft.line} and the tail printed at line ${line} (${tail}) disagree`;
  // The converter completed the address out of its head and made up the rest; the tail is what the page says. It begins
  // inside the made-up address, at a folder that both have.
  const folder = tail.slice(0, tail.indexOf('/') + 1);
  const at = folder === '' ? -1 : head.indexOf(folder, head.indexOf('//') + 2);
  draft.url = at >= 0 && at === head.lastIndexOf(folder) ? head.slice(0, at) + tail : null;
}

/** Compares what is printed with where the link leads. */
function settle(draft: Draft): Address {
  const { line, href } = draft;
  let { url, conflict } = draft;
  if (url !== null && href !== null && conflict === null && same(url) !== same(href)) {
    const shortened = url.replace(/(?:…|\.{3})$/, '');
    if (href.startsWith(shortened)) url = href;
    else if (!url.startsWith(href)) {
      conflict = `the address printed at line ${line} (${url}) and the target of its link (${href}) disagree`;
    }
  }
  return { url: url === null ? null : withScheme(url), line, conflict };
}

const same = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();
const withScheme = (url: string): string => (/^www\./i.test(url) ? `http://${url}` : url);
