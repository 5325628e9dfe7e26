// JSON-LD: the rows as a graph of things with IRIs, under a context that stands in the file, so that it is whole without any server.

import { iriOf } from '../model/iri.js';
import type { ExportField, Row } from './export-field.js';
import { fieldValue, referencesOf } from './export-field.js';
import type { ExportFormat } from './export-format.js';
import { fieldsOfType } from './node-dataset.js';
import { evidenceOf, type RowEvidence } from './row-evidence.js';
import { context, typesOf } from './vocabulary.js';

const excerpt = ({ id, report, sourceUrl, ...rest }: RowEvidence) => ({
  '@id': iriOf(id),
  '@type': 'Quotation',
  ...rest,
  ...(sourceUrl === null ? {} : { sourceUrl }),
  report: {
    '@id': iriOf(report.id),
    '@type': 'Report',
    title: report.title,
    publisher: report.publisher,
    month: report.month,
  },
});

function valueIn(field: ExportField, row: Row): unknown {
  if (field.name === 'relationship') return `ip:${String(fieldValue(field, row))}`;
  if (field.kind !== 'entity' && field.kind !== 'entities') return fieldValue(field, row);
  const things = referencesOf(field, row).map(({ id, name, type }) => ({
    '@id': iriOf(id),
    '@type': typesOf(type),
    name,
  }));
  return field.kind === 'entity' ? (things[0] ?? null) : things;
}

function thing(fields: readonly ExportField[], type: string, row: Row): Row {
  const values = fields.map((field) => [field.name, valueIn(field, row)] as const);
  const cited = evidenceOf(row);
  return {
    '@id': iriOf(String(row.id)),
    '@type': typesOf(type, row),
    ...Object.fromEntries(values.filter(([, value]) => value !== null)),
    ...(cited ? { evidence: cited.evidence.map(excerpt), evidenceTotal: cited.evidenceTotal } : {}),
  };
}

export const jsonLdFormat: ExportFormat = {
  extension: 'jsonld',
  contentType: 'application/ld+json; charset=utf-8',
  needsIdentity: true,
  async *write({ dataset, about }, pages) {
    yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
    let isFirst = true;
    const write = (things: readonly Row[]) => {
      const text = things.map((found) => `\n${JSON.stringify(found)}`).join(',');
      const joint = isFirst || text === '' ? '' : ',';
      isFirst &&= text === '';
      return joint + text;
    };
    yield write(
      about.map((row) => thing(fieldsOfType.get(String(row.__typename)) ?? [], String(row.__typename), row)),
    );
    for await (const rows of pages) {
      yield write(rows.map((row) => thing(dataset.fields, String(dataset.rowType), row)));
    }
    yield '\n]}\n';
  },
};
