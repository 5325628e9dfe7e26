// One entity: what it is, its facts, and by the address's `tab` its timeline, its surroundings or the words that name it.

import { useAsk } from '../ask/use-ask.js';
import { EvidenceButton } from '../evidence/evidence-button.js';
import { EvidenceOf } from '../evidence/evidence-of.js';
import { EntityHeadDocument } from '../gql/graphql.js';
import { KindMark } from '../kind-mark.js';
import { wordFor, words } from '../language/language.js';
import { addressOf, useAddress } from '../routing/address.js';
import { lazy } from '../routing/lazy.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { Timeline } from '../timeline/timeline.js';
import { ViewTitle } from '../view-title.js';
import { CoIssuersSection, RegionsLikeSection } from './alike-sections.js';
import { DealsSection } from './deals-section.js';
import { EntityFacts, type Head } from './entity-facts.js';
import { EventsSection } from './events-section.js';
import { PoliciesSection } from './policies-section.js';
import { RelationsSection } from './relations-section.js';

const GraphView = lazy(() => import('../graph-view/graph-view.js').then((module) => module.GraphView));

const tabs = ['facts', 'timeline', 'graph', 'quotes'] as const;
type Tab = (typeof tabs)[number];

const withTimeline = ['Region', 'IssuingBody', 'Enterprise', 'Theme'];

export function EntityView({ id }: { id: string }) {
  const { settings } = useAddress();
  const { data, error, loading, retry } = useAsk(EntityHeadDocument, { id });
  const say = words();
  if (error) return <Failed error={error} retry={retry} />;
  if (loading || !data) return <Loading />;
  const { node } = data;
  if (!node) return <Empty>{say.errors.NOT_FOUND}</Empty>;
  const name = node.__typename === 'Report' ? node.title : node.name;
  const offered = tabs.filter((tab) => offers(node, tab));
  const tab = offered.find((one) => one === settings.get('tab')) ?? 'facts';
  return (
    <article>
      <ViewTitle
        title={name}
        beside={node.__typename === 'Report' ? null : <EvidenceButton title={name} of={node.id} />}
      >
        <span class={`kind kind-${node.__typename}`}>
          <KindMark type={node.__typename} /> {wordFor(node.__typename)}
        </span>
      </ViewTitle>
      {offered.length > 1 ? (
        <nav class="tabs" aria-label={say.entity.tabs}>
          {offered.map((one) => (
            <a
              key={one}
              href={addressOf(`/explore/entity/${id}`, { tab: one === 'facts' ? null : one })}
              aria-current={one === tab ? 'page' : undefined}
            >
              {say.entity[one]}
            </a>
          ))}
        </nav>
      ) : null}
      {tab === 'facts' ? <Facts head={node} /> : null}
      {tab === 'timeline' ? <Timeline id={node.id} /> : null}
      {tab === 'graph' ? <GraphView id={node.id} /> : null}
      {tab === 'quotes' ? <EvidenceOf id={node.id} /> : null}
    </article>
  );
}

function offers({ __typename }: Head, tab: Tab): boolean {
  if (__typename === 'Report') return tab === 'facts';
  return tab !== 'timeline' || withTimeline.includes(__typename);
}

function Facts({ head }: { head: Head }) {
  const { id, __typename: type } = head;
  return (
    <>
      <EntityFacts head={head} />
      {type === 'Region' || type === 'IssuingBody' || type === 'Theme' ? <PoliciesSection id={id} /> : null}
      {type === 'Region' || type === 'IssuingBody' || type === 'Enterprise' ? <DealsSection id={id} /> : null}
      {type === 'Region' || type === 'Enterprise' ? <EventsSection id={id} /> : null}
      {type === 'IssuingBody' ? <RelationsSection id={id} of="events" /> : null}
      {type === 'Policy' || type === 'Event' || type === 'Person' ? (
        <RelationsSection id={id} of="relations" />
      ) : null}
      {type === 'IssuingBody' || type === 'Enterprise' ? <RelationsSection id={id} of="people" /> : null}
      {type === 'IssuingBody' ? <CoIssuersSection id={id} /> : null}
      {type === 'Region' ? <RegionsLikeSection id={id} /> : null}
    </>
  );
}
