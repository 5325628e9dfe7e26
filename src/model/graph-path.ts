// 路径: a chain of relationships from one entity to another. `this` is a path of Cypher.

import { Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { GraphEdge } from './graph-edge.js';
import { type AnchoredField, ascending, graphField } from './graph-field.js';
import { anyRelationship } from './relationship-kinds.js';

/** A chain may have no more relationships than this. */
export const longestPath = 8;
/** No more chains than this are given. */
export const mostPaths = 10;
/** So many are looked for: those that differ in parallel deals alone are one chain. */
const pathsSought = 4 * mostPaths;

const hops = 'UNWIND relationships(this) AS node';
/** Several deals may join two entities: one stands for the hop, and `edge` holds the ids of the excerpts of all. */
const hopsWithEvidence = `${hops}
WITH node, COLLECT {
  WITH startNode(node) AS begins, endNode(node) AS ends, type(node) AS kind
  MATCH (begins)-[parallel]->(ends)
  WHERE type(parallel) = kind
  UNWIND parallel.excerptIds AS told
  RETURN DISTINCT told LIMIT 1000
} AS edge`;

@ObjectType('Path', {
  description:
    'A chain of relationships, from the first entity to the last. Example: `{ length nodes { name } edges { type } }`',
})
export class Path {
  @graphField(
    () => Int,
    { description: 'How many relationships it has. Example: `2`' },
    { kind: 'value', expression: 'length(this)' },
  )
  length: number;

  @graphField(
    () => [Entity],
    { description: 'The entities in order, one more than relationships. Example: `nodes { name }`' },
    { kind: 'list', match: 'UNWIND nodes(this) AS node', order: [] },
  )
  nodes: Entity[];

  @graphField(
    () => [GraphEdge],
    {
      description:
        'The relationships in order, each with its evidence; its direction is its own, not the way taken. Example: `edges { type evidence { quote } }`',
    },
    {
      kind: 'list',
      match: (_, __, selected) => (selected.has('evidence') ? hopsWithEvidence : hops),
      order: [],
    },
  )
  edges: GraphEdge[];
}

/**
 * The shortest chains between two entities, in either direction of each relationship, each line of entities once. They are looked for in order of length,
 * so a bound on the length that is tested after the search cuts off the long ones alone. Of chains over the same entities
 * the first is kept; no aggregation does that inside an expression.
 */
export const shortestPaths: AnchoredField = {
  kind: 'anchored',
  anchors: [
    { argument: 'from', label: 'Entity' },
    { argument: 'to', label: 'Entity' },
  ],
  gives: {
    kind: 'list',
    match: ({ via }) => `WITH COLLECT {
  MATCH way = SHORTEST ${pathsSought} (this) ${
    via == null
      ? `((:Entity)-[:${anyRelationship}]-(:Entity))`
      : `((:Entity)-[step:${anyRelationship}]-(:Entity) WHERE type(step) IN $via)`
  }{1,${longestPath}} (fromEdge)
  WHERE this <> fromEdge AND length(way) <= $maxLength
  RETURN way ORDER BY [taken IN relationships(way) | coalesce(taken.partnershipId, type(taken))]
} AS ways
UNWIND [place IN range(0, size(ways) - 1)
  WHERE NOT [found IN nodes(ways[place]) | found.id] IN [other IN ways[0 .. place] | [found IN nodes(other) | found.id]]
  | ways[place]] AS node`,
    order: [ascending('length(node)', 'number'), ascending('[found IN nodes(node) | found.id]')],
    limitBy: 'limit',
  },
};
