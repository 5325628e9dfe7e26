// 子图: an entity's surroundings, as a picture needs them. `this` is a map of nodes, relationships and whether some are left out.

import { ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { GraphEdge } from './graph-edge.js';
import { type AnchoredField, graphField } from './graph-field.js';
import { anyRelationship } from './relationship-kinds.js';

export const deepestNeighborhood = 3;
export const largestNeighborhood = 500;
/** Relationships of a picture: beyond this nobody sees them apart. */
const mostEdges = 2_000;

@ObjectType('Subgraph', {
  description: 'A part of the graph. Example: `{ nodes { id name } edges { type from to } truncated }`',
})
export class Subgraph {
  @graphField(
    () => [Entity],
    {
      description:
        'The entities, the one asked about first, the near before the far, equally far ones by id. Example: `nodes { id name }`',
    },
    { kind: 'list', match: 'UNWIND this.nodes AS node', order: [], usual: 200 },
  )
  nodes: Entity[];

  @graphField(
    () => [GraphEdge],
    {
      description:
        'All relationships among these entities, in the order of those they go out from. Example: `edges { type from to }`',
    },
    { kind: 'list', match: 'UNWIND this.edges AS node', order: [], usual: 400, limit: mostEdges },
  )
  edges: GraphEdge[];

  @graphField(
    () => Boolean,
    { description: 'Whether more was there than `limit` allows. Example: `false`' },
    { kind: 'property', of: 'this' },
  )
  truncated: boolean;
}

const ring = (number: number, tests: string) => `COLLECT {
    UNWIND CASE WHEN $depth >= ${number} THEN ring${number - 1} ELSE [] END AS inner
    MATCH (inner)-[:${anyRelationship}]-(outer:Entity)
    WHERE ${tests}
    WITH DISTINCT outer LIMIT $limit
    RETURN outer ORDER BY outer.id
  } AS ring${number}`;

/**
 * Ring by ring, each cut while it is walked, so that a hub (中国, a theme) is never read whole. Relationships are read from
 * their first end: the hubs of this graph are their other end.
 */
export const neighborhood: AnchoredField = {
  kind: 'anchored',
  anchors: [{ argument: 'id', label: 'Entity' }],
  gives: {
    kind: 'one',
    match: ({ via }) => {
      const only = via == null ? '' : ' AND any(kind IN $via WHERE kind = type(link))';
      const text = `WITH this, [this] AS ring0
  WITH this, ring0, ${ring(1, 'outer <> this')}
  WITH this, ring1, ${ring(2, 'outer <> this AND NOT outer IN ring1')}
  WITH this, ring1, ring2, ${ring(3, 'outer <> this AND NOT outer IN ring1 AND NOT outer IN ring2')}
WITH [this] + ring1 + ring2 + ring3 AS found
WITH found[..$limit] AS kept, size(found) > $limit AS isCut
WITH kept, isCut, COLLECT {
    UNWIND range(0, size(kept) - 1) AS place
    WITH place, kept[place] AS source
    MATCH (source)-[link:${anyRelationship}]->(target:Entity)
    WHERE target IN kept${only}
    WITH link, place, target LIMIT ${mostEdges}
    RETURN link ORDER BY place, type(link), target.id, link.partnershipId
  } AS links
WITH {nodes: kept, edges: links, truncated: isCut OR size(links) = ${mostEdges}} AS node`;
      return via == null
        ? text
        : text
            .replaceAll('(inner)-[:', '(inner)-[link:')
            .replaceAll('WHERE outer <>', 'WHERE type(link) IN $via AND outer <>');
    },
    order: [],
  },
};
