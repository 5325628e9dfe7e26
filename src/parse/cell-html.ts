// In: a cell (Markdown with HTML in it) or a paragraph. Out: its paragraphs as runs of plain text, a run with `href` for a link.
// Tags may be nested, unclosed or unknown. htmlparser2's tokenizer forgives, and unlike its parser (a stack of open tags, 14 s for 200,000
// nested ones) it takes time in proportion to the text; what is no tag of HTML stays the text that it is.

import { Tokenizer } from 'htmlparser2';
import { decodeEntities } from './entities.js';
import { textOfUnclosedTag } from './unclosed-tag.js';

export interface Run {
  readonly text: string;
  /** The link's target as written; null for plain text. */
  readonly href: string | null;
}
/** `bullet`: an item of a list, or begun by a bullet character. */
export interface HtmlParagraph {
  readonly runs: readonly Run[];
  readonly bullet: boolean;
}

const breaks = new Set('p br li ul ol div tr td th table thead tbody h1 h2 h3 h4 h5 h6'.split(' '));
const inline = new Set('a u b i em strong span font sup sub small img s del ins mark'.split(' '));
const bulletMark = /^\s*(?:[➤➢►▶•·●■◆○◇□▪✓√]|[-*–]\s)\s*/u;

export function readCell(cell: string): HtmlParagraph[] {
  const source = asHtml(cell);
  const paragraphs: HtmlParagraph[] = [];
  let runs: { text: string[]; href: string | null }[] = [];
  let href: string | null = null;
  let listItem = false;
  /** The opening tag that is being read: where it begins, its name, the attribute that is being read. */
  let tag = { start: -1, name: '', attribute: '', target: '' };

  const flush = () => {
    const done = finish(runs, listItem);
    if (done) paragraphs.push(done);
    runs = [];
  };
  const add = (text: string) => {
    const last = runs.at(-1);
    if (last && last.href === href) last.text.push(text);
    else runs.push({ text: [text], href });
  };
  const opened = (end: number) => {
    const { name, start, target } = tag;
    tag = { ...tag, start: -1 };
    if (name === 'a') {
      // A new link closes one that was left open; equal neighbours stay two links.
      href = target;
      runs.push({ text: [], href });
    } else if (breaks.has(name)) {
      // An address that a line break parts inside its link stays one.
      if (href === null || name !== 'br') flush();
      if (name === 'li') listItem = true;
    } else if (!inline.has(name)) add(source.slice(start, end + 1));
  };
  const closed = (start: number, end: number) => {
    const name = source.slice(start, end).toLowerCase();
    if (name === 'a') href = null;
    else if (breaks.has(name)) {
      flush();
      href = null;
      if (name === 'li') listItem = false;
    } else if (!inline.has(name)) add(source.slice(start - 2, end + 1));
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => add(source.slice(start, end)),
      onopentagname: (start, end) => {
        tag = { start: start - 1, name: source.slice(start, end).toLowerCase(), attribute: '', target: '' };
      },
      onattribname: (start, end) => {
        tag.attribute = source.slice(start, end).toLowerCase();
      },
      onattribdata: (start, end) => {
        if (tag.attribute === 'href') tag.target = decodeEntities(source.slice(start, end));
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: closed,
      onend: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      ontextentity: nothing,
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  if (tag.start >= 0) add(textOfUnclosedTag(source, tag.start));
  flush();
  return paragraphs;
}

function finish(
  runs: readonly { text: string[]; href: string | null }[],
  listItem: boolean,
): HtmlParagraph | null {
  const cleaned = runs
    .map((run) => ({ href: run.href, text: withoutEscapes(decodeEntities(run.text.join(''))) }))
    .filter((run) => run.text.trim() !== '' || (run.href !== null && run.href !== ''));
  const first = cleaned[0];
  if (!first) return null;
  const text = first.href === null ? first.text.replace(bulletMark, '') : first.text;
  const rest = cleaned.slice(1);
  return {
    runs: text === '' ? rest : [{ text, href: first.href }, ...rest],
    bullet: listItem || text.length < first.text.length,
  };
}

/** `[words](address)` and `<address>` written as HTML says them, images dropped, and a break before a bullet that lost its list. */
function asHtml(cell: string): string {
  const source = cell.replace(/[➤➢►]|[▶•●■◆](?=\s*[0-9０-９]{1,2}\s?月)/g, '<br>$&');
  if (!source.includes('](') && !source.includes('<http')) return source;
  return source
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
    .replace(/\[([^[\]]*)\]\(([^()\s<>"]*)(?:\s[^()]*)?\)/g, '<a href="$2">$1</a>')
    .replace(/<(https?:\/\/[^\s<>]*)>/g, '$1');
}

const withoutEscapes = (text: string): string =>
  text
    .replace(/\\([\\`*_{}[\]()#+.!|~-])/g, '$1')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ');

/** The paragraph's text as one line, links as the words printed for them. */
export const plainText = (paragraph: HtmlParagraph): string =>
  paragraph.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
