// 合作的变化: what a later report says of a deal, beside what an earlier one says. `this` is the deal, `edge` how it changed.

import { ObjectType } from 'type-graphql';
import { Difference } from './difference.js';
import { ChangeKind } from './enums.js';
import { Evidence } from './evidence.js';
import { evidenceOrder } from './evidence-order.js';
import { graphField } from './graph-field.js';
import { connectionOf } from './page.js';
import { Partnership } from './partnership.js';

@ObjectType('DealChange', {
  description:
    'A deal that the later report speaks of, beside what the earlier said. Example: `{ kind partnership { kind scope } evidence { quote } }`',
})
export class DealChange {
  @graphField(
    () => ChangeKind,
    { description: 'New, gone on, or changed. Example: `NEW`' },
    { kind: 'property', of: 'edge' },
  )
  kind: string;

  @graphField(
    () => Partnership,
    {
      description:
        'The deal, as all reports together tell it. Example: `partnership { kind parties { ... on Entity { name } } }`',
    },
    { kind: 'self' },
  )
  partnership: Partnership;

  @graphField(
    () => [Difference],
    {
      description:
        'What the later report says differently; none for what is new or agrees. Example: `differences { what before after }`',
    },
    { kind: 'list', match: 'UNWIND fromEdge.differences AS node', order: [] },
  )
  differences: Difference[];

  @graphField(
    () => [Evidence],
    { description: "The later report's words. Example: `evidence { quote lineFrom }`" },
    {
      kind: 'list',
      match: '(node:Excerpt) WHERE node.id IN fromEdge.after',
      order: evidenceOrder,
      limit: 100,
    },
  )
  evidence: Evidence[];

  @graphField(
    () => [Evidence],
    {
      description:
        "The earlier report's words; none for what is new. Example: `evidenceBefore { quote lineFrom }`",
    },
    {
      kind: 'list',
      match: '(node:Excerpt) WHERE node.id IN fromEdge.before',
      order: evidenceOrder,
      limit: 100,
    },
  )
  evidenceBefore: Evidence[];
}

export const DealChangeConnection = connectionOf('DealChange', () => DealChange);
