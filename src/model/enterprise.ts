// 企业: a company, or a company's named business that acts by itself. Label Enterprise.

import { ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { PartnershipKind, RegionLevel } from './enums.js';
import { EventConnection } from './event.js';
import { eventOrder } from './event-order.js';
import { byName, graphField, property } from './graph-field.js';
import { Node } from './node.js';
import { connectionOf, pageArguments } from './page.js';
import { partnerRegions } from './partner-regions.js';
import { PartnershipConnection } from './partnership.js';
import { partnershipConditions, partnershipConnectionArguments } from './partnership-arguments.js';
import { partnershipOrder } from './partnership-where.js';
import { RegionPartner } from './region-partner.js';

@ObjectType('Enterprise', {
  implements: [Entity, Node],
  description:
    'A company or a named business of one. Example: `{ name parent { name } subsidiaries { name } }`',
})
export class Enterprise {
  @property(() => String, 'The English name. Example: `"Tencent"`', true)
  englishName: string | null;

  @property(() => [String], 'Other names, and forms that reports print. Example: `["腾讯控股", "腾讯公司"]`')
  aliases: string[];

  @graphField(
    () => Enterprise,
    { description: 'The enterprise above it. Example: `parent { name }`', nullable: true },
    { kind: 'one', match: '(this)-[:SUBSIDIARY_OF]->(node:Enterprise)', order: [] },
  )
  parent: Enterprise | null;

  @graphField(
    () => [Enterprise],
    { description: 'The enterprises right below it, by name. Example: `subsidiaries { name }`' },
    { kind: 'list', match: '(this)<-[:SUBSIDIARY_OF]-(node:Enterprise)', order: byName, limit: 500 },
  )
  subsidiaries: Enterprise[];

  @graphField(
    () => PartnershipConnection,
    {
      description:
        'Its partnerships, newest first. Example: `partnerships(first: 3) { nodes { kind announcedOn } }`',
      args: {
        includeSubsidiaries: {
          type: () => Boolean,
          defaultValue: true,
          description: 'Whether those of the enterprises below it count too. Example: `false`',
        },
        ...partnershipConnectionArguments,
      },
    },
    {
      kind: 'connection',
      match: ({ includeSubsidiaries }) =>
        includeSubsidiaries === false
          ? '(this)-[node:PARTNERS_WITH]-()'
          : '(this)<-[:SUBSIDIARY_OF*0..]-(:Enterprise)-[node:PARTNERS_WITH]-()',
      order: partnershipOrder,
      conditions: partnershipConditions,
    },
  )
  partnerships: object;

  @graphField(
    () => [RegionPartner],
    {
      description:
        'The regions that it partnered with, rolled up to a level, each with the deals that say so. Example: `partnerRegions(level: PREFECTURE) { region { name } partnerships { kind } }`',
      args: {
        level: {
          type: () => RegionLevel,
          defaultValue: 'PROVINCE',
          description: 'Roll up to this level. Example: `PROVINCE`',
        },
        kinds: {
          type: () => [PartnershipKind],
          nullable: true,
          description: 'Only deals of these kinds. Example: `[STRATEGIC_AGREEMENT, COOPERATION]`',
        },
      },
    },
    partnerRegions('$level'),
  )
  partnerRegions: RegionPartner[];

  @graphField(
    () => EventConnection,
    {
      description:
        'Events that it organized or took part in, latest first. Example: `events(first: 3) { nodes { name startsOn } }`',
      args: pageArguments(),
    },
    {
      kind: 'connection',
      match: '(this)-[:ORGANIZED|PARTICIPATED_IN]->(node:Event)',
      order: eventOrder,
      distinct: true,
    },
  )
  events: object;
}

export const EnterpriseConnection = connectionOf('Enterprise', () => Enterprise);
