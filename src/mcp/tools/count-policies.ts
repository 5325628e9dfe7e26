// `count_policies`: how many policies each theme, province, month, body or instrument has.

import { z } from 'zod';
import { PolicyGrouping } from '../../model/enums.js';
import { askData } from '../ask-data.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { pageInput, pageOfWhole } from '../paging.js';
import { policyFilter, policyWhere } from '../policy-filter.js';
import { tool } from '../tool.js';

const query = `query ($by: PolicyGrouping!, $where: PolicyWhere) {
  policyCounts(by: $by, where: $where) { key count entity { id } }
}`;

const count = z.object({
  key: z.string().describe("The entity's name, a month as YYYY-MM, or an instrument (通知)."),
  entityId: z.string().nullable(),
  count: z.number(),
});

interface RawCount {
  readonly key: string;
  readonly count: number;
  readonly entity: { readonly id: string } | null;
}

export const countPolicies = tool({
  name: 'count_policies',
  title: 'Count policies',
  description:
    'How many policies, by THEME 主题, PROVINCE 省 (divisions below included), MONTH, ISSUING_BODY 发布机构 or INSTRUMENT 文种; the most first. A policy counts once for each of its themes, provinces and bodies, so the counts do not add up to the number of policies. It takes the filters of list_policies, which shows the policies behind a number with their evidence. Examples: by "PROVINCE" theme "医疗健康"; by "THEME" region "贵州".',
  input: { by: z.enum(PolicyGrouping), ...policyFilter, ...pageInput(20, 50) },
  output: { counts: z.array(count), ...pageShape },
  async answer(ask, { by, limit, cursor, ...filter }) {
    const where = await policyWhere(ask, filter);
    const { policyCounts } = await askData<{ policyCounts: readonly RawCount[] }>(ask, query, { by, where });
    const list = pageOfWhole(
      policyCounts,
      { limit, cursor },
      ({ key, entity }) => entity?.id ?? key,
      ({ key, entity, count: number }) => ({
        value: { key, entityId: entity?.id ?? null, count: number },
        evidence: [],
        text: () => `- ${key}: ${number}`,
      }),
    );
    return listAnswer({ key: 'counts', heading: `Policies by ${by}:`, ...list });
  },
});
