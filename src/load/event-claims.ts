// Events of a report and the persons it names → claims on Event nodes, HELD_IN, ORGANIZED, PARTICIPATED_IN, ABOUT and
// AFFILIATED_WITH.

import type { EventFact, Facts } from '../model/facts.js';
import type { ClaimedRelationship } from './claim.js';
import type { ClaimPart } from './claims.js';
import { eventId } from './entity-ids.js';
import type { FactIndex } from './fact-index.js';
import { assertion } from './relation-claims.js';

export function eventClaims(facts: Facts, index: FactIndex): ClaimPart {
  const parts = facts.events.map((event) => claimsOf(event, index));
  return {
    nodes: parts.map((part) => part.node),
    relationships: parts.flatMap((part) => part.relationships),
    evidence: parts.map((part) => part.evidence),
  };
}

const idOf = (event: EventFact, index: FactIndex) =>
  eventId(event.kind, event.name, event.date?.slice(0, 4) ?? index.year);

function claimsOf(event: EventFact, index: FactIndex) {
  const { name, kind, date, endsOn, confidence } = event;
  const id = idOf(event, index);
  const excerpt = index.excerptId(event.excerpt);
  const said = { excerptIds: [excerpt], confidence, date };
  return {
    node: { id, properties: { ...said, name, kind, startsOn: date, endsOn } },
    relationships: [
      ...(event.placeRef ? [assertion('HELD_IN', id, index.entity(event.placeRef), said)] : []),
      ...event.organizers.map(({ ref, role }) =>
        assertion('ORGANIZED', index.entity(ref), id, said, { role }),
      ),
      ...event.participantRefs.map((ref) =>
        assertion('PARTICIPATED_IN', index.entity(ref), id, said, { role: 'PARTICIPANT' }),
      ),
      ...event.themeRefs.map((ref) => assertion('ABOUT', id, index.entity(ref), said)),
    ],
    evidence: {
      entity: id,
      excerpt,
      mentions: [event.mention],
      inferredFrom: null,
      confidence,
      reason: null,
    },
  };
}

/** A person who spoke on an event took part in it as a speaker; one whose event is not given is affiliated alone. */
export function personClaims(facts: Facts, index: FactIndex): ClaimPart {
  const relationships: ClaimedRelationship[] = facts.people.flatMap((person) => {
    const { title, capacity, confidence } = person;
    const entity = index.entity(person.ref);
    const said = {
      excerptIds: [index.excerptId(person.excerpt)],
      confidence,
      date: index.excerptDate(person.excerpt),
    };
    const event = person.event === null ? undefined : facts.events[person.event];
    const role = { role: 'SPEAKER' };
    return [
      ...(person.affiliationRef
        ? [
            assertion('AFFILIATED_WITH', entity, index.entity(person.affiliationRef), said, {
              title,
              capacity,
            }),
          ]
        : []),
      ...(event ? [assertion('PARTICIPATED_IN', entity, idOf(event, index), said, role)] : []),
    ];
  });
  const evidence = facts.people.map((person) => ({
    entity: index.entity(person.ref).id,
    excerpt: index.excerptId(person.excerpt),
    mentions: [person.mention],
    inferredFrom: null,
    confidence: person.confidence,
    reason: null,
  }));
  return { nodes: [], relationships, evidence };
}
