// Where one begins: questions to try, how much there is, what is newest, what it is about.

import { useAsk } from './ask/use-ask.js';
import { wholeList } from './ask/whole-list.js';
import { entityAddress } from './entity-link.js';
import { HomeDocument, type HomeQuery } from './gql/graphql.js';
import { words } from './language/language.js';
import { addressOf } from './routing/address.js';
import { Empty } from './states/empty.js';
import { Failed } from './states/failed.js';
import { Loading } from './states/loading.js';
import { dealColumns, dealFact, policyColumns, policyFact } from './table/columns.js';
import { FactTable } from './table/fact-table.js';
import { ViewTitle } from './view-title.js';

export function HomeView() {
  const asked = useAsk(HomeDocument, {});
  const { data, error, loading, retry } = asked;
  const say = words();
  return (
    <>
      <ViewTitle title={say.product}>
        <small class="product-line">{say.productLine}</small>
      </ViewTitle>
      <nav aria-label={say.home.examples}>
        <ul class="chips examples">
          <li class="hint">{say.home.examples}</li>
          <li>
            <a href={addressOf('/explore/partners', { enterprise: 'Tencent' })}>{say.home.tencent}</a>
          </li>
          <li>
            <a href={addressOf('/explore/policies', { 'policies.theme': say.home.healthcareTheme })}>
              {say.home.healthcare}
            </a>
          </li>
          <li>
            <a href={addressOf('/explore/search', { q: say.home.ministryName })}>{say.home.ministry}</a>
          </li>
        </ul>
      </nav>
      {error ? <Failed error={error} retry={retry} /> : null}
      {loading ? <Loading /> : null}
      {data && data.reports.totalCount === 0 ? <Empty>{say.home.empty}</Empty> : null}
      {data && data.reports.totalCount > 0 ? (
        <>
          <Counts data={data} />
          <Themes counts={data.policyCounts} />
          <FactTable
            name="policies"
            title={say.home.newest}
            leadsTo={addressOf('/explore/policies')}
            columns={policyColumns()}
            pages={{ ...wholeList(asked, data.policies.nodes), total: data.policies.totalCount }}
            idOf={({ id }) => id}
            factOf={policyFact}
          />
          <FactTable
            name="deals"
            title={say.home.newestDeals}
            leadsTo={addressOf('/explore/partners')}
            columns={dealColumns()}
            pages={{ ...wholeList(asked, data.partnerships.nodes), total: data.partnerships.totalCount }}
            idOf={({ id }) => id}
            factOf={dealFact}
          />
        </>
      ) : null}
    </>
  );
}

function Counts({ data }: { data: HomeQuery }) {
  const { counts } = words().home;
  const numbers = [
    [data.policies.totalCount, counts.policies],
    [data.partnerships.totalCount, counts.partnerships],
    [data.events.totalCount, counts.events],
    [data.enterprises.totalCount, counts.enterprises],
    [data.issuingBodies.totalCount, counts.bodies],
    [data.reports.totalCount, counts.reports],
  ] as const;
  return (
    <ul class="counts">
      {numbers.map(([count, name]) => (
        <li key={name}>
          <strong>{count.toLocaleString()}</strong> {name}
        </li>
      ))}
    </ul>
  );
}

function Themes({ counts }: { counts: HomeQuery['policyCounts'] }) {
  const most = Math.max(...counts.map(({ count }) => count), 1);
  return (
    <section aria-labelledby="themes-title">
      <h2 id="themes-title">{words().home.themes}</h2>
      <ul class="bars">
        {counts.map(({ key, count, entity }) => (
          <li key={key}>
            {entity ? (
              <a href={entityAddress(entity.id)} lang="zh-CN">
                {key}
              </a>
            ) : (
              key
            )}
            <span class="bar" style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
            <span>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
