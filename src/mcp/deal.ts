// A partnership as tools give it: its parties, what kind it is, when it was announced, and the words that say so.

import { z } from 'zod';
import { PartnershipKind } from '../model/enums.js';
import { entityRef, entityRefFields, type RawEntity, toEntityRef } from './entity-ref.js';
import { evidenceFields, evidenceIds, type RawEvidence, wordsOf } from './evidence.js';
import type { ListItem } from './list-answer.js';

export const dealKinds = z
  .array(z.enum(PartnershipKind))
  .min(1)
  .optional()
  .describe(
    'STRATEGIC_AGREEMENT 战略合作协议, COOPERATION 合作, JOINT_VENTURE 合资, INVESTMENT 投资 / 收购, JOINT_PRODUCT 联合推出, PRESENCE 落户 / 采用. All where absent.',
  );

export const deal = z.object({
  id: z.string(),
  kind: z.string(),
  announcedOn: z.string().nullable(),
  scope: z.string().nullable().describe('What it is about, in the words of the report.'),
  amountCny: z.number().nullable().describe('The sum in yuan, where the report states one.'),
  confidence: z.number().describe('How sure the reading is, up to 1.'),
  parties: z.array(entityRef),
  evidenceIds,
});

export const dealFields = `id kind announcedOn scope amountCny confidence parties { ${entityRefFields} } evidence { ${evidenceFields} }`;

export interface RawDeal extends Omit<z.infer<typeof deal>, 'parties' | 'evidenceIds'> {
  readonly parties: readonly RawEntity[];
  readonly evidence: readonly RawEvidence[];
}

export function toDeal({ parties, evidence, ...rest }: RawDeal): z.infer<typeof deal> {
  return {
    id: rest.id,
    kind: rest.kind,
    announcedOn: rest.announcedOn,
    scope: rest.scope,
    amountCny: rest.amountCny,
    confidence: rest.confidence,
    parties: parties.map(toEntityRef),
    evidenceIds: evidence.map(({ id }) => id),
  };
}

/** `COOPERATION 2019-03-06: 腾讯云 + 贵阳市`. */
export function dealText({ kind, announcedOn, parties, scope }: z.infer<typeof deal>): string {
  const names = parties.map(({ name }) => name).join(' + ');
  return `${kind} ${announcedOn ?? 'undated'}: ${names}${scope ? `, ${scope}` : ''}`;
}

export function dealItem(raw: RawDeal): Omit<ListItem, 'cursor'> {
  const value = toDeal(raw);
  return { value, evidence: wordsOf(raw.evidence), text: (cited) => `- ${dealText(value)} ${cited}` };
}
