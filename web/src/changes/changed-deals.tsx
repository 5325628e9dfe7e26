// The partnerships that the earlier report does not have.

import { usePages } from '../ask/use-pages.js';
import { ChangedDealsDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { dealColumns, dealFact } from '../table/columns.js';
import { FactTable } from '../table/fact-table.js';

export function ChangedDeals({ from, to }: { from: string; to: string }) {
  const pages = usePages(ChangedDealsDocument, { from, to, first: 50 }, (data) => data.changes.partnerships);
  return (
    <FactTable
      name="deals"
      title={words().changes.deals}
      columns={dealColumns()}
      pages={pages}
      idOf={({ id }) => id}
      factOf={dealFact}
    />
  );
}
