// The conditions and the order of partnerships. A partnership is stored as PARTNERS_WITH relationships, one a pair of parties,
// so `node` is one of them here.

import { Float, InputType } from 'type-graphql';
import { PartnershipKind } from './enums.js';
import { ascending, descending } from './graph-field.js';
import { DateWhere } from './where.js';
import { condition } from './where-field.js';

@InputType({
  description:
    'Conditions on partnerships; all that are given must hold. Example: `{ kind: [INVESTMENT], with: ["百度"] }`',
})
export class PartnershipWhere {
  @condition(() => [PartnershipKind], 'One of these kinds. Example: `[INVESTMENT, JOINT_VENTURE]`', {
    kind: 'value',
    test: 'node.kind IN $value',
  })
  kind?: string[];
  @condition(() => DateWhere, 'The date announced. Example: `{ gte: "2019-03-01" }`', {
    kind: 'compared',
    operand: 'node.announcedOn',
  })
  announcedOn?: DateWhere;
  @condition(
    () => [String],
    'Names, aliases, codes or ids of parties; several mean any of them. Example: `["腾讯", "百度"]`',
    {
      kind: 'named',
      labels: ['Enterprise', 'IssuingBody', 'Region'],
      test: 'EXISTS { MATCH (named)-[pair:PARTNERS_WITH]-() WHERE pair.partnershipId = node.partnershipId AND named IN $value }',
      pattern: '(named)-[node:PARTNERS_WITH]-()',
    },
  )
  with?: string[];
  @condition(() => Float, 'At least this confidence. Example: `0.8`', {
    kind: 'value',
    test: 'node.confidence >= $value',
  })
  minConfidence?: number;
}

/** Newest first, those without a date last (the loader keeps `orderedOn` for that), told apart by id. */
export const partnershipOrder = [
  descending('node.orderedOn', 'date'),
  ascending('node.partnershipId'),
] as const;
