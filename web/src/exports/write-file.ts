// A view and a format → the file, with its name.

import { citedPicture } from './cited-picture.js';
import { csvFile } from './csv-file.js';
import type { ExportedView } from './exported-view.js';
import { graphmlFile } from './graphml-file.js';
import { jsonFile, jsonLdFile } from './json-files.js';
import { offlinePage } from './offline-page.js';
import { pngOf } from './png-of.js';
import { withEvidence } from './with-evidence.js';

export type Format = 'svg' | 'png' | 'html' | 'csv' | 'json' | 'jsonld' | 'graphml';

const types: Readonly<Record<Format, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  graphml: 'application/graphml+xml',
};

/** Rejects with an AskError where the words cannot be had. */
export async function writeFile(given: ExportedView, format: Format): Promise<File> {
  const view = await withEvidence(given);
  const name = `${view.title.replaceAll(/[\\/:*?"<>|\s]+/g, '-')}.${format}`;
  return new File([await content(view, format)], name, { type: types[format] });
}

const picture = async (view: ExportedView) =>
  citedPicture((await view.picture?.svg()) ?? '', view, location.href);

async function content(view: ExportedView, format: Format): Promise<string | Blob> {
  switch (format) {
    case 'svg':
      return picture(view);
    case 'png':
      return pngOf(await picture(view));
    case 'html':
      return offlinePage(view, location.href, await view.picture?.svg());
    case 'csv':
      return csvFile(view);
    case 'json':
      return jsonFile(view, location.href);
    case 'jsonld':
      return jsonLdFile(view);
    case 'graphml':
      return graphmlFile(view, view.graph ?? { nodes: [], edges: [] });
  }
}
