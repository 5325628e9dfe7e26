// An entity as tools name it: its id, its type and its name.

import { z } from 'zod';

export const entityTypes = [
  'Policy',
  'IssuingBody',
  'Region',
  'Enterprise',
  'Event',
  'Person',
  'Theme',
] as const;
export const entityType = z.enum(entityTypes);

/** Loosely typed, since schemas repeat it a dozen times and every sign of them costs the model. */
export const entityRef = z.object({ id: z.string(), type: z.string(), name: z.string() });

export interface EntityRef {
  /** Stable; any tool takes it where it takes a name. */
  readonly id: string;
  readonly type: (typeof entityTypes)[number];
  readonly name: string;
}

/** What a query has to select of an entity for `toEntityRef`; of a union, as the parties of a deal are. */
export const entityRefFields = '__typename ... on Entity { id name }';

export interface RawEntity {
  readonly __typename: EntityRef['type'];
  readonly id: string;
  readonly name: string;
}

export const toEntityRef = ({ __typename, id, name }: RawEntity): EntityRef => ({
  id,
  type: __typename,
  name,
});
