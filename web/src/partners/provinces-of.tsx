// An enterprise → the provinces that it, or one below it, has deals with: a map, and a list with the deals of each.

import { useAsk } from '../ask/use-ask.js';
import { dealKinds } from '../entity/deals-section.js';
import { EntityLink } from '../entity-link.js';
import { wholeExport } from '../exports/whole-export.js';
import { PartnerRegionsDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { goTo, useAddress, withSettings } from '../routing/address.js';
import { lazy } from '../routing/lazy.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { choiceOf, daysOf } from '../table/filter-fields.js';
import { DealList } from './deal-list.js';
import { exportedDeals } from './exported-deals.js';
import { fittingDeals } from './fitting-deals.js';

const ProvinceMap = lazy(() => import('../map/province-map.js').then((module) => module.ProvinceMap));

export function ProvincesOf({ enterprise }: { enterprise: string }) {
  const { settings } = useAddress();
  const kind = choiceOf(settings, 'deals.kind', dealKinds);
  const { data, error, loading, retry } = useAsk(PartnerRegionsDocument, {
    enterprise,
    kinds: kind ? [kind] : null,
  });
  const say = words().partners;
  if (error) return <Failed error={error} retry={retry} />;
  if (!data) return <Loading />;
  if (!data.enterprise) return <Empty>{words().errors.NOT_FOUND}</Empty>;
  const { id, name, partnerRegions } = data.enterprise;
  const days = daysOf(settings, 'deals');
  const provinces = partnerRegions
    .map(({ region, partnerships }) => ({ region, deals: fittingDeals(partnerships, days) }))
    .filter(({ deals }) => deals.length > 0)
    .sort((a, b) => b.deals.length - a.deals.length);
  const picked = settings.get('region') ?? undefined;
  return (
    <section aria-labelledby="provinces-of" aria-busy={loading}>
      <div class="table-head">
        <h2 id="provinces-of">{say.provincesOf(name)}</h2>
        <p class="hint" role="status">
          {say.provinces(provinces.length)}
        </p>
        <EntityLink type="Enterprise" id={id} name={name} />
        <a href={withSettings({ enterprise: null })}>{say.clear}</a>
      </div>
      <div class="map-and-list">
        <ProvinceMap
          provinces={provinces.map(({ region, deals }) => ({
            code: region.code,
            name: region.name,
            count: deals.length,
          }))}
          label={say.mapLabel}
          picked={provinces.find(({ region }) => region.id === picked)?.region.code}
          whole={wholeExport('provinces-partnered-with', {}, { enterprise: id, ...(kind ? { kind } : {}) })}
          exported={() => exportedDeals(say.provincesOf(name), provinces)}
          onPick={(code) => goTo(withSettings({ region: `region:${code}` }))}
        />
        {provinces.length === 0 ? <Empty>{say.none}</Empty> : null}
        <ul class="provinces">
          {provinces.map(({ region, deals }) => (
            <li key={region.id} aria-current={region.id === picked ? 'true' : undefined}>
              <h3>
                <a href={withSettings({ region: region.id })} lang="zh-CN">
                  {region.name}
                </a>{' '}
                <small>{say.dealCount(deals.length)}</small>
              </h3>
              <DealList deals={deals} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
