// In: a cell (Markdown with HTML in it) or a paragraph. Out: its paragraphs as runs of plain text, a run with `href` for a link.
// Tags may be nested, unclosed or unknown: htmlparser2 forgives, and what is no tag of HTML stays as the text it is.

import { Parser } from 'htmlparser2';

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

const breaks = new Set([
  'p',
  'br',
  'li',
  'ul',
  'ol',
  'div',
  'tr',
  'td',
  'th',
  'table',
  'tbody',
  'h1',
  'h2',
  'h3',
  'h4',
]);
const inline = new Set([
  'a',
  'u',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'font',
  'sup',
  'sub',
  'small',
  'img',
  's',
  'del',
  'ins',
]);
const bulletMark = /^\s*(?:[➤➢►▶•·●■◆○◇□▪✓√]|[-*–]\s)\s*/u;

export function readCell(cell: string): HtmlParagraph[] {
  const source = markdownLinks(cell);
  const paragraphs: HtmlParagraph[] = [];
  let runs: { text: string; href: string | null }[] = [];
  let href: string | null = null;
  let listItem = false;

  const flush = () => {
    const done = finish(runs, listItem);
    if (done) paragraphs.push(done);
    runs = [];
  };
  const add = (text: string) => {
    const last = runs.at(-1);
    if (last && last.href === href) last.text += text;
    else runs.push({ text, href });
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'a') {
          // A new link closes one that was left open; equal neighbours stay two links.
          href = attributes.href ?? '';
          runs.push({ text: '', href });
        } else if (breaks.has(name)) {
          // An address that is broken inside its link stays one.
          if (href === null || name !== 'br') flush();
          if (name === 'li') listItem = true;
        } else if (!inline.has(name)) {
          add(source.slice(parser.startIndex, parser.endIndex + 1));
        }
      },
      onclosetag(name, implied) {
        if (name === 'a') href = null;
        else if (breaks.has(name) && name !== 'br') {
          flush();
          href = null;
          if (name === 'li') listItem = false;
        } else if (!implied && !inline.has(name) && name !== 'br') {
          add(source.slice(parser.startIndex, parser.endIndex + 1));
        }
      },
      ontext: add,
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(source);
  flush();
  return paragraphs;
}

function finish(runs: readonly Run[], listItem: boolean): HtmlParagraph | null {
  const cleaned = runs
    .map((run) => ({ ...run, text: unescape(run.text) }))
    .filter((run) => run.text.trim() !== '' || (run.href !== null && run.href !== ''));
  const first = cleaned[0];
  if (!first) return null;
  const text = first.href === null ? first.text.replace(bulletMark, '') : first.text;
  const marked = text.length < first.text.length && bulletMark.test(first.text);
  const rest = cleaned.slice(1);
  return { runs: text === '' ? rest : [{ text, href: first.href }, ...rest], bullet: listItem || marked };
}

/** `[words](address)` and `<address>` written as HTML says them; images dropped. */
function markdownLinks(cell: string): string {
  if (!cell.includes('](') && !cell.includes('<http')) return cell;
  return cell
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
    .replace(/\[([^[\]]*)\]\(([^()\s<>"]*)(?:\s[^()]*)?\)/g, '<a href="$2">$1</a>')
    .replace(/<(https?:\/\/[^\s<>]*)>/g, '$1');
}

const unescape = (text: string): string =>
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
