// The formats by the ending of a file's name.

import { csvFormat } from './csv-format.js';
import type { Dataset } from './dataset.js';
import type { ExportFormat } from './export-format.js';
import { graphmlFormat } from './graphml-format.js';
import { jsonFormat } from './json-format.js';
import { jsonLdFormat } from './json-ld-format.js';

const formats: readonly ExportFormat[] = [csvFormat, jsonFormat, jsonLdFormat, graphmlFormat];

/** Rows without an identity of their own are a table, not things. Reports have no relationships to draw. */
export const formatsOf = ({ rowType }: Dataset): readonly ExportFormat[] =>
  formats.filter(({ needsIdentity, extension }) =>
    rowType === null ? !needsIdentity : rowType !== 'Report' || extension !== 'graphml',
  );
