// The provinces of the map and their deals → what is exported: a row a province and deal, with the words for it.

import type { ExportedView } from '../exports/exported-view.js';
import type { DealRowFragment } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { dealColumns } from '../table/columns.js';

interface Province {
  readonly region: { readonly name: string };
  readonly deals: readonly DealRowFragment[];
}

export function exportedDeals(title: string, provinces: readonly Province[]): ExportedView {
  const columns = dealColumns();
  return {
    title,
    columns: [
      { key: 'province', label: words().pictures.heat.province },
      ...columns.map(({ key, label }) => ({ key, label })),
    ],
    facts: provinces.flatMap(({ region, deals }) =>
      deals.map((deal) => ({
        id: deal.id,
        cells: {
          province: region.name,
          ...Object.fromEntries(columns.map(({ key, value }) => [key, value(deal)])),
        },
        evidence: deal.evidence,
      })),
    ),
  };
}
