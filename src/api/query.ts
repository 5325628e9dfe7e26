// The root fields of the public schema. Each is compiled to one Cypher statement; there is no resolver behind it.

import { ID, Resolver } from 'type-graphql';
import { Enterprise, EnterpriseConnection } from '../model/enterprise.js';
import {
  enterpriseListArguments,
  enterpriseOrders,
  issuingBodyListArguments,
  issuingBodyOrders,
  regionListArguments,
  regionOrders,
} from '../model/entity-where.js';
import { EventKind, PartnershipKind, RegionLevel } from '../model/enums.js';
import { Event, EventConnection } from '../model/event.js';
import { eventOrder } from '../model/event-order.js';
import { type Arguments, ascending, byName, descending, rootField } from '../model/graph-field.js';
import { IssuingBody, IssuingBodyConnection } from '../model/issuing-body.js';
import { Node } from '../model/node.js';
import { maximumPageSize, pageArguments } from '../model/page.js';
import { partnerRegions } from '../model/partner-regions.js';
import { PartnershipConnection } from '../model/partnership.js';
import { partnershipConditions, partnershipConnectionArguments } from '../model/partnership-arguments.js';
import { partnershipOrder } from '../model/partnership-where.js';
import { Policy, PolicyConnection } from '../model/policy.js';
import { policyConditions, policyConnectionArguments } from '../model/policy-arguments.js';
import { policyOrder, policyOrders } from '../model/policy-where.js';
import { Region, RegionConnection } from '../model/region.js';
import { RegionPartner } from '../model/region-partner.js';
import { ReportConnection } from '../model/report.js';
import { DateScalar } from '../model/scalars.js';
import { Theme } from '../model/theme.js';
import { atMost, exactlyTwoDates } from './argument-checks.js';

const id: Arguments = {
  id: { type: () => ID, description: 'A stable id, as `id` fields give it. Example: `"region:520000"`' },
};
const nameOf = (description: string): Arguments => ({ name: { type: () => String, description } });
@Resolver()
export class QueryFields {
  @rootField(
    () => Node,
    {
      description:
        'Whatever has this id, or has kept it since a correction merged the two; null where nothing has. Example: `node(id: "region:520000") { id ... on Entity { name } }`',
      nullable: true,
      args: id,
    },
    { kind: 'byId', argument: 'id', labels: ['Entity', 'Report'], alsoMerged: true },
  )
  node: unknown;

  @rootField(
    () => [Node],
    {
      description:
        'What has these ids, in their order; null where nothing has. Example: `nodes(ids: ["region:520000", "region:620000"]) { id ... on Entity { name } }`',
      listNullable: 'items',
      args: {
        ids: {
          type: () => [ID],
          description: `Stable ids, ${maximumPageSize} at most. Example: \`["region:520000", "region:620000"]\``,
        },
      },
      checks: { ids: atMost(maximumPageSize) },
    },
    { kind: 'byId', argument: 'ids', labels: ['Entity', 'Report'], many: true },
  )
  nodes: unknown;

  @rootField(
    () => Policy,
    {
      description:
        'A policy by its present id; `node` knows ids of old too. Example: `policy(id: "policy:336e4813d59924bc") { title issuedBy { name } }`',
      nullable: true,
      args: id,
    },
    { kind: 'byId', argument: 'id', labels: ['Policy'] },
  )
  policy: unknown;

  @rootField(
    () => PolicyConnection,
    {
      description:
        'Policies, newest first. Example: `policies(first: 3, where: { theme: ["医疗健康"] }) { nodes { title announcedOn } }`',
      args: policyConnectionArguments,
    },
    {
      kind: 'connection',
      match: '(node:Policy)',
      order: policyOrder,
      conditions: policyConditions,
      orders: policyOrders,
    },
  )
  policies: unknown;

  @rootField(
    () => Region,
    {
      description:
        'By id, code, name, short name or alias, Chinese or English. Example: `region(name: "贵州") { name policies(first: 3) { nodes { title } } }`',
      nullable: true,
      args: nameOf('`贵州`, `Guizhou`, `520000` … Example: `"Guizhou"`'),
    },
    { kind: 'named', argument: 'name', label: 'Region' },
  )
  region: unknown;

  @rootField(
    () => RegionConnection,
    {
      description: 'Regions by code. Example: `regions(level: PROVINCE) { nodes { code name } }`',
      args: {
        level: {
          type: () => RegionLevel,
          nullable: true,
          description: 'Only those of this level. Example: `PROVINCE`',
        },
        ...regionListArguments,
        ...pageArguments(50),
      },
    },
    {
      kind: 'connection',
      match: ({ level }) => (level == null ? '(node:Region)' : '(node:Region) WHERE node.level = $level'),
      order: [ascending('node.code')],
      orders: regionOrders,
    },
  )
  regions: unknown;

  @rootField(
    () => IssuingBody,
    {
      description:
        'An issuing body by id, name or alias, Chinese or English. Example: `issuingBody(name: "教育部") { name policies(first: 3) { nodes { title } } }`',
      nullable: true,
      args: nameOf('`工信部`, `工业和信息化部` … Example: `"工信部"`'),
    },
    { kind: 'named', argument: 'name', label: 'IssuingBody' },
  )
  issuingBody: unknown;

  @rootField(
    () => IssuingBodyConnection,
    {
      description:
        'Issuing bodies by name. Example: `issuingBodies(first: 5, where: { governs: ["河北"] }) { nodes { name } }`',
      args: { ...issuingBodyListArguments, ...pageArguments() },
    },
    { kind: 'connection', match: '(node:IssuingBody)', order: byName, orders: issuingBodyOrders },
  )
  issuingBodies: unknown;

  @rootField(
    () => Enterprise,
    {
      description:
        'An enterprise by id, name or alias, Chinese or English. Example: `enterprise(name: "Tencent") { name subsidiaries { name } }`',
      nullable: true,
      args: nameOf('`Tencent`, `腾讯`, `腾讯控股` … Example: `"Tencent"`'),
    },
    { kind: 'named', argument: 'name', label: 'Enterprise' },
  )
  enterprise: unknown;

  @rootField(
    () => EnterpriseConnection,
    {
      description:
        'Enterprises by name. Example: `enterprises(first: 5, orderBy: [{ field: PARTNERSHIPS, direction: DESC }]) { nodes { name } }`',
      args: { ...enterpriseListArguments, ...pageArguments() },
    },
    { kind: 'connection', match: '(node:Enterprise)', order: byName, orders: enterpriseOrders },
  )
  enterprises: unknown;

  @rootField(
    () => Event,
    {
      description:
        'An event by its present id; `node` knows ids of old too. Example: `event(id: "event:45d9e03a0dc965b0") { name organizers { role } }`',
      nullable: true,
      args: id,
    },
    { kind: 'byId', argument: 'id', labels: ['Event'] },
  )
  event: unknown;

  @rootField(
    () => EventConnection,
    {
      description:
        'Events, latest first. Example: `events(first: 5, kind: [SUMMIT]) { nodes { name startsOn heldIn { name } } }`',
      args: {
        kind: {
          type: () => [EventKind],
          nullable: true,
          description: 'Only those of these kinds. Example: `[SUMMIT, CONFERENCE]`',
        },
        between: {
          type: () => [DateScalar],
          nullable: true,
          description:
            'Exactly two dates, both included: only events that began within. Example: `["2019-02-16", "2019-03-15"]`',
        },
        ...pageArguments(),
      },
      checks: { between: exactlyTwoDates },
    },
    {
      kind: 'connection',
      match: ({ kind, between }) => {
        const tests = [
          ...(kind == null ? [] : ['node.kind IN $kind']),
          ...(between == null ? [] : ['date($between[0]) <= node.startsOn <= date($between[1])']),
        ];
        return `(node:Event)${tests.length ? ` WHERE ${tests.join(' AND ')}` : ''}`;
      },
      order: eventOrder,
    },
  )
  events: unknown;

  @rootField(
    () => PartnershipConnection,
    {
      description:
        'Partnerships, newest first. Example: `partnerships(first: 5) { nodes { kind parties { ... on Entity { name } } evidence { quote } } }`',
      args: partnershipConnectionArguments,
    },
    {
      kind: 'connection',
      match: '()-[node:PARTNERS_WITH]->()',
      order: partnershipOrder,
      conditions: partnershipConditions,
    },
  )
  partnerships: unknown;

  @rootField(
    () => [RegionPartner],
    {
      description:
        'The provinces that partnered with an enterprise or any of its subsidiaries, with the proof; NOT_FOUND for an unknown name, an empty list for no partner. Example: `provincesPartneredWith(enterprise: "Tencent") { region { name } partnerships { kind evidence { quote } } }`',
      args: {
        enterprise: {
          type: () => String,
          description: 'Id, name or alias, Chinese or English. Example: `"Tencent"`',
        },
        kinds: {
          type: () => [PartnershipKind],
          nullable: true,
          description: 'Only deals of these kinds. Example: `[STRATEGIC_AGREEMENT, COOPERATION]`',
        },
      },
    },
    {
      kind: 'named',
      argument: 'enterprise',
      label: 'Enterprise',
      required: true,
      gives: partnerRegions("'PROVINCE'"),
    },
  )
  provincesPartneredWith: unknown;

  @rootField(
    () => [Theme],
    { description: 'All themes, by name. Example: `themes { name englishName }`' },
    { kind: 'list', match: '(node:Theme)', order: byName },
  )
  themes: unknown;

  @rootField(
    () => ReportConnection,
    {
      description:
        'Reports that were imported, latest month first. Example: `reports(first: 1) { nodes { title month } }`',
      args: pageArguments(),
    },
    { kind: 'connection', match: '(node:Report)', order: [descending('node.month'), ascending('node.id')] },
  )
  reports: unknown;
}
