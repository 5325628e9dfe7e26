// Where to begin: the enterprises and the provinces with the most partnerships.

import { useAsk } from '../ask/use-ask.js';
import { BusiestDocument } from '../gql/graphql.js';
import { KindMark } from '../kind-mark.js';
import { words } from '../language/language.js';
import { withSettings } from '../routing/address.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';

export function Busiest() {
  const { data, error, loading, retry } = useAsk(BusiestDocument, {});
  const say = words().partners;
  if (error) return <Failed error={error} retry={retry} />;
  if (loading || !data) return <Loading />;
  const lists = [
    ['enterprise', 'Enterprise', say.busiestEnterprises, data.enterprises.nodes],
    ['region', 'Region', say.busiestRegions, data.regions.nodes],
  ] as const;
  return (
    <div class="columns">
      {lists.map(([setting, type, title, entities]) => (
        <section key={setting} aria-labelledby={`busiest-${setting}`}>
          <h2 id={`busiest-${setting}`}>{title}</h2>
          <ul class="chips">
            {entities.map(({ id, name }) => (
              <li key={id}>
                <a href={withSettings({ [setting]: id })} lang="zh-CN">
                  <KindMark type={type} /> {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
