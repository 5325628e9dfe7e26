// Whoever can be a party, an organizer or a participant.

import { createUnionType } from 'type-graphql';
import { Enterprise } from './enterprise.js';
import { IssuingBody } from './issuing-body.js';
import { connectionOf } from './page.js';
import { Person } from './person.js';
import { Region } from './region.js';

export const Party = createUnionType({
  name: 'Party',
  description:
    'Whoever can be a party, an organizer or a participant. Example: `{ __typename ... on Entity { id name } }`',
  types: () => [Enterprise, IssuingBody, Region, Person] as const,
});

export const PartyConnection = connectionOf('Party', () => Party as unknown as object);
