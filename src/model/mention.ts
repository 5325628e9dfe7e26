// 提及: where an excerpt names an entity. `this` is the entity, `edge` the place: {field, start, end, text}.
// EVIDENCED_BY.mentions holds `TEXT 3 6` or `HEADING 0 3`, half-open, in UTF-16 code units, as Cypher's strings count too.

import { Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { MentionField } from './enums.js';
import { ascending, descending, graphField, type RelatedField } from './graph-field.js';

@ObjectType('Mention', {
  description: 'Where an excerpt names an entity. Example: `{ field start end text entity { name } }`',
})
export class Mention {
  @graphField(
    () => MentionField,
    { description: 'In its text or in its heading. Example: `TEXT`' },
    { kind: 'property', of: 'edge' },
  )
  field: string;

  @graphField(
    () => Int,
    { description: 'First place, from 0, in UTF-16 code units. Example: `5`' },
    { kind: 'property', of: 'edge' },
  )
  start: number;

  @graphField(
    () => Int,
    { description: 'The place after the last. Example: `8`' },
    { kind: 'property', of: 'edge' },
  )
  end: number;

  @graphField(
    () => String,
    { description: 'The words themselves. Example: `"腾讯云"`' },
    { kind: 'property', of: 'edge' },
  )
  text: string;

  @graphField(
    () => Entity,
    { description: 'What they name. Example: `entity { id name }`' },
    { kind: 'self' },
  )
  entity: Entity;
}

/**
 * Mentions in an excerpt, in its text first. Where the excerpt was reached from an entity, `fromEdge` is their EVIDENCED_BY and
 * only this entity's are given.
 */
export const mentionsOfExcerpt: RelatedField = {
  kind: 'list',
  match: (_, hasEdge) => `${
    hasEdge
      ? 'WITH startNode(fromEdge) AS entity, fromEdge AS said'
      : 'MATCH (entity:Entity)-[said:EVIDENCED_BY]->(this)'
  }
UNWIND said.mentions AS place
WITH entity, split(place, ' ') AS parts
WITH entity, parts, toInteger(parts[1]) AS begins, toInteger(parts[2]) AS ends
WITH entity AS node, {
  field: parts[0], start: begins, end: ends,
  text: substring(CASE parts[0] WHEN 'TEXT' THEN this.text ELSE this.heading END, begins, ends - begins)
} AS edge`,
  order: [descending('edge.field'), ascending('edge.start', 'number'), ascending('node.id')],
};
