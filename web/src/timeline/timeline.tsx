// When an entity's policies, deals and events happened: a picture with a lane each, and beneath it the same as a list, which is
// what a screen reader and a keyboard use.

import { useAsk } from '../ask/use-ask.js';
import { EntityLink } from '../entity-link.js';
import { EvidenceButton } from '../evidence/evidence-button.js';
import type { Fact } from '../evidence/evidence-dialog.js';
import { useEvidence } from '../evidence/evidence-dialog.js';
import { TimelineOfDocument, type TimelineOfQuery } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { dealFact } from '../table/columns.js';
import { type Lane, type Moment, placed } from './moments.js';

interface DatedFact extends Moment {
  readonly fact: Fact;
}

const lanes: readonly Lane[] = ['Policy', 'Deal', 'Event'];
const columns = 90;
const step = 10;

export function Timeline({ id }: { id: string }) {
  const { data, error, loading, retry } = useAsk(TimelineOfDocument, { id });
  const say = words().timeline;
  if (error) return <Failed error={error} retry={retry} />;
  if (loading || !data) return <Loading />;
  const { moments, undated, partial } = momentsOf(data);
  if (moments.length === 0) return <Empty>{say.none}</Empty>;
  const newestFirst = [...moments].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return (
    <>
      <Picture moments={moments} />
      <p class="hint">
        {[partial ? say.partial : '', undated > 0 ? say.undated(undated) : ''].filter(Boolean).join(' · ')}
      </p>
      <h2>{say.list}</h2>
      <ol class="moments">
        {newestFirst.map(({ id: of, lane, title, date, fact }) => (
          <li key={of}>
            <time dateTime={date}>{date}</time>
            <span>
              {lane === 'Deal' ? (
                <span lang="zh-CN">
                  <span class="lane-mark lane-Deal" aria-hidden="true" />
                  {title}
                </span>
              ) : (
                <EntityLink type={lane} id={of} name={title} />
              )}
            </span>
            <EvidenceButton {...fact} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Picture({ moments }: { moments: readonly DatedFact[] }) {
  const open = useEvidence();
  const say = words().timeline;
  const dots = placed(moments, columns);
  const dates = dots.map(({ moment }) => moment.date);
  const shown = lanes
    .map((lane) => ({ lane, own: dots.filter(({ moment }) => moment.lane === lane) }))
    .filter(({ own }) => own.length > 0);
  return (
    <div class="timeline" aria-hidden="true">
      {shown.map(({ lane, own }) => {
        const height = (Math.max(...own.map(({ level }) => level)) + 1) * step + 4;
        return (
          <div key={lane} class="lane">
            <span class="lane-name">{say.lanes[lane]}</span>
            {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from screen readers, which have the list beneath */}
            <svg viewBox={`0 0 ${columns * step} ${height}`} preserveAspectRatio="none" style={{ height }}>
              {own.map(({ moment, x, level }) => (
                // biome-ignore lint/a11y/noStaticElementInteractions: the list beneath has the same buttons
                <rect
                  key={moment.id}
                  class={`dot lane-${lane}`}
                  x={x * (columns - 1) * step + 1}
                  y={height - (level + 1) * step}
                  width={step - 2}
                  height={step - 2}
                  rx="2"
                  onClick={() => open(moment.fact)}
                >
                  <title>{`${moment.date} ${moment.title}`}</title>
                </rect>
              ))}
            </svg>
          </div>
        );
      })}
      <p class="axis">
        <span>{dates[0]}</span>
        <span>{dates.at(-1)}</span>
      </p>
    </div>
  );
}

function momentsOf({ node }: TimelineOfQuery) {
  const policies = node && 'policies' in node ? node.policies : undefined;
  const deals = node && 'partnerships' in node ? node.partnerships : undefined;
  const events = node && 'events' in node ? node.events : undefined;
  const dated: DatedFact[] = [];
  let undated = 0;
  const add = (lane: Lane, id: string, date: string | null | undefined, fact: Fact) => {
    if (date) dated.push({ lane, id, date, title: fact.title, fact });
    else undated += 1;
  };
  for (const { id, name, announcedOn } of policies?.nodes ?? [])
    add('Policy', id, announcedOn, { title: name, of: id });
  for (const deal of deals?.nodes ?? []) add('Deal', deal.id, deal.announcedOn, dealFact(deal));
  for (const { id, name, startsOn } of events?.nodes ?? [])
    add('Event', id, startsOn, { title: name, of: id });
  const partial = [policies, deals, events].some((list) => list && list.totalCount > list.nodes.length);
  return { moments: dated, undated, partial };
}
