// A relationship of the graph as tools give it: who, what, whom, its details, and the words that say so.

import { z } from 'zod';
import { RelationshipKind } from '../model/relationship-kinds.js';
import { type EntityRef, entityRef } from './entity-ref.js';
import { evidenceFields, evidenceIds, type RawEvidence } from './evidence.js';

export const relations = z
  .array(z.enum(RelationshipKind))
  .min(1)
  .optional()
  .describe(
    'Only these: ISSUED_BY 发布, APPLIES_TO 适用地区, ABOUT 主题, PARTNERS_WITH 合作, SUBSIDIARY_OF 子公司, PART_OF 隶属, GOVERNS 管辖, ORGANIZED 主办, PARTICIPATED_IN 参加, HELD_IN 举办地, AFFILIATED_WITH 任职. All where absent.',
  );

export const graphFact = z.object({
  from: entityRef,
  relation: z.string(),
  to: entityRef,
  details: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .describe('Kind, role, dates, sums, confidence, as far as there are any.'),
  evidenceIds: evidenceIds.describe('None for what a gazetteer knows: PART_OF, SUBSIDIARY_OF, GOVERNS.'),
});
export type GraphFact = z.infer<typeof graphFact>;

export const edgeFields = `id type from to properties evidence { ${evidenceFields} }`;

export interface RawEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly evidence: readonly RawEvidence[];
}

/** `entities` holds both ends. */
export function toGraphFact(edge: RawEdge, entities: ReadonlyMap<string, EntityRef>): GraphFact {
  const { excerptIds: _, ...properties } = edge.properties;
  const plain = Object.entries(properties).filter(([, value]) => value === null || typeof value !== 'object');
  return {
    from: entities.get(edge.from)!,
    relation: edge.type,
    to: entities.get(edge.to)!,
    details: Object.fromEntries(plain) as GraphFact['details'],
    evidenceIds: edge.evidence.map(({ id }) => id),
  };
}

/** `腾讯云 -PARTNERS_WITH COOPERATION 2019-03-06- 贵阳市`. */
export function graphFactText({ from, relation, to, details }: GraphFact): string {
  const words = [relation, details.kind ?? details.role, details.announcedOn ?? details.date].filter(Boolean);
  return `${from.name} —${words.join(' ')}→ ${to.name}`;
}
