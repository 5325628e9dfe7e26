// 发布机构: an organ that issues or carries policy, or a public institution that signs or acts. Label IssuingBody.

import { ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { BodyLevel, BodyType } from './enums.js';
import { graphField, property } from './graph-field.js';
import { Node } from './node.js';
import { connectionOf } from './page.js';
import { PartnershipConnection } from './partnership.js';
import { partnershipConditions, partnershipConnectionArguments } from './partnership-arguments.js';
import { partnershipOrder } from './partnership-where.js';
import { PolicyConnection } from './policy.js';
import { policyConditions, policyConnectionArguments } from './policy-arguments.js';
import { policyOrder, policyOrders } from './policy-where.js';
import { Region } from './region.js';

@ObjectType('IssuingBody', {
  implements: [Entity, Node],
  description: 'An organ or a public institution. Example: `{ name level bodyType governs { name } }`',
})
export class IssuingBody {
  @property(() => [String], 'Other names, and forms that reports print. Example: `["工信部"]`')
  aliases: string[];

  @property(() => String, 'The English name, where one is known. Example: `"Ministry of Education"`', true)
  englishName: string | null;

  @property(() => BodyLevel, 'The level of an organ; null for others. Example: `CENTRAL`', true)
  level: string | null;

  @property(() => BodyType, 'What kind of body it is. Example: `DEPARTMENT`')
  bodyType: string;

  @graphField(
    () => Region,
    {
      description:
        'The region whose organ it is; null for schools, hospitals, institutes. Example: `governs { name }`',
      nullable: true,
    },
    { kind: 'one', match: '(this)-[:GOVERNS]->(node:Region)', order: [] },
  )
  governs: Region | null;

  @graphField(
    () => PolicyConnection,
    {
      description:
        'Policies that it issued or carries, newest first. Example: `policies(first: 3) { nodes { title announcedOn } }`',
      args: policyConnectionArguments,
    },
    {
      kind: 'connection',
      match: '(this)<-[:ISSUED_BY]-(node:Policy)',
      order: policyOrder,
      conditions: policyConditions,
      orders: policyOrders,
    },
  )
  policies: object;

  @graphField(
    () => PartnershipConnection,
    {
      description:
        'Its partnerships, newest first. Example: `partnerships(first: 3) { nodes { kind announcedOn } }`',
      args: partnershipConnectionArguments,
    },
    {
      kind: 'connection',
      match: '(this)-[node:PARTNERS_WITH]-()',
      order: partnershipOrder,
      conditions: partnershipConditions,
    },
  )
  partnerships: object;
}

export const IssuingBodyConnection = connectionOf('IssuingBody', () => IssuingBody);
