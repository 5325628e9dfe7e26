// A region that an enterprise partnered with, and the deals that say so. The walk that finds it: `partner-regions.ts`.

import { ObjectType } from 'type-graphql';
import { graphField } from './graph-field.js';
import { Partnership } from './partnership.js';
import { partnershipOrder } from './partnership-where.js';
import { Region } from './region.js';

@ObjectType('RegionPartner', {
  description:
    'A region, and the deals that join it with an enterprise. Example: `{ region { name } partnerships { kind announcedOn } }`',
})
export class RegionPartner {
  @graphField(() => Region, { description: 'The region. Example: `region { name }`' }, { kind: 'self' })
  region: Region;

  @graphField(
    () => [Partnership],
    {
      description:
        'The deals, newest first, each with its parties and its evidence. Example: `partnerships { kind evidence { quote } }`',
    },
    {
      kind: 'list',
      match: 'UNWIND fromEdge AS node',
      order: partnershipOrder,
    },
  )
  partnerships: Partnership[];
}
