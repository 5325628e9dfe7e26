// GraphML, as Gephi, yEd and NetworkX read it: entities are nodes, relationships are edges, every attribute declared with its type.
// A deal is an edge between each two of its parties; a file of deals is undirected as a whole, since NetworkX takes no mixture. A node
// that is only named stands at the end of the file; so the ids that were written are remembered, and `mostRows` bounds them.

import { linesOf } from './csv-format.js';
import type { Dataset } from './dataset.js';
import {
  type EntityReference,
  type ExportField,
  fieldValue,
  type Row,
  referencesOf,
  text,
} from './export-field.js';
import type { ExportFormat } from './export-format.js';
import { fieldsOfType } from './node-dataset.js';
import { evidenceOf } from './row-evidence.js';
import { xmlText } from './xml-text.js';

type Attributes = Readonly<Record<string, string | number>>;

const evidenceKeys = ['evidenceQuotes', 'evidenceReports', 'evidenceLines', 'evidenceAddresses'] as const;

/** As in CSV: one line an excerpt. */
function evidenceAttributes(row: Row): Attributes {
  const found = evidenceOf(row)?.evidence ?? [];
  if (found.length === 0) return {};
  const addresses = found.map(({ sourceUrl }) => sourceUrl ?? '').join('\n');
  return {
    evidenceQuotes: found.map(({ quote }) => quote.replaceAll(/\s*\n\s*/g, ' ')).join('\n'),
    evidenceReports: found.map(({ report }) => `${report.month} ${report.title}`).join('\n'),
    evidenceLines: found.map(linesOf).join('\n'),
    ...(addresses.trim() === '' ? {} : { evidenceAddresses: addresses }),
  };
}

/** What the gazetteer knows and no report says has no evidence. */
const unsaid = new Set(['PART_OF', 'SUBSIDIARY_OF', 'GOVERNS']);

const attributeTypes: Readonly<Record<string, string>> = { integer: 'int', number: 'double' };
const isLine = (field: ExportField) => field.kind === 'entity' || field.kind === 'entities';

function attributesOf(fields: readonly ExportField[], row: Row): Attributes {
  const values = fields.flatMap((field) => {
    const value = isLine(field) ? referencesOf(field, row).map(({ name }) => name) : fieldValue(field, row);
    const shown = Array.isArray(value) ? value.join('; ') : value;
    return shown === null || shown === '' ? [] : [[field.name, shown as string | number] as const];
  });
  return Object.fromEntries(values);
}

const data = (prefix: string, attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => `<data key="${prefix}.${name}">${xmlText(String(value))}</data>`)
    .join('');

const keyOf = (prefix: string, of: 'node' | 'edge', field: ExportField) =>
  `<key id="${prefix}.${field.name}" for="${of}" attr.name="${field.name}" attr.type="${attributeTypes[field.kind] ?? 'string'}"/>\n`;

function node(id: string, type: string, attributes: Attributes): string {
  return `<node id="${xmlText(id)}">${data('n', { type, ...attributes })}</node>\n`;
}

function edge(source: string, type: string, target: string, attributes: Attributes, deal?: string): string {
  const id = [source, type, target, ...(deal ? [deal] : [])].join('..');
  return `<edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">${data('e', { relationship: type, ...attributes })}</edge>\n`;
}

/** Whether the rows are relationships themselves. */
const areEdges = ({ rowType }: Dataset) => rowType === 'Partnership' || rowType === 'Fact';

function keys(dataset: Dataset, about: readonly Row[]): string {
  const ofRows = dataset.fields.filter((field) =>
    areEdges(dataset) ? field.edge === undefined : !isLine(field),
  );
  const ofAbout = about
    .flatMap((row) => fieldsOfType.get(String(row.__typename)) ?? [])
    .filter((field) => !isLine(field));
  const cited = evidenceKeys.map(text);
  const nodes = [text('type'), text('name'), ...(areEdges(dataset) ? ofAbout : ofRows), ...cited];
  const edges = [text('relationship'), ...(areEdges(dataset) ? ofRows : []), ...cited];
  const distinct = (fields: readonly ExportField[]) =>
    new Map(fields.map((field) => [field.name, field])).values();
  return [
    ...[...distinct(nodes)].map((field) => keyOf('n', 'node', field)),
    ...[...distinct(edges)].map((field) => keyOf('e', 'edge', field)),
  ].join('');
}

class GraphWriter {
  private readonly written = new Set<string>();
  private readonly named = new Map<string, EntityReference>();
  /** A deal is told once, though it may be two answers to one question. */
  private readonly deals = new Set<string>();

  constructor(private readonly dataset: Dataset) {}

  private name(reference: EntityReference): string {
    if (!this.written.has(reference.id)) this.named.set(reference.id, reference);
    return reference.id;
  }

  /** An entity with its attributes, and the edges that its fields stand for. */
  entity(fields: readonly ExportField[], type: string, row: Row, withEdges = true): string {
    const id = String(row.id);
    this.written.add(id);
    this.named.delete(id);
    const own = attributesOf(
      fields.filter((field) => !isLine(field)),
      row,
    );
    const cited = evidenceAttributes(row);
    const name = own.name ?? own.title;
    const parts = [node(id, type, { ...(name === undefined ? {} : { name }), ...own, ...cited })];
    for (const field of withEdges ? fields : []) {
      if (!field.edge) continue;
      const { type: relationship, direction } = field.edge;
      for (const other of referencesOf(field, row)) {
        const [from, to] = direction === 'out' ? [id, this.name(other)] : [this.name(other), id];
        parts.push(edge(from, relationship, to, unsaid.has(relationship) ? {} : cited));
      }
    }
    return parts.join('');
  }

  row(row: Row): string {
    const { fields, rowType } = this.dataset;
    if (rowType === 'Partnership') return this.deal(fields, row);
    if (rowType === 'Fact') return this.fact(fields, row);
    return this.entity(fields, String(rowType), row);
  }

  private deal(fields: readonly ExportField[], row: Row): string {
    if (this.deals.has(String(row.id))) return '';
    this.deals.add(String(row.id));
    const attributes = {
      ...attributesOf(
        fields.filter((field) => !field.edge),
        row,
      ),
      ...evidenceAttributes(row),
    };
    const parties = fields.filter((field) => field.edge).flatMap((field) => referencesOf(field, row));
    return parties
      .flatMap((one, index) =>
        parties.slice(index + 1).map((other) => [this.name(one), this.name(other)] as const),
      )
      .map(([one, other]) => edge(one, 'PARTNERS_WITH', other, attributes, String(row.id)))
      .join('');
  }

  private fact(fields: readonly ExportField[], row: Row): string {
    const end = (name: string) => referencesOf(fields.find((field) => field.name === name)!, row)[0]!;
    const [from, to] = [end('from'), end('to')];
    const { relationship, ...attributes } = attributesOf(
      fields.filter((field) => !isLine(field)),
      row,
    );
    const deal = (row.properties as { partnershipId?: string }).partnershipId;
    const cited = { ...attributes, ...evidenceAttributes(row) };
    return edge(this.name(from), String(relationship), this.name(to), cited, deal);
  }

  /** The nodes that were named and not written. */
  rest(): string {
    return [...this.named.values()].map(({ id, type, name }) => node(id, type, { name })).join('');
  }
}

export const graphmlFormat: ExportFormat = {
  extension: 'graphml',
  contentType: 'application/graphml+xml; charset=utf-8',
  needsIdentity: true,
  async *write({ dataset, about }, pages) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys(dataset, about)}<graph id="${dataset.name}" edgedefault="${dataset.rowType === 'Partnership' ? 'undirected' : 'directed'}">
`;
    const writer = new GraphWriter(dataset);
    for (const row of about) {
      yield writer.entity(fieldsOfType.get(String(row.__typename)) ?? [], String(row.__typename), row, false);
    }
    for await (const rows of pages) yield rows.map((row) => writer.row(row)).join('');
    yield `${writer.rest()}</graph>\n</graphml>\n`;
  },
};
