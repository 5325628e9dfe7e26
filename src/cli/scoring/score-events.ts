// Events in: that each is there with its kind, when and where it was, and, for summits and conferences, who took part.

import type { EventFact } from '../../model/facts.js';
import { accepts, alternativesOf, type GoldEvent, nameOf } from './gold-facts.js';
import type { GoldKeyOf } from './match-excerpts.js';
import type { Tally, Wanted } from './tally.js';

export function scoreEvents(
  tally: Tally,
  given: readonly EventFact[],
  gold: readonly GoldEvent[],
  goldKey: GoldKeyOf,
): void {
  const wanted = new Map<string, Wanted & { event: GoldEvent }>();
  const readings = new Map<string, string>();
  for (const event of gold) {
    const main = `${event.excerpt} ${event.kind}`;
    wanted.set(main, { optional: event.optional === true, event });
    for (const excerpt of [event.excerpt, ...alternativesOf(event.excerptAlternatives)]) {
      for (const kind of [event.kind, ...alternativesOf(event.kindAlternatives)])
        readings.set(`${excerpt} ${kind}`, main);
    }
  }
  const same = (id: string) => (wanted.has(id) ? id : (readings.get(id) ?? id));
  const mine = given.map((event) => ({ id: `${goldKey(event.excerpt)} ${event.kind}`, event }));
  tally.count(
    'event',
    wanted,
    mine.map(({ id }) => id),
    same,
  );
  for (const [id, { event, optional }] of wanted) {
    const found = mine.find((one) => same(one.id) === id)?.event;
    if (found) scoreWhereAndWhen(tally, id, found, event);
    if (!['SUMMIT', 'CONFERENCE'].includes(event.kind) || (optional && !found)) continue;
    scoreParties(tally, found, event);
  }
}

function scoreWhereAndWhen(tally: Tally, id: string, found: EventFact, gold: GoldEvent): void {
  const place = `${id} ${gold.place}`;
  const right = gold.place === null || accepts(gold.place, gold.placeAlternatives, found.place);
  const places = right ? [place] : found.place === null ? [] : [`${id} ${found.place}`];
  tally.count('event.place', new Map([[place, { optional: gold.place === null }]]), places);
  const dated = accepts(gold.date, gold.dateAlternatives, found.date);
  tally.count('event.date', new Map([[id, { optional: gold.date === null }]]), [
    dated ? id : `${id} ${found.date}`,
  ]);
}

function scoreParties(tally: Tally, found: EventFact | undefined, gold: GoldEvent): void {
  const under = (name: string) => `${gold.excerpt} ${name}`;
  const readings = new Map(
    Object.entries(gold.participantsAlternatives ?? {}).flatMap(([name, others]) =>
      alternativesOf(others).map((other) => [other ?? '', name] as const),
    ),
  );
  const optional = new Set([
    ...(gold.participantsOptional ?? []),
    ...(gold.organizersAlternatives ?? []).flatMap((list) => list.map(nameOf)),
  ]);
  const names = [...gold.organizers, ...gold.participants].map(nameOf);
  const wanted = new Map([
    ...names.map((name) => [under(name), { optional: optional.has(name) }] as const),
    ...[...optional].map((name) => [under(name), { optional: true }] as const),
  ]);
  const given = found ? [...found.organizers.map(({ name }) => name), ...found.participants] : [];
  tally.count(
    'event.parties',
    wanted,
    given.map((name) => under(readings.get(name) ?? name)),
  );
}
