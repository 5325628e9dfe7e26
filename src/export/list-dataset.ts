// A root field of GraphQL that is a connection → a dataset that reads it page by page.

import type { Connection, Data, Dataset, ExportParameter, RowType } from './dataset.js';
import type { ExportField } from './export-field.js';
import type { Given } from './given-parameters.js';
import { evidenceConnection } from './row-evidence.js';

/** A root field that is a connection: its variables with their types, and what of a node is asked. */
interface ListDeclaration {
  readonly name: string;
  readonly field: string;
  readonly rowType: RowType;
  readonly description: string;
  readonly whereType?: string;
  /** GraphQL types of the parameters that are no part of `where`. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly parameters?: readonly ExportParameter[];
  readonly fields: readonly ExportField[];
  readonly isUncited?: true;
  /** Parameters that are no variables of GraphQL → those that they stand for. */
  readonly adapt?: (variables: Data) => Data;
}

export const selectionOf = (fields: readonly ExportField[], cited = true): string =>
  ['id', ...fields.map(({ selection }) => selection), ...(cited ? [evidenceConnection] : [])].join(' ');

export function listDataset(declared: ListDeclaration): Dataset {
  const { name, field, rowType, description, whereType, variables = {}, parameters = [], fields } = declared;
  const { adapt = (given: Data) => given } = declared;
  const types = { ...(whereType ? { where: whereType } : {}), ...variables };
  const head = Object.entries(types).map(([variable, type]) => `$${variable}: ${type}, `);
  const passed = Object.keys(types).map((variable) => `${variable}: $${variable}, `);
  const document = (counted: boolean) =>
    `query Export(${head.join('')}$first: Int, $after: String) {
  ${field}(${passed.join('')}first: $first, after: $after) {
    ${counted ? 'totalCount ' : ''}nodes { ${selectionOf(fields, !declared.isUncited)} }
    pageInfo { hasNextPage endCursor }
  }
}`;
  return {
    name,
    description,
    rowType,
    fields,
    parameters,
    ...(whereType ? { whereType } : {}),
    ...(declared.isUncited ? { isUncited: true } : {}),
    source: (given: Given) => ({
      kind: 'pages',
      document,
      variables: { ...adapt(given.variables), ...(given.where ? { where: given.where } : {}) },
      connection: (data) => data[field] as Connection,
    }),
  };
}
