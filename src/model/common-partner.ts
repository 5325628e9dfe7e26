// 共同伙伴: whom two enterprises both work with. A table of deals has to be joined with itself, with the parents of each party and
// with the regions above each: in the graph it is one walk from either side that meets in the middle.

import { ObjectType } from 'type-graphql';
import { byName, graphField, type NamedField } from './graph-field.js';
import { Partnership } from './partnership.js';
import { partnershipOrder } from './partnership-where.js';
import { Party } from './party.js';

@ObjectType('CommonPartner', {
  description:
    'Whom two enterprises both work with, and the deals that say so. Example: `{ party { ... on Entity { name } } partnerships { kind } }`',
})
export class CommonPartner {
  @graphField(
    () => Party,
    { description: 'The partner. Example: `party { ... on Entity { name } }`' },
    { kind: 'self' },
  )
  party: object;

  @graphField(
    () => [Partnership],
    {
      description:
        'The deals of either enterprise that lead to it, newest first. Example: `partnerships { kind parties { ... on Entity { name } } }`',
    },
    {
      kind: 'list',
      match: 'UNWIND fromEdge AS node',
      order: partnershipOrder,
      limit: 100,
    },
  )
  partnerships: Partnership[];
}

/**
 * Each side walks from the enterprise and those below it over a deal to the other party, to the region whose organ that is, and
 * to the regions above; 中国 joins everybody with everybody, so it does not count.
 */
export const commonPartners: NamedField = {
  kind: 'named',
  argument: 'enterprise',
  label: 'Enterprise',
  required: true,
  gives: {
    kind: 'list',
    match: `WITH COLLECT {
  MATCH (this)<-[:SUBSIDIARY_OF*0..]-(:Enterprise)-[deal:PARTNERS_WITH]-(party)
  MATCH (party)-[:GOVERNS|PART_OF*0..]->(met)
  WHERE coalesce(met.level, '') <> 'COUNTRY' AND met <> this
  RETURN DISTINCT [met, deal]
} AS ours, COLLECT {
  UNWIND $with AS other
  MATCH (other)<-[:SUBSIDIARY_OF*0..]-(:Enterprise)-[deal:PARTNERS_WITH]-(party)
  MATCH (party)-[:GOVERNS|PART_OF*0..]->(met)
  WHERE coalesce(met.level, '') <> 'COUNTRY' AND NOT met IN $with
  RETURN DISTINCT [met, deal]
} AS theirs
UNWIND ours AS pair
WITH DISTINCT pair[0] AS node, ours, theirs
WHERE any(pair IN theirs WHERE pair[0] = node)
WITH node, [pair IN ours + theirs WHERE pair[0] = node | pair[1]] AS edge`,
    order: byName,
    names: { with: ['Enterprise'] },
    limit: 200,
  },
};
