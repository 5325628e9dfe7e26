// Draft facts in, the facts document out: every name canonical, with a reference to its entity, and every entity with its mentions,
// a reason and a confidence. Pure. References beside names line up index by index.

import type { DraftFacts, DraftPerson } from '../model/draft-facts.js';
import type { EventFact, Facts, PersonFact } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { EntityBook, toMention } from './entity-book.js';
import { gazetteerIndexOf } from './gazetteer-index.js';
import { NameResolver } from './name-resolver.js';
import { resolveEvent } from './resolve-event.js';
import { resolvePartnerships } from './resolve-partnerships.js';
import { resolvePolicy } from './resolve-policy.js';

export function resolveFacts(draft: DraftFacts, gazetteer: Gazetteer): Facts {
  const book = new EntityBook();
  const names = new NameResolver(gazetteerIndexOf(gazetteer), book, draft.excerpts);
  const texts = new Map(draft.excerpts.map((excerpt) => [excerpt.key, excerpt.text]));
  const policies = draft.policies.map((policy) =>
    resolvePolicy(policy, names, texts.get(policy.excerpt) ?? policy.title),
  );
  const policiesOf = byExcerpt(policies);
  const partnerships = resolvePartnerships(draft.partnerships, names);
  const people = draft.people.map((person) => resolvePerson(person, names, book));
  const peopleOf = byExcerpt(people);
  const halls = new Map<string, { place: string | null; placeRef: string | null }>();
  const inOrder = [...draft.events].sort((a, b) => Number(isHall(b.kind)) - Number(isHall(a.kind)));
  const resolved = new Map<(typeof draft.events)[number], EventFact>();
  for (const event of inOrder) {
    const own = policiesOf.get(event.excerpt) ?? [];
    const fact = resolveEvent(
      event,
      names,
      own,
      event.placeFromRow ? (halls.get(event.excerpt) ?? null) : null,
    );
    if (isHall(fact.kind) && event.excerpt.startsWith('summits/')) halls.set(event.excerpt, fact);
    resolved.set(event, { ...fact, participantRefs: withPersons(fact, peopleOf.get(event.excerpt) ?? []) });
  }
  const events = draft.events.flatMap((event) => resolved.get(event) ?? []);
  const eventsOf = byExcerpt(
    events.map((event, index) => ({ excerpt: event.excerpt, participants: event.participants, index })),
  );
  return {
    report: draft.report,
    sha256: draft.sha256,
    excerpts: [...draft.excerpts],
    entities: book.entities(),
    policies,
    partnerships,
    events,
    people: people.map((person) => ({
      ...person,
      event: eventOf(person, eventsOf.get(person.excerpt) ?? []),
    })),
    warnings: [...draft.diagnostics],
  };
}

const isHall = (kind: string): boolean => kind === 'SUMMIT' || kind === 'CONFERENCE' || kind === 'SESSION';

function resolvePerson(draft: DraftPerson, names: NameResolver, book: EntityBook): PersonFact {
  const [affiliation] = draft.affiliation ? names.enterAll([draft.affiliation]) : [];
  const reason = affiliation
    ? `a surname and given name behind a title of ${affiliation.name}`
    : 'a surname and given name behind a title';
  const ref = book.enter(
    {
      type: 'PERSON',
      name: draft.name,
      // Namesakes of two houses are two persons.
      code: undefined,
      confidence: draft.confidence,
      reason,
      division: null,
    },
    draft.span,
  );
  return {
    excerpt: draft.excerpt,
    name: draft.name,
    ref,
    title: draft.title,
    affiliation: affiliation?.name ?? null,
    affiliationRef: affiliation?.ref ?? null,
    capacity: draft.capacity,
    event: null,
    confidence: draft.confidence,
    mention: toMention(draft.span),
  };
}

/** A person takes part under the reference of the people's list. */
function withPersons(event: EventFact, people: readonly PersonFact[]): string[] {
  return event.participants.map((name, i) => {
    const ref = event.participantRefs[i] ?? '';
    return ref !== '' ? ref : (people.find((person) => person.name === name)?.ref ?? '');
  });
}

function eventOf(
  person: PersonFact,
  events: readonly { readonly participants: readonly string[]; readonly index: number }[],
): number | null {
  return events.find((event) => event.participants.includes(person.name))?.index ?? null;
}

function byExcerpt<T extends { readonly excerpt: string }>(facts: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const group = groups.get(fact.excerpt);
    if (group) group.push(fact);
    else groups.set(fact.excerpt, [fact]);
  }
  return groups;
}
