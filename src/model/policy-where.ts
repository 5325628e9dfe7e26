// The conditions and orders of policies.

import { Field, InputType } from 'type-graphql';
import { downwards, plainly, upwards } from './division-walk.js';
import { OrderDirection, PolicyKind, PolicyOrderField, PolicyStatus } from './enums.js';
import { ascending, descending } from './graph-field.js';
import { DateWhere, StringWhere } from './where.js';
import { condition } from './where-field.js';

@InputType({
  description:
    'Conditions on policies; all that are given must hold. Example: `{ theme: ["医疗健康"], region: ["河北"], OR: [{ status: DRAFT }, { status: TRIAL }] }`',
})
export class PolicyWhere {
  @condition(
    () => [PolicyWhere],
    'All of these hold. Example: `[{ theme: ["教育"] }, { region: ["天津"] }]`',
    { kind: 'logical', operator: 'AND' },
  )
  AND?: PolicyWhere[];
  @condition(() => [PolicyWhere], 'One of these holds. Example: `[{ status: DRAFT }, { status: PLANNED }]`', {
    kind: 'logical',
    operator: 'OR',
  })
  OR?: PolicyWhere[];
  @condition(() => PolicyWhere, 'This does not hold. Example: `{ kind: MEASURE }`', {
    kind: 'logical',
    operator: 'NOT',
  })
  NOT?: PolicyWhere;

  @condition(() => StringWhere, 'The title. Example: `{ contains: "互联网医院" }`', {
    kind: 'compared',
    operand: 'node.title',
  })
  title?: StringWhere;
  @condition(() => PolicyKind, 'The kind. Example: `DOCUMENT`', { kind: 'value', test: 'node.kind = $value' })
  kind?: string;
  @condition(() => PolicyStatus, 'The status. Example: `DRAFT`', {
    kind: 'value',
    test: 'node.status = $value',
  })
  status?: string;
  @condition(() => DateWhere, 'The date announced. Example: `{ gte: "2019-03-01" }`', {
    kind: 'compared',
    operand: 'node.announcedOn',
  })
  announcedOn?: DateWhere;

  @condition(
    () => [String],
    'Names, aliases or ids of issuing bodies; several mean any of them. Example: `["国务院", "教育部"]`',
    {
      kind: 'named',
      labels: ['IssuingBody'],
      test: 'EXISTS { MATCH (node)-[:ISSUED_BY]->(named:IssuingBody) WHERE named IN $value }',
      pattern: '(named)<-[:ISSUED_BY]-(node:Policy)',
      mayBeFew: true,
    },
  )
  issuedBy?: string[];
  @condition(
    () => [String],
    'Names, aliases or ids of themes; several mean any of them. Example: `["医疗健康", "Education"]`',
    {
      kind: 'named',
      labels: ['Theme'],
      test: 'EXISTS { MATCH (node)-[:ABOUT]->(named:Theme) WHERE named IN $value }',
      pattern: '(named)<-[:ABOUT]-(node:Policy)',
    },
  )
  theme?: string[];
  @condition(
    () => [String],
    'Names, aliases, codes or ids of regions; divisions below count too. Example: `["贵州", "Hainan"]`',
    {
      kind: 'named',
      labels: ['Region'],
      test: `EXISTS { MATCH (node)-[:APPLIES_TO]->(:Region)${upwards}(named:Region) WHERE named IN $value AND ${plainly} }`,
      pattern: `(named)${downwards}(:Region)<-[:APPLIES_TO]-(node:Policy) WHERE ${plainly}`,
      mayBeFew: true,
    },
  )
  region?: string[];
}

@InputType({ description: 'An order of policies. Example: `{ field: ANNOUNCED_ON, direction: ASC }`' })
export class PolicyOrder {
  @Field(() => PolicyOrderField, { description: 'By what. Example: `ANNOUNCED_ON`' })
  field: string;
  @Field(() => OrderDirection, { description: 'Which way. Example: `DESC`' })
  direction: string;
}

/** What `orderBy` names; the direction here is replaced by the one given. */
export const policyOrders = {
  ANNOUNCED_ON: descending('node.announcedOn', 'date'),
  TITLE: ascending('node.title'),
} as const;

/** Newest first, told apart by id. */
export const policyOrder = [descending('node.announcedOn', 'date'), ascending('node.id')] as const;
