// JSON: what the export is, and the rows with their evidence, one a line.

import { type ExportField, fieldValue, type Row } from './export-field.js';
import type { ExportFormat } from './export-format.js';
import { fieldsOfType } from './node-dataset.js';
import { evidenceOf } from './row-evidence.js';

/** A row by the names of its fields, its evidence after them. */
export function plainRow(fields: readonly ExportField[], type: string | null, row: Row): Row {
  return {
    ...(type === null ? {} : { id: row.id, type }),
    ...Object.fromEntries(fields.map((field) => [field.name, fieldValue(field, row)])),
    ...(evidenceOf(row) ?? {}),
  };
}

export const jsonFormat: ExportFormat = {
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  needsIdentity: false,
  async *write({ dataset, filters, latestReport, total, about }, pages) {
    const head = {
      export: dataset.name,
      filters,
      latestReport,
      total,
      ...(about.length > 0
        ? {
            about: about.map((row) =>
              plainRow(fieldsOfType.get(String(row.__typename)) ?? [], String(row.__typename), row),
            ),
          }
        : {}),
    };
    yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
    let isFirst = true;
    for await (const rows of pages) {
      if (rows.length === 0) continue;
      const lines = rows.map((row) => JSON.stringify(plainRow(dataset.fields, dataset.rowType, row)));
      yield `${isFirst ? '\n' : ',\n'}${lines.join(',\n')}`;
      isFirst = false;
    }
    yield '\n]}\n';
  },
};
