// A draft event in, the event with a canonical place, organizers and participants out.

import type { DraftEvent } from '../model/draft-facts.js';
import type { EventFact, PolicyFact } from '../model/facts.js';
import { toMention } from './entity-book.js';
import type { NameResolver } from './name-resolver.js';

/** `policies` are the excerpt's own, resolved: an event of a row happens where the row's measure applies. `hall` is the conference around it. */
export function resolveEvent(
  draft: DraftEvent,
  names: NameResolver,
  policies: readonly PolicyFact[],
  hall: { place: string | null; placeRef: string | null } | null,
): EventFact {
  const place = placeOf(draft, names, policies, hall);
  const organizers = draft.organizers.flatMap(({ name, role }) =>
    names.enterAll([name]).map((entered) => ({ name: entered.name, ref: entered.ref, role })),
  );
  const hosts = new Set(organizers.map((one) => one.ref));
  const participants = [
    ...names.enterAll(draft.participants).filter((one) => !hosts.has(one.ref)),
    ...draft.persons.map((person) => ({ name: person, ref: '' })),
  ];
  const themes = names.enterThemes(draft.themes, draft.excerpt);
  return {
    excerpt: draft.excerpt,
    date: draft.date,
    endsOn: draft.endsOn,
    kind: draft.kind,
    name: draft.name,
    place: place?.name ?? null,
    placeRef: place?.ref ?? null,
    organizers: organizers.filter(
      (one, i) => organizers.findIndex((other) => other.ref === one.ref && other.role === one.role) === i,
    ),
    participants: participants.map((one) => one.name),
    participantRefs: participants.map((one) => one.ref),
    themes: themes.map((one) => one.name),
    themeRefs: themes.map((one) => one.ref),
    confidence: draft.confidence,
    mention: toMention(draft.span),
  };
}

function placeOf(
  draft: DraftEvent,
  names: NameResolver,
  policies: readonly PolicyFact[],
  hall: { place: string | null; placeRef: string | null } | null,
): { name: string; ref: string } | null {
  const named = names.enterAll(draft.places)[0];
  if (named) return named;
  if (hall?.place && hall.placeRef) return { name: hall.place, ref: hall.placeRef };
  if (!draft.placeFromRow) return null;
  const [name] = policies[0]?.regions ?? [];
  const [ref] = policies[0]?.regionRefs ?? [];
  if (name !== undefined && ref !== undefined && policies[0]?.regions.length === 1) return { name, ref };
  const province = names.province(draft.excerpt);
  return province
    ? names.enterDivision(province, draft.excerpt, `the row's division is ${province.name}`)
    : null;
}
