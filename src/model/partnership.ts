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
@ObjectType('Partnership', { description: 'A deal between two or more parties.' })
export class Partnership {
  @graphField(
    () => ID,
    {
      description: "A hash of the parties, the kind and the year: the deal's own, whichever report tells it.",
    },
    { kind: 'property', of: 'this', name: 'partnershipId' },
  )
  id: string;

  @property(() => PartnershipKind, 'What kind of deal it is.')
  kind: string;

  @property(() => DateScalar, 'The earliest date that a report gives for it.', true)
  announcedOn: string | null;

  @property(() => String, 'What it is about, in the words of the report.', true)
  scope: string | null;

  @property(() => Float, 'The sum that the report states, in CNY (yuan).', true)
  amountCny: number | null;

  @property(() => Float, 'The stake bought or held, in per cent.', true)
  stakePercent: number | null;

  @graphField(
    () => [Party],
    { description: 'All parties of the deal, by name.' },
    {
      kind: 'list',
      match: '(node)-[pair:PARTNERS_WITH]-() WHERE pair.partnershipId = this.partnershipId',
      order: byName,
      distinct: true,
    },
  )
  parties: object[];

  @property(() => Float, '0 < confidence <= 1')
  confidence: number;

  @graphField(
    () => [Evidence],
    { description: "The reports' own words for it, earliest first." },
    { kind: 'list', match: '(node:Excerpt) WHERE node.id IN this.excerptIds', order: evidenceOrder },
  )
  evidence: Evidence[];
}

export const PartnershipConnection = connectionOf('Partnership', () => Partnership);
