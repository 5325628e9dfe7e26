// `list_policies`: policies by region, theme, issuing body, title, status and date, newest first.

import { z } from 'zod';
import { askData } from '../ask-data.js';
import { entityRef, entityRefFields, type RawEntity, toEntityRef } from '../entity-ref.js';
import { evidenceFields, evidenceIds, type RawEvidence } from '../evidence.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { type Connection, connectionFields, connectionItems, pageInput } from '../paging.js';
import { policyFilter, policyWhere } from '../policy-filter.js';
import { tool } from '../tool.js';

const query = `query ($where: PolicyWhere, $first: Int, $after: String) {
  policies(where: $where, first: $first, after: $after) ${connectionFields(`
    id title kind status announcedOn issuerCount
    issuedBy { ${entityRefFields} } appliesTo { ${entityRefFields} } themes { name }
    evidence(first: 3) { nodes { ${evidenceFields} } }`)}
}`;

const policy = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  status: z.string(),
  announcedOn: z.string(),
  issuedBy: z.array(entityRef),
  issuerCount: z
    .number()
    .int()
    .nullable()
    .describe('How many bodies in all, where the report gives a number.'),
  appliesTo: z.array(entityRef).describe('The most specific divisions that it is for.'),
  themes: z.array(z.string()),
  evidenceIds,
});

interface RawPolicy
  extends Omit<z.infer<typeof policy>, 'issuedBy' | 'appliesTo' | 'themes' | 'evidenceIds'> {
  readonly issuedBy: readonly RawEntity[];
  readonly appliesTo: readonly RawEntity[];
  readonly themes: readonly { readonly name: string }[];
  readonly evidence: { readonly nodes: readonly RawEvidence[] };
}

export const listPolicies = tool({
  name: 'list_policies',
  title: 'Policies',
  description:
    'Policies (政策): documents such as 意见, 方案, 办法, and measures taken without one, newest first, with who issued them, where they apply, and the report\'s words. All filters given must hold. Examples: region "河北" theme "医疗健康"; issuedBy "工信部"; title "数字经济"; status "DRAFT" for 征求意见稿; from "2019-03-01". For numbers only use count_policies.',
  input: { ...policyFilter, ...pageInput(5, 25) },
  output: { policies: z.array(policy), ...pageShape },
  async answer(ask, { limit, cursor, ...filter }) {
    const where = await policyWhere(ask, filter);
    const { policies } = await askData<{ policies: Connection<RawPolicy> }>(ask, query, {
      where,
      first: limit,
      after: cursor,
    });
    const list = connectionItems(policies, (raw) => {
      const value = {
        id: raw.id,
        title: raw.title,
        kind: raw.kind,
        status: raw.status,
        announcedOn: raw.announcedOn,
        issuedBy: raw.issuedBy.map(toEntityRef),
        issuerCount: raw.issuerCount,
        appliesTo: raw.appliesTo.map(toEntityRef),
        themes: raw.themes.map(({ name }) => name),
        evidenceIds: raw.evidence.nodes.map(({ id }) => id),
      };
      const issuers = value.issuedBy.map(({ name }) => name).join('、') || 'issuer not told';
      return {
        value,
        evidence: raw.evidence.nodes,
        text: (cited) => `- ${raw.announcedOn} ${raw.title} (${raw.status}; ${issuers}) ${raw.id} ${cited}`,
      };
    });
    return listAnswer({ key: 'policies', heading: `Policies: ${list.total}, newest first.`, ...list });
  },
});
