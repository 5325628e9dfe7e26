// What can be exported: a list of entities, or the answer to a question of analysts. Declared once, with its parameters, its fields
// and where its rows come from.

import type { Ask } from '../api/ask.js';
import type { ExportField, Row } from './export-field.js';
import type { Given } from './given-parameters.js';

/** What a row is; without one it has no identity of its own and is exported as a table only. */
export type RowType =
  | 'Policy'
  | 'Partnership'
  | 'Enterprise'
  | 'IssuingBody'
  | 'Region'
  | 'Event'
  | 'Theme'
  | 'Report'
  | 'Fact';

export interface ExportParameter {
  readonly name: string;
  /** What it asks for, with an example where the form is not plain. */
  readonly description: string;
  readonly required?: boolean;
  /** May be given several times. */
  readonly many?: boolean;
  /** What of GraphQL's `where` its values stand for. */
  readonly where?: (values: readonly string[]) => Readonly<Record<string, unknown>>;
  /** The value as a variable of GraphQL of the same name; a text where absent. */
  readonly value?: (values: readonly string[]) => unknown;
}

export interface Connection {
  readonly totalCount?: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export type Data = Readonly<Record<string, unknown>>;

/** Rows page by page: `document` takes the variables `$first` and `$after`; `counted` asks for `totalCount` too. */
export interface PagedRows {
  readonly kind: 'pages';
  readonly document: (counted: boolean) => string;
  readonly variables: Data;
  readonly connection: (data: Data) => Connection;
  readonly rows?: (nodes: readonly Row[]) => readonly Row[];
}

/** All rows in one answer. `isCut`: whether GraphQL left some out. */
export interface ListedRows {
  readonly kind: 'list';
  readonly document: string;
  readonly variables: Data;
  readonly rows: (data: Data) => readonly Row[];
  readonly isCut?: (data: Data) => boolean;
  /** What the rows are about, which JSON, JSON-LD and GraphML show beside them. */
  readonly about?: (data: Data) => readonly Row[];
}

export type RowSource = PagedRows | ListedRows;

export interface Dataset {
  readonly name: string;
  readonly description: string;
  readonly rowType: RowType | null;
  /** Reports are what is cited, and counts are nobody's words. */
  readonly isUncited?: true;
  readonly fields: readonly ExportField[];
  readonly parameters: readonly ExportParameter[];
  /** The input type of GraphQL that the parameter `where` takes, as JSON. */
  readonly whereType?: string;
  /** Whether the path goes on with an id: `node/policy:…`. */
  readonly takesId?: boolean;
  readonly source: (given: Given, ask: Ask) => RowSource | Promise<RowSource>;
}
