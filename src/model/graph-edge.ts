// 关系: one relationship between two entities, as a picture or a chain of the graph shows it. `this` is the relationship.

import { ID, ObjectType } from 'type-graphql';
import { Evidence } from './evidence.js';
import { evidenceOrder } from './evidence-order.js';
import { graphField } from './graph-field.js';
import { JsonScalar } from './scalars.js';

const withoutNulls = (properties: unknown) =>
  Object.fromEntries(Object.entries(properties as object).filter(([, value]) => value !== null));

@ObjectType('GraphEdge', {
  description: 'A relationship between two entities. Example: `{ type from to evidence { quote } }`',
})
export class GraphEdge {
  @graphField(
    () => ID,
    {
      description:
        'Its ends and its type, and the deal where it is one: stable over imports and machines. Example: `"enterprise:a7baed72c308ce88 SUBSIDIARY_OF enterprise:53874092e000069b"`',
    },
    {
      kind: 'value',
      expression:
        "startNode(this).id + ' ' + type(this) + ' ' + endNode(this).id + coalesce(' ' + this.partnershipId, '')",
    },
  )
  id: string;

  @graphField(
    () => String,
    { description: 'ISSUED_BY, PARTNERS_WITH …: a value of RelationshipKind. Example: `"SUBSIDIARY_OF"`' },
    { kind: 'value', expression: 'type(this)' },
  )
  type: string;

  @graphField(
    () => ID,
    { description: 'The entity that it goes out from. Example: `"enterprise:a7baed72c308ce88"`' },
    { kind: 'value', expression: 'startNode(this).id' },
  )
  from: string;

  @graphField(
    () => ID,
    {
      description:
        'The entity that it goes to; PARTNERS_WITH reads the same in both directions. Example: `"enterprise:53874092e000069b"`',
    },
    { kind: 'value', expression: 'endNode(this).id' },
  )
  to: string;

  @graphField(
    () => JsonScalar,
    {
      description:
        'What it carries: kind, role, dates, sums, confidence, and excerptIds, the ids of its evidence. Example: `{ role: "LEAD", confidence: 0.9, excerptIds: ["excerpt:2e3ba912d4cce183"] }`',
    },
    {
      kind: 'value',
      // All but the loader's own book-keeping, which does not leave the database.
      expression: 'this{.*, claims: null, orderedOn: null}',
      finish: withoutNulls,
    },
  )
  properties: object;

  @graphField(
    () => [Evidence],
    {
      description:
        "The reports' own words for it, earliest first; none for what the gazetteer knows (PART_OF, SUBSIDIARY_OF, GOVERNS). Example: `evidence { quote }`",
    },
    {
      kind: 'list',
      // In a chain the edge stands for all relationships of its kind between its ends, and `fromEdge` is the list of their excerpts.
      match: (_, hasEdge) => `(node:Excerpt) WHERE node.id IN ${hasEdge ? 'fromEdge' : 'this.excerptIds'}`,
      order: evidenceOrder,
      limit: 100,
    },
  )
  evidence: Evidence[];
}
