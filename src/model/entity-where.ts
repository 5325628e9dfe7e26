// The conditions and orders of regions, enterprises and issuing bodies. A count here is the `totalCount` of the field of that name
// on the type, with its defaults: deals of subsidiaries, and policies and deals of the divisions below and of organs, count too.

import { Field, InputType } from 'type-graphql';
import { downwards, plainly, upwards } from './division-walk.js';
import { enumOf } from './enum-of.js';
import { BodyLevel, BodyType, OrderDirection } from './enums.js';
import { type Arguments, ascending, descending } from './graph-field.js';
import { policiesOfRegion } from './stored-counts.js';
import { StringWhere } from './where.js';
import { condition } from './where-field.js';

const meanings = {
  NAME: 'The name, by code point.',
  PARTNERSHIPS: 'How many deals it has.',
  POLICIES: 'How many policies it has.',
  CODE: 'The code of GB/T 2260.',
};
const described = <const V extends readonly (keyof typeof meanings)[]>(
  name: string,
  what: string,
  values: V,
) => enumOf(name, `What ${what} can be ordered by. Example: \`NAME\``, values, meanings);

export const RegionOrderField = described('RegionOrderField', 'regions', [
  'CODE',
  'NAME',
  'PARTNERSHIPS',
  'POLICIES',
]);
export const EnterpriseOrderField = described('EnterpriseOrderField', 'enterprises', [
  'NAME',
  'PARTNERSHIPS',
]);
export const IssuingBodyOrderField = described('IssuingBodyOrderField', 'issuing bodies', [
  'NAME',
  'PARTNERSHIPS',
  'POLICIES',
]);

@InputType({ description: 'An order of regions. Example: `{ field: POLICIES, direction: DESC }`' })
export class RegionOrder {
  @Field(() => RegionOrderField, { description: 'By what. Example: `NAME`' })
  field: string;
  @Field(() => OrderDirection, { description: 'Which way. Example: `DESC`' })
  direction: string;
}
@InputType({ description: 'An order of enterprises. Example: `{ field: PARTNERSHIPS, direction: DESC }`' })
export class EnterpriseOrder {
  @Field(() => EnterpriseOrderField, { description: 'By what. Example: `NAME`' })
  field: string;
  @Field(() => OrderDirection, { description: 'Which way. Example: `DESC`' })
  direction: string;
}
@InputType({ description: 'An order of issuing bodies. Example: `{ field: POLICIES, direction: DESC }`' })
export class IssuingBodyOrder {
  @Field(() => IssuingBodyOrderField, { description: 'By what. Example: `NAME`' })
  field: string;
  @Field(() => OrderDirection, { description: 'Which way. Example: `DESC`' })
  direction: string;
}

const deals = (party: string, condition?: string) =>
  descending(
    `COUNT { MATCH ${party}-[deal:PARTNERS_WITH]-()${condition ? ` WHERE ${condition}` : ''} RETURN DISTINCT deal.partnershipId }`,
    'number',
  );

export const regionOrders = {
  CODE: ascending('node.code'),
  NAME: ascending('node.name'),
  PARTNERSHIPS: deals(`(node)${downwards}(:Region)<-[:GOVERNS*0..1]-(party)`, plainly),
  POLICIES: descending(policiesOfRegion('node'), 'number'),
} as const;
export const enterpriseOrders = {
  NAME: ascending('node.name'),
  PARTNERSHIPS: deals('(node)<-[:SUBSIDIARY_OF*0..]-(:Enterprise)'),
} as const;
export const issuingBodyOrders = {
  NAME: ascending('node.name'),
  PARTNERSHIPS: deals('(node)'),
  POLICIES: descending('COUNT { (node)<-[:ISSUED_BY]-(:Policy) }', 'number'),
} as const;

@InputType({
  description:
    'Conditions on enterprises; all that are given must hold. Example: `{ partneredWith: ["贵州"] }`',
})
export class EnterpriseWhere {
  @condition(() => StringWhere, 'The name. Example: `{ contains: "云" }`', {
    kind: 'compared',
    operand: 'node.name',
  })
  name?: StringWhere;
  @condition(
    () => [String],
    'Names, aliases, codes or ids of enterprises, bodies and regions: it, or one below it, has a deal with any of them, or with what is below a region or is its organ. Example: `["贵州", "工信部"]`',
    {
      kind: 'named',
      labels: ['Enterprise', 'IssuingBody', 'Region'],
      test: 'EXISTS { MATCH (node)<-[:SUBSIDIARY_OF*0..]-(:Enterprise)-[:PARTNERS_WITH]-(party)-[:GOVERNS|PART_OF*0..]->(named) WHERE named IN $value }',
      pattern:
        '(named)<-[:GOVERNS|PART_OF*0..]-(party)-[:PARTNERS_WITH]-(:Enterprise)-[:SUBSIDIARY_OF*0..]->(node:Enterprise)',
      mayBeFew: true,
    },
  )
  partneredWith?: string[];
}

@InputType({
  description:
    'Conditions on issuing bodies; all that are given must hold. Example: `{ governs: ["河北"], theme: ["医疗健康"] }`',
})
export class IssuingBodyWhere {
  @condition(() => StringWhere, 'The name. Example: `{ contains: "云" }`', {
    kind: 'compared',
    operand: 'node.name',
  })
  name?: StringWhere;
  @condition(() => BodyLevel, 'The level. Example: `PROVINCE`', {
    kind: 'value',
    test: 'node.level = $value',
  })
  level?: string;
  @condition(() => BodyType, 'The kind of body. Example: `DEPARTMENT`', {
    kind: 'value',
    test: 'node.bodyType = $value',
  })
  bodyType?: string;
  @condition(
    () => [String],
    'Names, aliases, codes or ids of regions: it is an organ of one, or of a division below. Example: `["河北"]`',
    {
      kind: 'named',
      labels: ['Region'],
      test: `EXISTS { MATCH (node)-[:GOVERNS]->(:Region)${upwards}(named:Region) WHERE named IN $value AND ${plainly} }`,
      pattern: `(named)${downwards}(:Region)<-[:GOVERNS]-(node:IssuingBody) WHERE ${plainly}`,
      mayBeFew: true,
    },
  )
  governs?: string[];
  @condition(
    () => [String],
    'Names, aliases or ids of themes: it issued a policy about any of them. Example: `["医疗健康"]`',
    {
      kind: 'named',
      labels: ['Theme'],
      test: 'EXISTS { MATCH (node)<-[:ISSUED_BY]-(:Policy)-[:ABOUT]->(named:Theme) WHERE named IN $value }',
    },
  )
  theme?: string[];
}

const orderBy = (type: () => object): Arguments => ({
  orderBy: {
    type: () => [type()],
    nullable: true,
    description: 'The order, the first deciding. Example: `[{ field: PARTNERSHIPS, direction: DESC }]`',
  },
});
const where = (type: () => object): Arguments => ({
  where: {
    type,
    nullable: true,
    description: 'Only those for which this holds. Example: `{ name: { contains: "云" } }`',
  },
});
export const regionListArguments: Arguments = orderBy(() => RegionOrder);
export const enterpriseListArguments: Arguments = {
  ...where(() => EnterpriseWhere),
  ...orderBy(() => EnterpriseOrder),
};
export const issuingBodyListArguments: Arguments = {
  ...where(() => IssuingBodyWhere),
  ...orderBy(() => IssuingBodyOrder),
};
