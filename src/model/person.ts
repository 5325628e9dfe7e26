// 人物: a named person. Label Person.

import { ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { byName, graphField } from './graph-field.js';
import { Node } from './node.js';
import { Party } from './party.js';

@ObjectType('Affiliation', {
  description: 'Where a person belongs, and as what. Example: `{ title with { ... on Entity { name } } }`',
})
export class Affiliation {
  @graphField(
    () => Party,
    { description: 'The body or enterprise. Example: `with { ... on Entity { name } }`' },
    { kind: 'self' },
  )
  with: object;

  @graphField(
    () => String,
    { description: 'The post, as the report gives it. Example: `"厅长"`', nullable: true },
    { kind: 'property', of: 'edge' },
  )
  title: string | null;

  @graphField(
    () => String,
    { description: 'For example 全国人大代表. Example: `"全国人大代表"`', nullable: true },
    { kind: 'property', of: 'edge' },
  )
  capacity: string | null;
}

@ObjectType('Person', {
  implements: [Entity, Node],
  description: 'A named person. Example: `{ name affiliations { capacity title } }`',
})
export class Person {
  @graphField(
    () => [Affiliation],
    {
      description:
        'Where they belong, by name. Example: `affiliations { title with { ... on Entity { name } } }`',
    },
    { kind: 'list', match: '(this)-[edge:AFFILIATED_WITH]->(node)', order: byName },
  )
  affiliations: Affiliation[];
}
