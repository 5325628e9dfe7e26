// 关系: one relationship between two entities, as a picture or a chain of the graph shows it. `this` is the relationship.

import { ID, ObjectType } from 'type-graphql';
import { Evidence } from './evidence.js';
import { evidenceOrder } from './evidence-order.js';
import { graphField } from './graph-field.js';
import { JsonScalar } from './scalars.js';

const withoutNulls = (properties: unknown) =>
  Object.fromEntries(Object.entries(properties as object).filter(([, value]) => value !== null));

@ObjectType('GraphEdge', { description: 'A relationship between two entities.' })
export class GraphEdge {
  @graphField(
    () => ID,
    { description: 'Its ends and its type, and the deal where it is one: stable over imports and machines.' },
    {
      kind: 'value',
      expression:
        "startNode(this).id + ' ' + type(this) + ' ' + endNode(this).id + coalesce(' ' + this.partnershipId, '')",
    },
  )
  id: string;

  @graphField(
    () => String,
    { description: 'ISSUED_BY, PARTNERS_WITH …: a value of RelationshipKind.' },
    { kind: 'value', expression: 'type(this)' },
  )
  type: string;

  @graphField(
    () => ID,
    { description: 'The entity that it goes out from.' },
    { kind: 'value', expression: 'startNode(this).id' },
  )
  from: string;

  @graphField(
    () => ID,
    { description: 'The entity that it goes to; PARTNERS_WITH reads the same in both directions.' },
    { kind: 'value', expression: 'endNode(this).id' },
  )
  to: string;

  @graphField(
    () => JsonScalar,
    {
      description:
        'What it carries: kind, role, dates, sums, confidence, and excerptIds, the ids of its evidence. `{"role": "LEAD", "confidence": 0.9, "excerptIds": ["excerpt:…"]}`',
    },
    {
      kind: 'value',
      // All but the loader's own book-keeping, which does not leave the database.
      expression: 'this{.*, claims: null}',
      finish: withoutNulls,
    },
  )
  properties: object;

  @graphField(
    () => [Evidence],
    {
      description:
        "The reports' own words for it, earliest first; none for what the gazetteer knows (PART_OF, SUBSIDIARY_OF, GOVERNS).",
    },
    {
      kind: 'list',
      match: '(node:Excerpt) WHERE node.id IN this.excerptIds',
      order: evidenceOrder,
      limit: 100,
    },
  )
  evidence: Evidence[];
}
