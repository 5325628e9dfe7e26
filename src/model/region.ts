// 地区: an administrative division of GB/T 2260, a named zone, or 中国 itself. Label Region.

import { ObjectType } from 'type-graphql';
import { downwards, plainly, upwards } from './division-walk.js';
import { Entity } from './entity.js';
import { RegionLevel } from './enums.js';
import { EventConnection } from './event.js';
import { eventOrder } from './event-order.js';
import { ascending, byName, few, graphField, property } from './graph-field.js';
import { IssuingBody } from './issuing-body.js';
import { Node } from './node.js';
import { connectionOf, pageArguments } from './page.js';
import { PartnershipConnection } from './partnership.js';
import { partnershipConditions, partnershipConnectionArguments } from './partnership-arguments.js';
import { partnershipOrder } from './partnership-where.js';
import { PolicyConnection } from './policy.js';
import { policyConditions, policyConnectionArguments } from './policy-arguments.js';
import { policyOrder, policyOrders } from './policy-where.js';
import { policiesOfRegion } from './stored-counts.js';

const includeSubregions = {
  type: () => Boolean,
  defaultValue: true,
  description: 'Whether the divisions below it count too. Example: `false`',
};

@ObjectType('Region', {
  implements: [Entity, Node],
  description:
    'An administrative division, a named zone, or China itself. Example: `{ code name level parent { name } }`',
})
export class Region {
  @property(
    () => String,
    'GB/T 2260 code, six digits; a zone\'s has a hyphen and eight more. Example: `"520000"`',
  )
  code: string;

  @property(() => String, 'Without 省, 市, 自治区 …: 贵州. Example: `"贵州"`')
  shortName: string;

  @property(() => [String], 'Other names, English ones too. Example: `["Guizhou", "黔"]`')
  aliases: string[];

  @property(() => RegionLevel, 'Its level. Example: `PROVINCE`')
  level: string;

  @graphField(
    () => Region,
    { description: 'The division above it; null for China. Example: `parent { name }`', nullable: true },
    { kind: 'one', match: '(this)-[:PART_OF]->(node:Region)', order: [] },
  )
  parent: Region | null;

  @graphField(
    () => [Region],
    { description: 'The divisions right below it, by code. Example: `children { name }`' },
    { kind: 'list', match: '(this)<-[:PART_OF]-(node:Region)', order: [ascending('node.code')] },
  )
  children: Region[];

  @graphField(
    () => PolicyConnection,
    {
      description:
        'Policies that apply to it, newest first; by default also those for the divisions below it. Example: `policies(first: 3) { nodes { title } }`',
      args: { includeSubregions, ...policyConnectionArguments },
    },
    {
      kind: 'connection',
      match: ({ includeSubregions: below }) =>
        below === false
          ? '(this)<-[:APPLIES_TO]-(node:Policy)'
          : `(this)${downwards}(:Region)<-[:APPLIES_TO]-(node:Policy) WHERE ${plainly}`,
      many: ({ includeSubregions: below }) =>
        below === false
          ? { count: 'COUNT { (this)<-[:APPLIES_TO]-() }', test: 'EXISTS { (node)-[:APPLIES_TO]->(this) }' }
          : {
              count: `COUNT { MATCH (this)${downwards}(:Region)<-[:APPLIES_TO]-(policy) WHERE ${plainly} RETURN policy LIMIT ${few + 1} }`,
              // Upwards from the policy: with `this` in the pattern Neo4j walks down, through all divisions, for each policy.
              test: `EXISTS { MATCH (node)-[:APPLIES_TO]->(:Region)${upwards}(above:Region) WHERE above = this AND ${plainly} }`,
            },
      total: ({ includeSubregions: below }) => (below === false ? undefined : policiesOfRegion('this')),
      order: policyOrder,
      conditions: policyConditions,
      orders: policyOrders,
      distinct: true,
    },
  )
  policies: object;

  @graphField(
    () => [IssuingBody],
    { description: 'Its organs, by name. Example: `issuingBodies { name }`' },
    { kind: 'list', match: '(this)<-[:GOVERNS]-(node:IssuingBody)', order: byName, limit: 500 },
  )
  issuingBodies: IssuingBody[];

  @graphField(
    () => PartnershipConnection,
    {
      description:
        'Partnerships of the region itself and of its organs, newest first. Example: `partnerships(first: 3) { nodes { kind parties { ... on Entity { name } } } }`',
      args: { includeSubregions, ...partnershipConnectionArguments },
    },
    {
      kind: 'connection',
      match: ({ includeSubregions: below }) =>
        below === false
          ? '(this)<-[:GOVERNS*0..1]-(party)-[node:PARTNERS_WITH]-()'
          : `(this)${downwards}(:Region)<-[:GOVERNS*0..1]-(party)-[node:PARTNERS_WITH]-() WHERE ${plainly}`,
      order: partnershipOrder,
      conditions: partnershipConditions,
    },
  )
  partnerships: object;

  @graphField(
    () => EventConnection,
    {
      description: 'Events held in it, latest first. Example: `events(first: 3) { nodes { name } }`',
      args: pageArguments(),
    },
    { kind: 'connection', match: '(this)<-[:HELD_IN]-(node:Event)', order: eventOrder },
  )
  events: object;
}

export const RegionConnection = connectionOf('Region', () => Region);
