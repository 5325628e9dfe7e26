// 事件: something that happened on a date. Label Event.

import { ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { EventKind, OrganizerRole } from './enums.js';
import { ascending, byName, graphField, property } from './graph-field.js';
import { Node } from './node.js';
import { connectionOf, pageArguments } from './page.js';
import { Party, PartyConnection } from './party.js';
import { Region } from './region.js';
import { DateScalar } from './scalars.js';
import { Theme } from './theme.js';

@ObjectType('Organizer', {
  description:
    'Who organized an event, and in what part. Example: `{ role party { ... on Entity { name } } }`',
})
export class Organizer {
  @graphField(
    () => Party,
    { description: 'Who. Example: `party { ... on Entity { name } }`' },
    { kind: 'self' },
  )
  party: object;

  @graphField(
    () => OrganizerRole,
    { description: 'In what part. Example: `HOST`' },
    { kind: 'property', of: 'edge' },
  )
  role: string;
}

@ObjectType('Event', {
  implements: [Entity, Node],
  description: 'Something that happened on a date. Example: `{ name startsOn heldIn { name } }`',
})
export class Event {
  @property(() => EventKind, 'What kind of event it is. Example: `SUMMIT`')
  kind: string;

  @property(() => DateScalar, 'Null where the report gives no day. Example: `"2019-02-21"`', true)
  startsOn: string | null;

  @property(() => DateScalar, 'The last day; null where there is but one. Example: `"2019-02-22"`', true)
  endsOn: string | null;

  @graphField(
    () => Region,
    { description: 'The most specific division named for it. Example: `heldIn { name }`', nullable: true },
    { kind: 'one', match: '(this)-[:HELD_IN]->(node:Region)', order: [ascending('node.code')] },
  )
  heldIn: Region | null;

  @graphField(
    () => [Organizer],
    {
      description:
        'Who organized it: guidance, hosts, co-hosts. Example: `organizers { role party { ... on Entity { name } } }`',
    },
    {
      kind: 'list',
      match: '(this)<-[edge:ORGANIZED]-(node)',
      order: [
        ascending("CASE edge.role WHEN 'GUIDANCE' THEN 0 WHEN 'HOST' THEN 1 ELSE 2 END", 'number'),
        ...byName,
      ],
    },
  )
  organizers: Organizer[];

  @graphField(
    () => PartyConnection,
    {
      description:
        'Who took part, by name. Example: `participants(first: 3) { nodes { ... on Entity { name } } }`',
      args: pageArguments(50),
    },
    { kind: 'connection', match: '(this)<-[:PARTICIPATED_IN]-(node:Entity)', order: byName },
  )
  participants: object;

  @graphField(
    () => [Theme],
    { description: 'What it is about, by name. Example: `themes { name }`' },
    { kind: 'list', match: '(this)-[:ABOUT]->(node:Theme)', order: byName },
  )
  themes: Theme[];
}

export const EventConnection = connectionOf('Event', () => Event);
