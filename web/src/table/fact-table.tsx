// Facts as rows: columns that sort, a filter, each row with its evidence, more of them by cursor, and the export of what is shown.
// Order and filter stand in the address under the table's name: `policies.sort=-date`, `policies.q=…`.

import type { ComponentChildren } from 'preact';
import type { Pages } from '../ask/use-pages.js';
import { EvidenceButton } from '../evidence/evidence-button.js';
import type { Fact } from '../evidence/evidence-dialog.js';
import { ExportMenu } from '../exports/export-menu.js';
import type { ExportedView } from '../exports/exported-view.js';
import type { WholeExport } from '../exports/whole-export.js';
import { words } from '../language/language.js';
import { goTo, useAddress, withSettings } from '../routing/address.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { type CellValue, inOrder, matching } from './row-order.js';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** What is sorted by, searched in and exported. */
  readonly value: (row: Row) => CellValue;
  /** What is shown, where that is more than the value. */
  readonly cell?: (row: Row) => ComponentChildren;
  readonly kind?: 'number' | 'date' | 'short' | 'wide';
}

export interface FactTableProps<Row> {
  /** Names its settings in the address. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly pages: Pages<Row>;
  readonly idOf: (row: Row) => string;
  readonly factOf?: (row: Row) => Fact;
  /** Where the view's own heading says it already. */
  readonly hideTitle?: boolean;
  /** A few rows of a longer list: neither sorted nor filtered here; the heading leads to all of them. */
  readonly leadsTo?: string;
  /** Where the server orders the rows, the keys of the columns that it can order by. */
  readonly orderedByServer?: readonly string[];
  /** Where the server has all of it as a file. */
  readonly whole?: WholeExport;
  /** Conditions that the server applies. */
  readonly filters?: ComponentChildren;
}

export interface SortedBy {
  readonly key: string;
  readonly descending: boolean;
}

/** What the address says of a table's order; undefined for the order that the server gives. */
export function sortedBy(settings: URLSearchParams, name: string): SortedBy | undefined {
  const text = settings.get(`${name}.sort`);
  if (!text) return undefined;
  return text.startsWith('-') ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}

export function FactTable<Row>(props: FactTableProps<Row>) {
  const { name, title, columns, pages, idOf, factOf, hideTitle, leadsTo, orderedByServer, filters } = props;
  const { settings } = useAddress();
  const say = words();
  const filter = settings.get(`${name}.q`) ?? '';
  const sort = sortedBy(settings, name);
  const column = orderedByServer ? undefined : columns.find(({ key }) => key === sort?.key);
  const fitting = matching(
    pages.nodes,
    columns.map(({ value }) => value),
    filter,
  );
  const rows = column && sort ? inOrder(fitting, column.value, sort.descending) : fitting;
  const partial = pages.left > 0 && (filter !== '' || column !== undefined);
  const exported = (): ExportedView => ({
    title,
    columns: columns.map(({ key, label }) => ({ key, label })),
    facts: rows.map((row) => ({
      id: factOf?.(row).of ?? idOf(row),
      cells: Object.fromEntries(columns.map(({ key, value }) => [key, value(row)])),
      evidence: factOf?.(row).evidence ?? [],
    })),
  });
  return (
    <section class="fact-table" aria-labelledby={`${name}-title`}>
      <div class="table-head">
        <h2 id={`${name}-title`} class={hideTitle ? 'unseen' : undefined}>
          {leadsTo ? <a href={leadsTo}>{title}</a> : title}
        </h2>
        <p class="hint" role="status">
          {pages.total === undefined ? '' : say.table.shown(pages.nodes.length, pages.total)}
          {filter ? ` · ${say.table.matching(rows.length)}` : ''}
          {partial ? ` · ${say.table.loadedOnly}` : ''}
        </p>
        {rows.length > 0 ? <ExportMenu view={exported} whole={props.whole} /> : null}
      </div>
      {filters || (!leadsTo && pages.nodes.length > 5) || filter ? (
        <div class="filters">
          {filters}
          <label>
            <span class="unseen">{`${say.table.filter}: ${title}`}</span>
            <input
              type="search"
              placeholder={say.table.filter}
              value={filter}
              onInput={(event) =>
                goTo(withSettings({ [`${name}.q`]: event.currentTarget.value }), { replace: true })
              }
            />
          </label>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div class="scrolling">
          <table>
            <thead>
              <tr>
                {columns.map((one) => (
                  <Heading
                    key={one.key}
                    column={one}
                    name={name}
                    sort={sort}
                    sortable={!leadsTo && (!orderedByServer || orderedByServer.includes(one.key))}
                  />
                ))}
                {factOf ? <th scope="col">{say.table.evidence}</th> : null}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={idOf(row)}>
                  {columns.map(({ key, label, value, cell, kind }) => (
                    <td key={key} data-label={label} class={kind}>
                      {cell ? cell(row) : value(row)}
                    </td>
                  ))}
                  {factOf ? (
                    <td class="proof">
                      <EvidenceButton {...factOf(row)} />
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {!pages.loading && !pages.error && rows.length === 0 ? (
        <p class="state empty">{say.table.none}</p>
      ) : null}
      {pages.error ? <Failed error={pages.error} retry={pages.retry} /> : null}
      {pages.loading ? <Loading /> : null}
      {!pages.loading && !pages.error && pages.left > 0 ? (
        <button type="button" class="more" onClick={pages.more}>
          {say.table.more(pages.left)}
        </button>
      ) : null}
    </section>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly name: string;
  readonly sort: SortedBy | undefined;
  readonly sortable: boolean;
}

/** Up, down, and back to the server's own order. */
function Heading<Row>({ column, name, sort, sortable }: HeadingProps<Row>) {
  const { key, label, kind } = column;
  if (!sortable)
    return (
      <th scope="col" class={kind}>
        {label}
      </th>
    );
  const present = sort?.key === key ? sort : undefined;
  const next = !present ? key : present.descending ? null : `-${key}`;
  return (
    <th
      scope="col"
      class={kind}
      aria-sort={present ? (present.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        class="sort"
        onClick={() => goTo(withSettings({ [`${name}.sort`]: next }), { replace: true })}
      >
        {label}
        <span aria-hidden="true">{present ? (present.descending ? ' ▾' : ' ▴') : ' ↕'}</span>
      </button>
    </th>
  );
}
