// What chooses policies, as arguments of a tool → the condition of the API. Names are resolved first: the API takes a name that
// nothing has as a condition that nothing fulfils, and a model would report that there are no such policies.

import { z } from 'zod';
import type { Ask } from '../api/ask.js';
import { PolicyKind, PolicyStatus } from '../model/enums.js';
import { dateBounds, day } from './day.js';
import { resolveEntity } from './resolve-entity.js';

export const policyFilter = {
  region: z
    .string()
    .min(1)
    .optional()
    .describe('Name, code or id; divisions below count too: "河北", "Guizhou", "region:520000".'),
  theme: z.string().min(1).optional().describe('A theme: "医疗健康", "政务服务", "工业互联网".'),
  issuedBy: z.string().min(1).optional().describe('An issuing body: "工信部", "国务院".'),
  title: z.string().min(1).optional().describe('Has this in its title: "实施方案".'),
  kind: z.enum(PolicyKind).optional().describe('DOCUMENT 文件 or MEASURE 举措.'),
  status: z
    .enum(PolicyStatus)
    .optional()
    .describe(
      'ISSUED 印发, TRIAL 试行, ADOPTED 审议通过, DRAFT 征求意见稿, PLANNED 拟出台, IN_FORCE 进行中.',
    ),
  from: day.optional().describe('Announced on this day or later, YYYY-MM-DD.'),
  to: day.optional().describe('Announced on this day or earlier.'),
};

type Filter = z.infer<z.ZodObject<typeof policyFilter>>;

export async function policyWhere(ask: Ask, filter: Filter): Promise<Record<string, unknown>> {
  const { region, theme, issuedBy, title, kind, status } = filter;
  const [regionId, themeId, bodyId] = await Promise.all([
    region && resolveEntity(ask, 'region', region, ['Region']).then(({ id }) => id),
    theme && resolveEntity(ask, 'theme', theme, ['Theme']).then(({ id }) => id),
    issuedBy && resolveEntity(ask, 'issuedBy', issuedBy, ['IssuingBody']).then(({ id }) => id),
  ]);
  return {
    ...(regionId ? { region: [regionId] } : {}),
    ...(themeId ? { theme: [themeId] } : {}),
    ...(bodyId ? { issuedBy: [bodyId] } : {}),
    ...(title ? { title: { contains: title } } : {}),
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
    ...dateBounds(filter),
  };
}
