// In: HTML. Out: its tags and words in order, each with its line; scripts, styles, comments and the page's <title> are no words of it.
// htmlparser2's tokenizer is used without its parser, as for a cell (`cell-html.ts`): time in proportion to the text, whatever the tags.

import { Tokenizer } from 'htmlparser2';
import { textOfUnclosedTag } from './unclosed-tag.js';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string; readonly line: number; readonly to: number }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly href: string;
      /** As written, at least 1. */
      readonly columns: number;
      readonly rows: number;
      readonly line: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly line: number };

/** How a token's line is counted: by line feeds from `first`, or by paragraphs, items and headings from 1. */
export type LineCount = { readonly first: number } | 'paragraphs';

const wordless = new Set(['script', 'style', 'title', 'textarea']);
const counted = /^(?:p|li|h[1-6])$/;
const han = /[\p{Script=Han}，。；：、！？（）《》“”]/u;

export function readHtmlTokens(html: string, count: LineCount): HtmlToken[] {
  const source = withoutOpenComments(html);
  const tokens: HtmlToken[] = [];
  let skipped: string | null = null;
  let line = count === 'paragraphs' ? 0 : count.first;
  let nextFeed = source.indexOf('\n');
  let tag = { start: -1, name: '', attribute: '', href: '', columns: '', rows: '' };
  let words: string[] = [];
  let wordsLine = 1;

  const lineAt = (offset: number): number => {
    if (count === 'paragraphs') return Math.max(1, line);
    for (; nextFeed >= 0 && nextFeed < offset; nextFeed = source.indexOf('\n', nextFeed + 1)) line++;
    return line;
  };
  const add = (text: string, at: number) => {
    if (skipped !== null) return;
    if (words.length === 0) {
      const blank = text.length - text.trimStart().length;
      wordsLine = lineAt(at + blank);
    }
    words.push(text);
  };
  const flush = (at: number) => {
    if (words.length === 0) return;
    const text = collapse(words.join(''));
    words = [];
    let end = at;
    while (end > 0 && /\s/.test(source[end - 1] as string)) end--;
    if (text !== '') tokens.push({ kind: 'text', text, line: wordsLine, to: lineAt(end) });
  };
  const opened = () => {
    const { name, start, href } = tag;
    flush(start);
    if (wordless.has(name)) skipped = name;
    if (count === 'paragraphs' && counted.test(name)) line++;
    const span = (written: string) => Math.max(1, Number.parseInt(written, 10) || 1);
    tokens.push({
      kind: 'open',
      name,
      href,
      columns: span(tag.columns),
      rows: span(tag.rows),
      line: lineAt(start),
    });
    tag = { ...tag, start: -1 };
  };
  const attribute = (text: string) => {
    if (tag.attribute === 'href') tag.href += text;
    else if (tag.attribute === 'colspan') tag.columns += text;
    else if (tag.attribute === 'rowspan') tag.rows += text;
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => add(source.slice(start, end), start),
      ontextentity: (code, end) => add(String.fromCodePoint(code), end),
      onopentagname: (start, end) => {
        const name = source.slice(start, end).toLowerCase();
        tag = { start: start - 1, name, attribute: '', href: '', columns: '', rows: '' };
      },
      onattribname: (start, end) => {
        tag.attribute = source.slice(start, end).toLowerCase();
      },
      onattribdata: (start, end) => attribute(source.slice(start, end)),
      onattribentity: (code) => attribute(String.fromCodePoint(code)),
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => {
        const name = source.slice(start, end).toLowerCase();
        flush(start);
        if (name === skipped) skipped = null;
        tokens.push({ kind: 'close', name, line: lineAt(start) });
      },
      onend: nothing,
      onattribend: nothing,
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  if (tag.start >= 0) add(textOfUnclosedTag(source, tag.start), tag.start);
  flush(source.length);
  return tokens;
}

/** A comment that nothing closes is no comment. */
function withoutOpenComments(html: string): string {
  const lastEnd = html.lastIndexOf('-->');
  const open = html.indexOf('<!--', Math.max(lastEnd, 0));
  return open < 0 ? html : html.slice(0, open) + html.slice(open).replaceAll('<!--', '    ');
}

/** White space as a page shows it, but none where the source only wraps a line between two Chinese characters. */
const collapse = (text: string): string =>
  text.replace(/\s+/g, (space, at: number) =>
    space.includes('\n') && han.test(text[at - 1] ?? '') && han.test(text[at + space.length] ?? '')
      ? ''
      : ' ',
  );
