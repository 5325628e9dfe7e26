// The tables of a bulk load: which columns the nodes of a label and the relationships of a type have. What claims give follows
// from the merge rules; what belongs to a report alone is listed here.

import type { RelationshipEnds } from '../claim.js';
import { entityLabels, labelOf, type RelationshipType, relationshipEnds } from '../graph-shape.js';
import { mergeShapes } from '../merge-rules.js';
import type { NodeChange, RelationshipChange } from '../plan-changes.js';
import { type ColumnType, type CsvTable, lineOf } from './csv-table.js';

/** All others are text. Dates and decimal numbers are those of the statements that write the same properties. */
const types: Readonly<Record<string, ColumnType>> = {
  announcedOn: 'date',
  orderedOn: 'date',
  startsOn: 'date',
  endsOn: 'date',
  confidence: 'double',
  stakePercent: 'double',
  amountCny: 'long',
  issuerCount: 'long',
  aliases: 'string[]',
  excerptIds: 'string[]',
};
const corrected: CsvTable['columns'] = [
  ['claims', 'string[]'],
  ['origin', 'string'],
  ['correctionIds', 'string[]'],
  ['mergedIds', 'string[]'],
];
const ofEntities: CsvTable['columns'] = [
  ['id', 'string'],
  ['lookup', 'string[]'],
  ['pinyin', 'string[]'],
];

const typed = (property: string, others: Readonly<Record<string, ColumnType>> = {}) =>
  [property, others[property] ?? types[property] ?? 'string'] as const;

function tableOfLabel(label: keyof typeof mergeShapes): CsvTable {
  const merged = Object.keys(mergeShapes[label].properties).map((property) => typed(property));
  const history: CsvTable['columns'] = label === 'Policy' ? [['statusHistory', 'string[]']] : [];
  const columns = [...ofEntities, ...merged, ...history, ...corrected];
  return { name: label, kind: `Entity:${label}`, isOfNodes: true, columns };
}

function tableOfType(
  type: RelationshipType,
  name: string,
  others: Readonly<Record<string, ColumnType>> = {},
): CsvTable {
  const merged = Object.keys(mergeShapes[type].properties).map((property) => typed(property, others));
  const place = type === 'PARTNERS_WITH' ? [typed('orderedOn')] : [];
  return { name, kind: type, isOfNodes: false, columns: [...merged, ...place, ...corrected] };
}

const labelTables: Readonly<Record<string, CsvTable>> = Object.fromEntries(
  Object.values(entityLabels).map((label) => [label, tableOfLabel(label)]),
);
const typeTables = Object.fromEntries(
  Object.keys(relationshipEnds).map((type) => [type, tableOfType(type as RelationshipType, type)]),
) as Readonly<Record<RelationshipType, CsvTable>>;
/** An amount to the fen is a decimal number, one in whole yuan is not, and a column has one type. */
const exactDeals = tableOfType('PARTNERS_WITH', 'PARTNERS_WITH.exact', { amountCny: 'double' });

export const elementTables: readonly CsvTable[] = [
  ...Object.values(labelTables),
  ...Object.values(typeTables),
  exactDeals,
];

/** A line of CSV, and the table that it is of. */
export interface TableLine {
  readonly table: CsvTable;
  readonly line: string;
}

export function nodeLine({ label, properties }: NodeChange): TableLine {
  const table = labelTables[label] as CsvTable;
  return { table, line: lineOf(table, properties) };
}

export function relationshipLine({ type, from, to, properties }: RelationshipChange): TableLine {
  const { amountCny } = properties;
  const isWhole = amountCny === undefined || Number.isSafeInteger(amountCny);
  const table = isWhole ? typeTables[type] : exactDeals;
  return { table, line: lineOf(table, properties, from, to) };
}

/** Of the element that has this key: an entity's id, or what `relationshipKey` gives of a relationship without an amount. */
export const tableOfKey = (key: string): CsvTable =>
  key.includes(' ') ? typeTables[endsOfKey(key).type] : (labelTables[labelOf(key)] as CsvTable);

/** Back from `relationshipKey`. */
export function endsOfKey(key: string): RelationshipEnds {
  const [from, type, to, partnershipId] = key.split(' ') as [string, RelationshipType, string, string];
  return { type, from, to, partnershipId };
}

const text = (...properties: readonly string[]) =>
  properties.map((property) => [property, 'string'] as const satisfies CsvTable['columns'][number]);

export const reportTable: CsvTable = {
  name: 'Report',
  kind: 'Provenance:Report',
  isOfNodes: true,
  columns: [
    ...text('id', 'title', 'publisher', 'month', 'sha256', 'readBy', 'factsGzip'),
    ['coverageFrom', 'date'],
    ['coverageTo', 'date'],
    ['corrections', 'string[]'],
    ['importedAt', 'datetime'],
  ],
};
export const excerptTable: CsvTable = {
  name: 'Excerpt',
  kind: 'Provenance:Excerpt',
  isOfNodes: true,
  columns: [
    ...text('id', 'key', 'section', 'heading', 'text', 'sourceUrl'),
    ['headingInferred', 'boolean'],
    ['sequence', 'long'],
    ['date', 'date'],
    ['lineFrom', 'long'],
    ['lineTo', 'long'],
  ],
};
export const fromTable: CsvTable = { name: 'FROM', kind: 'FROM', isOfNodes: false, columns: [] };
export const evidenceTable: CsvTable = {
  name: 'EVIDENCED_BY',
  kind: 'EVIDENCED_BY',
  isOfNodes: false,
  columns: [
    ['start', 'long'],
    ['end', 'long'],
    ['mentions', 'string[]'],
    ...text('inferredFrom', 'reason'),
    ['confidence', 'double'],
  ],
};
export const correctionTable: CsvTable = {
  name: 'Correction',
  kind: 'Provenance:Correction',
  isOfNodes: true,
  columns: [
    ...text('id', 'action', 'says', 'source', 'who', 'why', 'evidence', 'content'),
    ['when', 'date'],
    ['isApplied', 'boolean'],
  ],
};
export const gazetteerTable: CsvTable = {
  name: 'Gazetteer',
  kind: 'Gazetteer:Provenance',
  isOfNodes: true,
  columns: text('id', 'version'),
};
