// 政策数: how many policies there are by theme, province, month, issuing body or instrument.

import { Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { ascending, descending, graphField, type RelatedField } from './graph-field.js';

@ObjectType('PolicyCount', {
  description: 'How many policies one theme, province, month … has. Example: `{ key count }`',
})
export class PolicyCount {
  @graphField(
    () => String,
    { description: 'The entity\'s name; a month as YYYY-MM; an instrument (通知). Example: `"医疗健康"`' },
    { kind: 'property', of: 'edge' },
  )
  key: string;

  @graphField(
    () => Entity,
    {
      description:
        'The theme, province or body; null for months and instruments. Example: `entity { id name }`',
      nullable: true,
    },
    { kind: 'self' },
  )
  entity: Entity | null;

  @graphField(
    () => Int,
    { description: 'The number of policies, 1 at least. Example: `19`' },
    { kind: 'property', of: 'edge' },
  )
  count: number;
}

const paths: Readonly<Record<string, string>> = {
  THEME: '(filtered)-[:ABOUT]->(found:Theme)',
  PROVINCE: "(filtered)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(found:Region {level: 'PROVINCE'})",
  ISSUING_BODY: '(filtered)-[:ISSUED_BY]->(found:IssuingBody)',
};
const values: Readonly<Record<string, string>> = {
  MONTH: 'left(toString(filtered.announcedOn), 7)',
  INSTRUMENT: 'filtered.instrument',
};

/** The most first, months in order of time. Groups are counted where the statement may aggregate: at its top. */
export const policyCounts: RelatedField = {
  kind: 'list',
  match: ({ by }) => {
    const grouping = String(by);
    const path = paths[grouping];
    if (path)
      return `$filtered
MATCH ${path}
WITH found, count(DISTINCT filtered) AS amount
WITH found AS node, {key: found.name, count: amount, rank: amount} AS edge`;
    return `$filtered
WITH ${values[grouping]} AS group, count(*) AS amount
WHERE group IS NOT NULL
WITH null AS node, {key: group, count: amount, rank: ${grouping === 'MONTH' ? '0' : 'amount'}} AS edge`;
  },
  order: [descending('edge.rank', 'number'), ascending('edge.key')],
};
