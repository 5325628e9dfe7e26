// What a search found, by type; with a type chosen all of that type, page by page.

import { useAsk } from '../ask/use-ask.js';
import { usePages } from '../ask/use-pages.js';
import { EntityLink } from '../entity-link.js';
import { EvidenceButton } from '../evidence/evidence-button.js';
import { type HitsFragment, SearchByTypeDocument, SearchOneTypeDocument } from '../gql/graphql.js';
import { wordFor, words } from '../language/language.js';
import { useAddress, withSettings } from '../routing/address.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { ViewTitle } from '../view-title.js';
import { Highlight } from './highlight.js';

const types = ['Enterprise', 'IssuingBody', 'Region', 'Policy', 'Event', 'Person', 'Theme'] as const;

export function SearchView() {
  const { settings } = useAddress();
  const query = settings.get('q') ?? '';
  const type = settings.get('type');
  const say = words().search;
  return (
    <>
      <ViewTitle title={query ? say.title(query) : say.emptyTitle} />
      {query === '' ? (
        <Empty>{say.placeholder}</Empty>
      ) : type ? (
        <OneType {...{ query, type }} />
      ) : (
        <AllTypes {...{ query }} />
      )}
    </>
  );
}

function AllTypes({ query }: { query: string }) {
  const { data, error, loading, retry } = useAsk(SearchByTypeDocument, { query });
  const say = words().search;
  if (error) return <Failed error={error} retry={retry} />;
  if (!data || loading) return <Loading />;
  const found = types.filter((type) => data[type].totalCount > 0);
  const total = found.reduce((sum, type) => sum + data[type].totalCount, 0);
  return (
    <>
      <p role="status" class="hint">
        {total === 0 ? say.nothing : say.found(total)}
      </p>
      {found.map((type) => (
        <section key={type} aria-labelledby={`hits-${type}`}>
          <h2 id={`hits-${type}`}>
            {wordFor(type)} <small>{data[type].totalCount}</small>
          </h2>
          <Hits nodes={data[type].nodes} />
          {data[type].totalCount > data[type].nodes.length ? (
            <p>
              <a href={withSettings({ type })}>{say.all(data[type].totalCount)}</a>
            </p>
          ) : null}
        </section>
      ))}
    </>
  );
}

function OneType({ query, type }: { query: string; type: string }) {
  const { nodes, total, left, loading, error, more, retry } = usePages(
    SearchOneTypeDocument,
    { query, types: [type], first: 50 },
    ({ search }) => search,
  );
  const { search: say, table } = words();
  return (
    <>
      <p>
        <a href={withSettings({ type: null })}>{say.allTypes}</a> › {wordFor(type)}{' '}
        <span role="status" class="hint">
          {total === undefined ? '' : say.found(total)}
        </span>
      </p>
      <Hits nodes={nodes} />
      {error ? <Failed error={error} retry={retry} /> : null}
      {loading ? <Loading /> : null}
      {!loading && !error && left > 0 ? (
        <button type="button" class="more" onClick={more}>
          {table.more(left)}
        </button>
      ) : null}
    </>
  );
}

function Hits({ nodes }: { nodes: HitsFragment['nodes'] }) {
  return (
    <ul class="hits">
      {nodes.map(({ entity, highlight }) => {
        const asName = highlight?.replace(/<\/?em>/g, '') === entity.name;
        return (
          <li key={entity.id}>
            <EntityLink type={entity.__typename} {...entity}>
              {asName && highlight ? <Highlight text={highlight} /> : entity.name}
            </EntityLink>
            <EvidenceButton title={entity.name} of={entity.id} />
            {highlight && !asName ? (
              <p class="hint">
                <Highlight text={highlight} />
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
