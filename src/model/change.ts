// 变化: what a later report says that an earlier one does not. `this` is the later report, `edge` the earlier.

import { ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { ChangeKind, PolicyStatus } from './enums.js';
import { Evidence } from './evidence.js';
import { evidenceOrder } from './evidence-order.js';
import { ascending, graphField } from './graph-field.js';
import { connectionOf, pageArguments } from './page.js';
import { PartnershipConnection } from './partnership.js';
import { partnershipOrder } from './partnership-where.js';
import { Report } from './report.js';

@ObjectType('Change', {
  description:
    'An entity that the later report speaks of, beside what the earlier said. Example: `{ kind entity { name } statusBefore statusAfter }`',
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

/** A policy's status as one report tells it last: `statusHistory` holds `2019-03-12 DRAFT excerpt:…`, oldest first. */
const statusIn = (excerpts: string) =>
  `last([told IN node.statusHistory WHERE split(told, ' ')[2] IN ${excerpts} | split(told, ' ')[1]])`;

const newDeal =
  'NOT EXISTS { MATCH (earlier:Excerpt) WHERE earlier.id IN node.excerptIds AND EXISTS { (earlier)-[:FROM]->(fromEdge) } }';

@ObjectType('ReportChanges', {
  description:
    'What is new, goes on and has changed from one report to a later one. Example: `{ from { month } to { month } entities(kinds: [CHANGED]) { nodes { entity { name } } } }`',
})
export class ReportChanges {
  @graphField(
    () => Report,
    { description: 'The earlier report. Example: `from { month }`' },
    { kind: 'self', of: 'edge' },
  )
  from: Report;

  @graphField(() => Report, { description: 'The later report. Example: `to { month }`' }, { kind: 'self' })
  to: Report;

  @graphField(
    () => ChangeConnection,
    {
      description:
        'The entities that the later report speaks of, by id. Example: `entities(kinds: [NEW], types: ["Policy"], first: 5) { nodes { entity { name } } }`',
      args: {
        kinds: {
          type: () => [ChangeKind],
          nullable: true,
          description: 'Only changes of these kinds. Example: `[NEW, CHANGED]`',
        },
        types: {
          type: () => [String],
          nullable: true,
          description:
            'Only entities of these types: `Policy`, `Enterprise` … Example: `["Policy", "Enterprise"]`',
        },
        ...pageArguments(50),
      },
    },
    {
      kind: 'connection',
      match: ({ kinds, types }) => `MATCH (this)<-[:FROM]-(:Excerpt)<-[:EVIDENCED_BY]-(node:Entity)${
        types == null ? '' : '\nWHERE any(label IN labels(node) WHERE label IN $types)'
      }
WITH DISTINCT this, node
WITH node,
  COLLECT { MATCH (node)-[:EVIDENCED_BY]->(later:Excerpt) WHERE EXISTS { (later)-[:FROM]->(this) } RETURN later.id } AS afterIds,
  COLLECT { MATCH (node)-[:EVIDENCED_BY]->(earlier:Excerpt) WHERE EXISTS { (earlier)-[:FROM]->(fromEdge) } RETURN earlier.id } AS beforeIds
WITH node, afterIds, beforeIds, ${statusIn('afterIds')} AS statusNow, ${statusIn('beforeIds')} AS statusThen
WITH node, {after: afterIds, before: beforeIds, statusAfter: statusNow, statusBefore: statusThen, kind: CASE
  WHEN beforeIds = [] THEN 'NEW'
  WHEN statusNow <> statusThen THEN 'CHANGED'
  ELSE 'CONTINUED'
END} AS edge${kinds == null ? '' : '\nWHERE edge.kind IN $kinds'}`,
      order: [ascending('node.id')],
    },
  )
  entities: object;

  @graphField(
    () => PartnershipConnection,
    {
      description:
        'The deals that the later report speaks of, newest first. Example: `partnerships(first: 5) { nodes { kind parties { ... on Entity { name } } } }`',
      args: {
        onlyNew: {
          type: () => Boolean,
          defaultValue: true,
          description: 'Only those that the earlier report does not have. Example: `false`',
        },
        ...pageArguments(),
      },
    },
    {
      kind: 'connection',
      match: ({
        onlyNew,
      }) => `(this)<-[:FROM]-(told:Excerpt)<-[:EVIDENCED_BY]-(:Entity)-[node:PARTNERS_WITH]-()
WHERE told.id IN node.excerptIds${onlyNew === false ? '' : ` AND ${newDeal}`}`,
      order: partnershipOrder,
    },
  )
  partnerships: object;
}
