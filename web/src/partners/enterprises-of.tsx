// A region → the enterprises that have deals with it, its organs or divisions below it, each with these deals.

import { usePages } from '../ask/use-pages.js';
import { dealKinds } from '../entity/deals-section.js';
import { EntityLink } from '../entity-link.js';
import { type DealRowFragment, RegionDealsDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { useAddress, withSettings } from '../routing/address.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { choiceOf, daysOf } from '../table/filter-fields.js';
import { DealList } from './deal-list.js';

export function EnterprisesOf({ region }: { region: string }) {
  const { settings } = useAddress();
  const kind = choiceOf(settings, 'deals.kind', dealKinds);
  const where = { kind: kind ? [kind] : undefined, announcedOn: daysOf(settings, 'deals') };
  const pages = usePages(
    RegionDealsDocument,
    { region, first: 100, where },
    (data) => data.region?.partnerships,
  );
  const { partners: say, table } = words();
  const { enterprises, others } = byEnterprise(pages.nodes);
  const name = pages.last?.region?.name ?? '';
  if (pages.last && !pages.last.region) return <Empty>{words().errors.NOT_FOUND}</Empty>;
  return (
    <section aria-labelledby="enterprises-of">
      <div class="table-head">
        <h2 id="enterprises-of">{say.enterprisesOf(name)}</h2>
        {pages.last?.region ? <EntityLink type="Region" {...pages.last.region} /> : null}
        <a href={withSettings({ region: null })}>{say.clear}</a>
      </div>
      <ul class="provinces">
        {enterprises.map(({ enterprise, deals }) => (
          <li key={enterprise.id}>
            <h3>
              <a href={withSettings({ enterprise: enterprise.id })} lang="zh-CN">
                {enterprise.name}
              </a>{' '}
              <small>{say.dealCount(deals.length)}</small>
            </h3>
            <DealList deals={deals} />
          </li>
        ))}
        {others.length > 0 ? (
          <li>
            <h3>{say.otherDeals}</h3>
            <DealList deals={others} />
          </li>
        ) : null}
      </ul>
      {pages.loading ? <Loading /> : null}
      {pages.error ? <Failed error={pages.error} retry={pages.retry} /> : null}
      {!pages.loading && !pages.error && pages.nodes.length === 0 ? <Empty>{say.none}</Empty> : null}
      {!pages.loading && pages.left > 0 ? (
        <button type="button" class="more" onClick={pages.more}>
          {table.more(pages.left)}
        </button>
      ) : null}
    </section>
  );
}

interface Group {
  readonly enterprise: { readonly id: string; readonly name: string };
  readonly deals: DealRowFragment[];
}

function byEnterprise(deals: readonly DealRowFragment[]) {
  const groups = new Map<string, Group>();
  for (const deal of deals)
    for (const party of deal.parties) {
      if (party.__typename !== 'Enterprise') continue;
      const group: Group = groups.get(party.id) ?? { enterprise: party, deals: [] };
      group.deals.push(deal);
      groups.set(party.id, group);
    }
  return {
    enterprises: [...groups.values()].sort((a, b) => b.deals.length - a.deals.length),
    others: deals.filter(({ parties }) => !parties.some(({ __typename }) => __typename === 'Enterprise')),
  };
}
