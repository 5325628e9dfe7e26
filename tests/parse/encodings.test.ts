// One report in each of the encodings: its words are the same. What is no text, or no format that is read, says what to do.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ProductError } from '../../src/model/errors.js';
import { openSource } from '../../src/parse/open-source.js';
import { parseReport } from '../../src/parse/parse-report.js';
import { inferHeading } from './small-report.js';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The platform has no encoder but for UTF-8: the pairs of bytes are found by decoding each. */
function encoder(encoding: string, trails: readonly [number, number][]): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (!pairs.has(character)) pairs.set(character, [lead, trail]);
      }
    }
  }
  return (text) =>
    Uint8Array.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : (pairs.get(c) ?? [0x3f]))));
}
const gb18030 = encoder('gb18030', [
  [0xa1, 0xfe],
  [0x40, 0x7e],
  [0x80, 0xa0],
]);
const big5 = encoder('big5', [
  [0x40, 0x7e],
  [0xa1, 0xfe],
]);

const markdown = fixture('report.md').toString();
const page = fixture('report.html').toString();
const declaring = (charset: string) => page.replace('charset="utf-8"', `charset="${charset}"`);
const textsOf = (name: string, bytes: Uint8Array) =>
  parseReport({ name, bytes }, inferHeading).excerpts.map(({ text }) => text);
const expected = textsOf('report.md', utf8(markdown));

test.each<[string, string, Uint8Array]>([
  ['UTF-8 with a byte order mark', 'report.md', utf8(`\ufeff${markdown}`)],
  ['GB18030', 'report.md', gb18030(markdown)],
  ['GB18030, plain text', 'report.txt', gb18030(fixture('report.txt').toString())],
  ['a page in GBK that says so', 'report.html', gb18030(declaring('gbk'))],
  ['a page in GBK that says nothing', 'report.html', gb18030(page.replace('<meta charset="utf-8">', ''))],
  ['a page in UTF-8 that kept an old declaration', 'report.html', utf8(declaring('gb2312'))],
])('%s', (_, name, bytes) => {
  expect(textsOf(name, bytes)).toEqual(expected);
});

test('a page in Big5 that says so is read as Big5, and without the declaration refused', () => {
  const traditional = '<!doctype html><meta charset="big5"><h1>監測報告</h1><p>沒有內容。</p>';
  expect(() => textsOf('r.html', big5(traditional))).toThrow('none of the five sections');
  expect(() => textsOf('r.html', big5(traditional.replace('<meta charset="big5">', '')))).toThrow(
    'neither valid UTF-8 nor Chinese text in GB18030',
  );
});

const formats =
  'Reports are read from Markdown (.md), plain text (.txt), HTML (.html), Word (.docx) and PDF with text (.pdf)';
const whole = fixture('report.docx');

test.each<[string, Uint8Array, string]>([
  [
    'cut.pdf',
    fixture('report.pdf').subarray(0, 3000),
    'cut.pdf: no PDF that can be read (Invalid PDF structure.). Save it as .docx or .html, with its tables, and read that.',
  ],
  [
    'r.doc',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    `r.doc: a file of an old Office (.doc, .xls). ${formats}; save it as .docx.`,
  ],
  [
    'cut.docx',
    whole.subarray(0, 3000),
    'cut.docx: no Word document that can be read (its archive is cut off). Open it in Word and save it as .docx again.',
  ],
])('%s is refused, and what to do', async (name, bytes, message) => {
  const refusal = await openSource({ name, bytes }).then(
    () => null,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(ProductError);
  expect(refusal).toMatchObject({ code: 'REPORT_UNREADABLE', message });
});

test.each([
  ['Word document', 'report.docx', 97],
  ['PDF', 'report.pdf', 1999],
])('a %s with any byte wrong is read or refused', async (_, name, step) => {
  const whole = fixture(name);
  for (let at = 0; at < whole.length; at += step) {
    const bytes = Uint8Array.from(whole);
    bytes[at] = (bytes[at] as number) ^ 0xff;
    await openSource({ name, bytes })
      .then((source) => parseReport(source, inferHeading))
      .catch((error: unknown) => expect(error).toMatchObject({ code: 'REPORT_UNREADABLE' }));
  }
});
