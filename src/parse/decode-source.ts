// In: a file's bytes. Out: its text, whatever of the known encodings it is in. Bytes that are no text are the caller's fault.

import { isUtf8 } from 'node:buffer';
import { ProductError } from '../model/errors.js';
import type { Source } from '../model/parsed-report.js';
import { encodingOf } from './encoding.js';
import { readableFormats } from './source-format.js';

const convert = 'Convert it to UTF-8 first, for example: iconv -f GB18030 -t UTF-8 OLD.md > NEW.md';

/** The text without a byte order mark. UTF-8, GB18030 (and so GBK and GB 2312), or what an HTML page declares. Throws `REPORT_UNREADABLE`. */
export function decodeSource({ name, bytes: given }: Pick<Source, 'name' | 'bytes'>): string {
  // A view on the same memory: a report may be tens of megabytes.
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw unreadable(
      `${name}: the file is UTF-16, but a report must be UTF-8 or GB18030. ${convert.replace('GB18030', 'UTF-16')}`,
    );
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw unreadable(
      `${name}, line ${lineAt(bytes, nul)}: a NUL byte. This is a binary file. ${readableFormats}.`,
    );
  }
  const encoding = encodingOf(bytes);
  if (encoding === null) {
    throw unreadable(
      `${name}, line ${firstBadLine(bytes)}: the bytes are neither valid UTF-8 nor Chinese text in GB18030. ${convert}`,
    );
  }
  const text = new TextDecoder(encoding).decode(bytes); // drops a byte order mark
  if (text.trim() === '') throw unreadable(`${name}: the file is empty. Give a monitoring report.`);
  return text;
}

/** Lines without their ends (\n, \r\n or \r); line n at index n - 1. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

const unreadable = (message: string) => new ProductError('REPORT_UNREADABLE', message);

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  return line;
}

/** No byte of a multi-byte UTF-8 sequence is a line feed, so that each line can be judged by itself. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from <= bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, from);
    const to = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(from, to))) return line;
    from = to + 1;
  }
  return line;
}
