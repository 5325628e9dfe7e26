// In: a PDF's bytes. Out: its words and ruled tables as HTML. pdf.js reads the file; no library that gives cells found those of a browser's
// or LibreOffice's tables (pdf-parse found none), so cells are made of the ruled lines here.

import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { rulesOf } from './page-rules.js';
import { type Link, wordsOf } from './page-words.js';
import { type PdfPage, pagesHtml } from './pages-html.js';
import { type RuledTable, ruledTables } from './ruled-tables.js';

/** A monthly report has 15 to 100 pages. */
const mostPages = 2_000;
const mostLinks = 1_000;

/** Throws an Error whose message completes “no PDF that can be read (…)”. */
export async function pdfHtml(bytes: Uint8Array): Promise<string> {
  // Loaded when there is a PDF: it is larger than the rest of the program.
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const operators = pdf.OPS as unknown as Readonly<Record<string, number>>;
  const task = pdf.getDocument({
    // Its reader takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > mostPages) throw new Error(`it has ${file.numPages} pages; ${mostPages} are read`);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const [content, drawn, notes] = [
        await page.getTextContent(),
        await page.getOperatorList(),
        await page.getAnnotations(),
      ];
      const links = linksOf(notes);
      pages.push({
        words: wordsOf(content.items.filter(isText), links),
        tables: ruledTables(rulesOf(drawn, operators, links)),
      });
      page.cleanup();
    }
    if (pages.every(({ words }) => words.length === 0)) {
      throw new Error('it holds pictures of pages and no text; text recognition has to come first');
    }
    if (!pages.some(({ tables }) => tables.some(hasColumns))) {
      throw new Error('its tables have no ruled lines, so that their cells cannot be told apart');
    }
    return pagesHtml(pages);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new Error('it is protected by a password', { cause: error });
    }
    throw error;
  } finally {
    await task.destroy();
  }
}

const hasColumns = ({ cells }: RuledTable): boolean => cells.some(({ column }) => column > 0);

const isText = (item: object): item is TextItem => 'str' in item;

interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly rect?: readonly [number, number, number, number];
}

const linksOf = (notes: readonly Annotation[]): Link[] =>
  notes.slice(0, mostLinks).flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || !url || !rect) return [];
    const [left, bottom, right, top] = rect;
    return [{ url, left, bottom, right, top }];
  });
