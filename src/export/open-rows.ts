// A dataset and what it was given → how many rows there are, and the rows: read a page at a time, when they are asked for.
// What is too much is refused before the first row; nothing is left out unless `first` asks for it.

import type { Ask } from '../api/ask.js';
import { readAnswer } from '../api/read-answer.js';
import { ProductError } from '../model/errors.js';
import { maximumPageSize } from '../model/page.js';
import type { Dataset, ListedRows, PagedRows } from './dataset.js';
import type { Row } from './export-field.js';
import type { Given } from './given-parameters.js';
import { mostRows } from './most-rows.js';

export interface OpenedRows {
  /** All there are, whatever `first` says; as counted when the export began. */
  readonly total: number;
  readonly pages: AsyncIterable<readonly Row[]>;
  /** What the rows are about, where that is shown beside them. */
  readonly about: readonly Row[];
}

/** Throws LIMIT_EXCEEDED where there are more rows than one export has, and what GraphQL answers with. */
export async function openRows(dataset: Dataset, given: Given, ask: Ask): Promise<OpenedRows> {
  const source = await dataset.source(given, ask);
  return source.kind === 'pages' ? openPages(source, given, ask) : openList(source, given, ask);
}

async function openPages(source: PagedRows, { first }: Given, ask: Ask): Promise<OpenedRows> {
  const read = async (left: number, after: string | null) => {
    const variables = { ...source.variables, first: Math.min(maximumPageSize, left), after };
    return source.connection(await readAnswer(ask, source.document(after === null), variables));
  };
  const firstPage = await read(first ?? mostRows, null);
  const total = firstPage.totalCount ?? firstPage.nodes.length;
  if (first === undefined && total > mostRows) throw tooMany(total);

  async function* pages() {
    let left = first ?? mostRows;
    for (let page = firstPage; ; ) {
      yield source.rows?.(page.nodes) ?? page.nodes;
      left -= page.nodes.length;
      if (left <= 0 || !page.pageInfo.hasNextPage) return;
      page = await read(left, page.pageInfo.endCursor);
    }
  }
  return { total, pages: pages(), about: [] };
}

async function openList(source: ListedRows, { first }: Given, ask: Ask): Promise<OpenedRows> {
  const data = await readAnswer(ask, source.document, source.variables);
  const rows = source.rows(data);
  if (first === undefined && source.isCut?.(data)) {
    throw new ProductError(
      'LIMIT_EXCEEDED',
      `there are more rows than the ${rows.length} that one answer has; ask for less, or for a part with first=${rows.length}`,
      { limit: 'rows', allowed: rows.length },
    );
  }
  async function* pages() {
    yield rows.slice(0, first);
  }
  return { total: rows.length, pages: pages(), about: source.about?.(data) ?? [] };
}

const tooMany = (total: number) =>
  new ProductError(
    'LIMIT_EXCEEDED',
    `${total} rows, and an export has ${mostRows} at most; narrow it by its parameters, or ask for a part with first=${mostRows}`,
    { limit: 'rows', allowed: mostRows, found: total },
  );
