// In: a file's name and bytes. Out: which format it is read as. The name's extension tells, and the content where that lies: a page of the web saved
// as .doc, a Word document without an extension.

import { ProductError } from '../model/errors.js';
import type { Source } from '../model/parsed-report.js';

type TextFormat = 'markdown' | 'text' | 'html';

export const readableFormats =
  'Reports are read from Markdown (.md), plain text (.txt), HTML (.html), Word (.docx) and PDF with text (.pdf)';

const byExtension: Readonly<Record<string, TextFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};
const htmlOpening = /^\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)\b/i;
const htmlPage = /<(?:html|body|table)\b/i;
const htmlTag = /<(?:div|p|h[1-6]|br|ul|section|article)\b/i;
const markdownMark = /^(?:#{1,6}\s|\|\s*:?-{2,})/m;

/** Of the file as it lies there. Throws `REPORT_UNREADABLE` for formats that are not read. */
export function containerOf({ name, bytes }: Pick<Source, 'name' | 'bytes'>): 'word' | 'pdf' | 'characters' {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'word';
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new ProductError(
      'REPORT_UNREADABLE',
      `${name}: a file of an old Office (.doc, .xls). ${readableFormats}; save it as .docx.`,
    );
  }
  return 'characters';
}

/** Of a file's text. */
export function textFormatOf(name: string, text: string): TextFormat {
  if (htmlOpening.test(text.slice(0, 2000))) return 'html';
  const format = byExtension[/\.([a-z]+)$/i.exec(name.slice(-12))?.[1]?.toLowerCase() ?? ''];
  const marked = markdownMark.test(text);
  // Markdown has tags in its cells, too.
  if (format === 'html' && (htmlPage.test(text) || (htmlTag.test(text) && !marked))) return 'html';
  if (format === 'text' && !marked) return 'text';
  return 'markdown';
}

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);
