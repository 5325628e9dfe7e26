// 两期之间: what a later report says that an earlier one does not. `this` is the later report, `edge` the earlier.

import { ObjectType } from 'type-graphql';
import { ChangeConnection } from './change.js';
import { DealChangeConnection } from './deal-change.js';
import { claimsBy, dealAspects, differencesOf, entityAspects } from './difference.js';
import { ChangeKind } from './enums.js';
import { type Arguments, ascending, graphField } from './graph-field.js';
import { pageArguments } from './page.js';
import { PartnershipConnection } from './partnership.js';
import { partnershipOrder } from './partnership-where.js';
import { Report } from './report.js';

const kinds: Arguments = {
  kinds: {
    type: () => [ChangeKind],
    nullable: true,
    description: 'Only changes of these kinds. Example: `[NEW, CHANGED]`',
  },
};

/** A policy's status as one report tells it last: `statusHistory` holds `2019-03-12 DRAFT excerpt:…`, oldest first. */
const statusIn = (excerpts: string) =>
  `last([told IN node.statusHistory WHERE split(told, ' ')[2] IN ${excerpts} | split(told, ' ')[1]])`;

const kindOf = `kind: CASE
  WHEN idsThen = [] THEN 'NEW'
  WHEN changes <> [] THEN 'CHANGED'
  ELSE 'CONTINUED'
END`;

/** The excerpts of a report among those of a deal. */
const told = (report: 'this' | 'fromEdge') =>
  `COLLECT { MATCH (said:Excerpt) WHERE said.id IN node.excerptIds AND EXISTS { (said)-[:FROM]->(${report}) } RETURN said.id }`;
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
        ...kinds,
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
      match: ({ kinds: only, types }) => `MATCH (this)<-[:FROM]-(:Excerpt)<-[:EVIDENCED_BY]-(node:Entity)${
        types == null ? '' : '\nWHERE any(label IN labels(node) WHERE label IN $types)'
      }
WITH DISTINCT this, node
WITH node, ${claimsBy('this')} AS saidNow, ${claimsBy('fromEdge')} AS saidThen,
  COLLECT { MATCH (node)-[:EVIDENCED_BY]->(later:Excerpt) WHERE EXISTS { (later)-[:FROM]->(this) } RETURN later.id } AS idsNow,
  COLLECT { MATCH (node)-[:EVIDENCED_BY]->(earlier:Excerpt) WHERE EXISTS { (earlier)-[:FROM]->(fromEdge) } RETURN earlier.id } AS idsThen
WITH node, idsNow, idsThen, ${statusIn('idsNow')} AS statusNow, ${statusIn('idsThen')} AS statusThen,
  ${differencesOf(entityAspects)} AS others
WITH node, idsNow, idsThen, statusNow, statusThen, CASE
  WHEN idsThen = [] THEN []
  WHEN statusNow <> statusThen THEN [{what: 'STATUS', before: [statusThen], after: [statusNow]}] + others
  ELSE others
END AS changes
WITH node, {after: idsNow, before: idsThen, statusAfter: statusNow, statusBefore: statusThen, differences: changes, ${kindOf}} AS edge${
        only == null ? '' : '\nWHERE edge.kind IN $kinds'
      }`,
      order: [ascending('node.id')],
    },
  )
  entities: object;

  @graphField(
    () => DealChangeConnection,
    {
      description:
        'The deals that the later report speaks of, newest first. Example: `deals(kinds: [NEW]) { nodes { partnership { kind } evidence { quote } } }`',
      args: { ...kinds, ...pageArguments(50) },
    },
    {
      kind: 'connection',
      match: ({
        kinds: only,
      }) => `MATCH (this)<-[:FROM]-(later:Excerpt)<-[:EVIDENCED_BY]-(:Entity)-[pair:PARTNERS_WITH]-()
WHERE later.id IN pair.excerptIds
WITH DISTINCT pair.partnershipId AS deal
CALL (deal) {
  MATCH ()-[node:PARTNERS_WITH]->()
  WHERE node.partnershipId = deal
  RETURN node LIMIT 1
}
WITH node, ${claimsBy('this')} AS saidNow, ${claimsBy('fromEdge')} AS saidThen, ${told('this')} AS idsNow, ${told('fromEdge')} AS idsThen
WITH node, idsNow, idsThen, CASE WHEN idsThen = [] THEN [] ELSE ${differencesOf(dealAspects)} END AS changes
WITH node, {after: idsNow, before: idsThen, differences: changes, ${kindOf}} AS edge${
        only == null ? '' : '\nWHERE edge.kind IN $kinds'
      }`,
      order: partnershipOrder,
    },
  )
  deals: object;

  @graphField(
    () => PartnershipConnection,
    {
      description:
        'The deals that the later report speaks of, newest first; `deals` tells how each has changed. Example: `partnerships(first: 5) { nodes { kind parties { ... on Entity { name } } } }`',
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
