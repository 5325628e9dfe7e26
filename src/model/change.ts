// 变化: what a later report says of an entity, beside what an earlier one says. `this` is the entity, `edge` how it changed.

import { ObjectType } from 'type-graphql';
import { Difference } from './difference.js';
import { Entity } from './entity.js';
import { ChangeKind, PolicyStatus } from './enums.js';
import { Evidence } from './evidence.js';
import { evidenceOrder } from './evidence-order.js';
import { GraphEdge } from './graph-edge.js';
import { ascending, graphField } from './graph-field.js';
import { connectionOf } from './page.js';
import { anyRelationship } from './relationship-kinds.js';

@ObjectType('Change', {
  description:
    'An entity that the later report speaks of, beside what the earlier said. Example: `{ kind entity { name } differences { what before after } }`',
})
export class Change {
  @graphField(
    () => ChangeKind,
    { description: 'New, gone on, or changed. Example: `CHANGED`' },
    { kind: 'property', of: 'edge' },
  )
  kind: string;

  @graphField(
    () => Entity,
    { description: 'What it is about. Example: `entity { id name }`' },
    { kind: 'self' },
  )
  entity: Entity;

  @graphField(
    () => [Difference],
    {
      description:
        'What the later report says differently; none for what is new or agrees. Example: `differences { what before after }`',
    },
    { kind: 'list', match: 'UNWIND fromEdge.differences AS node', order: [] },
  )
  differences: Difference[];

  @graphField(
    () => PolicyStatus,
    {
      description:
        'What the earlier report said; null where it said nothing, or this is no policy. Example: `DRAFT`',
      nullable: true,
    },
    { kind: 'property', of: 'edge' },
  )
  statusBefore: string | null;

  @graphField(
    () => PolicyStatus,
    {
      description: 'What the later report says; null where this is no policy. Example: `TRIAL`',
      nullable: true,
    },
    { kind: 'property', of: 'edge' },
  )
  statusAfter: string | null;

  @graphField(
    () => [GraphEdge],
    {
      description:
        'The relationships of the entity that the later report tells and the earlier did not: a new deal, a new post, a new issuer. Example: `newRelationships { type to evidence { quote } }`',
    },
    {
      kind: 'list',
      // From the later report's excerpts: a region or a theme has more relationships than a report has excerpts.
      match: `MATCH (told:Excerpt)<-[:EVIDENCED_BY]-(:Entity)-[node:${anyRelationship}]-(this)
WHERE told.id IN fromEdge.after AND told.id IN node.excerptIds AND none(known IN fromEdge.before WHERE known IN node.excerptIds)`,
      order: [
        ascending('type(node)'),
        ascending('startNode(node).id'),
        ascending('endNode(node).id'),
        ascending("coalesce(node.partnershipId, '')"),
      ],
      distinct: true,
      limit: 100,
    },
  )
  newRelationships: GraphEdge[];

  @graphField(
    () => [Evidence],
    { description: "The later report's words. Example: `evidence { quote lineFrom }`" },
    {
      kind: 'list',
      match: '(this)-[:EVIDENCED_BY]->(node:Excerpt) WHERE node.id IN fromEdge.after',
      order: evidenceOrder,
      limit: 100,
    },
  )
  evidence: Evidence[];

  @graphField(
    () => [Evidence],
    {
      description:
        "The earlier report's words; none for what is new. Example: `evidenceBefore { quote lineFrom }`",
    },
    {
      kind: 'list',
      match: '(this)-[:EVIDENCED_BY]->(node:Excerpt) WHERE node.id IN fromEdge.before',
      order: evidenceOrder,
      limit: 100,
    },
  )
  evidenceBefore: Evidence[];
}

export const ChangeConnection = connectionOf('Change', () => Change);
