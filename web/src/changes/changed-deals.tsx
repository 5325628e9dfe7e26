// The partnerships that the later report speaks of; at first those that the earlier does not have.

import { usePages } from '../ask/use-pages.js';
import { ChangedDealsDocument, type ChangedDealsQuery } from '../gql/graphql.js';
import { wordFor, words } from '../language/language.js';
import { useAddress } from '../routing/address.js';
import { dealColumns, dealFact } from '../table/columns.js';
import { type Column, FactTable } from '../table/fact-table.js';
import { ChoiceFilter, choiceOf } from '../table/filter-fields.js';
import { changeKinds } from './changed-entities.js';
import { Differences, differencesText } from './differences.js';

type Row = ChangedDealsQuery['changes']['deals']['nodes'][number];

export function ChangedDeals({ from, to }: { from: string; to: string }) {
  const { settings } = useAddress();
  const { changes: say, columns } = words();
  const kind = choiceOf(settings, 'deals.change', changeKinds, 'NEW');
  const pages = usePages(
    ChangedDealsDocument,
    { from, to, kinds: kind ? [kind] : null, first: 50 },
    (data) => data.changes.deals,
  );
  const differences: Column<Row> = {
    key: 'differences',
    label: columns.differences,
    value: (row) => differencesText(row.differences),
    cell: (row) => <Differences differences={row.differences} />,
  };
  return (
    <FactTable
      name="deals"
      title={say.deals}
      pages={pages}
      idOf={({ partnership }) => partnership.id}
      factOf={({ partnership, evidence, evidenceBefore }) => ({
        ...dealFact(partnership),
        evidence: [...evidence, ...evidenceBefore],
      })}
      filters={<ChoiceFilter setting="deals.change" label={say.kind} values={changeKinds} initial="NEW" />}
      columns={[
        { key: 'change', label: columns.change, value: ({ kind: how }) => wordFor(how), kind: 'short' },
        ...dealColumns().map(ofPartnership),
        ...(kind === 'NEW' ? [] : [differences]),
      ]}
    />
  );
}

function ofPartnership({ value, cell, ...column }: ReturnType<typeof dealColumns>[number]): Column<Row> {
  return {
    ...column,
    value: ({ partnership }) => value(partnership),
    cell: cell && (({ partnership }) => cell(partnership)),
  };
}
