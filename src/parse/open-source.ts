// In: a file's name and bytes. Out: a source that `parseReport` takes. The steps that have to wait are done here: a Word document and a PDF are turned into HTML.

import { ProductError } from '../model/errors.js';
import type { Source } from '../model/parsed-report.js';
import { pdfHtml } from './pdf/open-pdf.js';
import { containerOf } from './source-format.js';
import { wordHtml } from './word-html.js';

const unpacking = {
  word: { html: wordHtml, what: 'no Word document', advice: 'Open it in Word and save it as .docx again.' },
  pdf: {
    html: pdfHtml,
    what: 'no PDF',
    advice: 'Save it as .docx or .html, with its tables, and read that.',
  },
};

/** Throws `REPORT_UNREADABLE` for formats that are not read, and for a Word document or a PDF that cannot be opened. */
export async function openSource(source: Pick<Source, 'name' | 'bytes'>): Promise<Source> {
  const { name, bytes } = source;
  const container = containerOf(source);
  if (container === 'characters') return { name, bytes };
  const { html, what, advice } = unpacking[container];
  try {
    return { name, bytes, unpackedHtml: await html(bytes) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ProductError(
      'REPORT_UNREADABLE',
      `${name}: ${what} that can be read (${reason.slice(0, 200)}). ${advice}`,
      {},
      { cause },
    );
  }
}
