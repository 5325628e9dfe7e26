// 合作: a deal between two or more parties. Stored as PARTNERS_WITH relationships, one a pair of parties, that share
// `partnershipId` and every other property; `this` is any one of them.

import { Extensions, Float, ID, ObjectType } from 'type-graphql';
import { PartnershipKind } from './enums.js';
import { Evidence } from './evidence.js';
import { evidenceOrder } from './evidence-order.js';
import { byName, graphField, property } from './graph-field.js';
import { connectionOf } from './page.js';
import { Party } from './party.js';
import { DateScalar } from './scalars.js';

@Extensions({ relationship: { type: 'PARTNERS_WITH', identity: 'partnershipId' } })
@ObjectType('Partnership', {
  description:
    'A deal between two or more parties. Example: `{ kind announcedOn parties { ... on Entity { name } } evidence { quote } }`',
})
export class Partnership {
  @graphField(
    () => ID,
    {
      description:
        'A hash of the parties, the kind and the year: the deal\'s own, whichever report tells it. Example: `"partnership:cba1cab00fc295b2"`',
    },
    { kind: 'property', of: 'this', name: 'partnershipId' },
  )
  id: string;

  @property(() => PartnershipKind, 'What kind of deal it is. Example: `COOPERATION`')
  kind: string;

  @property(() => DateScalar, 'The earliest date that a report gives for it. Example: `"2019-03-06"`', true)
  announcedOn: string | null;

  @property(
    () => String,
    'What it is about, in the words of the report. Example: `"“互联网+公益”筹资"`',
    true,
  )
  scope: string | null;

  @property(() => Float, 'The sum that the report states, in CNY (yuan). Example: `550000000`', true)
  amountCny: number | null;

  @property(() => Float, 'The stake bought or held, in per cent. Example: `5.26`', true)
  stakePercent: number | null;

  @graphField(
    () => [Party],
    { description: 'All parties of the deal, by name. Example: `parties { ... on Entity { name } }`' },
    {
      kind: 'list',
      match: '(node)-[pair:PARTNERS_WITH]-() WHERE pair.partnershipId = this.partnershipId',
      order: byName,
      distinct: true,
    },
  )
  parties: object[];

  @property(() => Float, '0 < confidence <= 1 Example: `0.9`')
  confidence: number;

  @graphField(
    () => [Evidence],
    { description: "The reports' own words for it, earliest first. Example: `evidence { quote lineFrom }`" },
    { kind: 'list', match: '(node:Excerpt) WHERE node.id IN this.excerptIds', order: evidenceOrder },
  )
  evidence: Evidence[];
}

export const PartnershipConnection = connectionOf('Partnership', () => Partnership);
