// `list_partnerships`: the deals of an enterprise, a body or a region, or of anybody, newest first.

import { z } from 'zod';
import { ProductError } from '../../model/errors.js';
import { askData } from '../ask-data.js';
import { dateBounds, day } from '../day.js';
import { deal, dealFields, dealItem, dealKinds, type RawDeal } from '../deal.js';
import { entityRef } from '../entity-ref.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { type Connection, connectionFields, connectionItems, pageInput } from '../paging.js';
import { resolveEntity } from '../resolve-entity.js';
import { tool } from '../tool.js';

const list = `partnerships(where: $where, first: $first, after: $after) ${connectionFields(dealFields)}`;
const ofAll = `query ($where: PartnershipWhere, $first: Int, $after: String) { ${list} }`;
const ofOne = `query ($id: ID!, $where: PartnershipWhere, $first: Int, $after: String) {
  node(id: $id) { ... on Enterprise { ${list} } ... on IssuingBody { ${list} } ... on Region { ${list} } }
}`;

interface Deals {
  readonly partnerships: Connection<RawDeal>;
}

const partyTypes = ['Enterprise', 'IssuingBody', 'Region'] as const;
const partyList = [...partyTypes];

export const listPartnerships = tool({
  name: 'list_partnerships',
  title: 'Partnerships',
  description:
    'Who partnered with whom: agreements (战略合作协议), cooperation (合作), joint ventures (合资), investments (投资), joint products and presence (落户), newest first, each with the report\'s words. An enterprise counts with its subsidiaries, a region with its divisions and organs. Examples: entity "阿里巴巴"; entity "腾讯" with "中国联通"; entity "贵州" kinds ["STRATEGIC_AGREEMENT"]; without entity: the newest deals of all.',
  input: {
    entity: z.string().min(1).optional().describe('An enterprise, body or region, by name or id.'),
    with: z.string().min(1).optional().describe('Only deals that this one is a party of, too.'),
    kinds: dealKinds,
    from: day.optional().describe('Announced on this day or later, YYYY-MM-DD.'),
    to: day.optional().describe('Announced on this day or earlier.'),
    minConfidence: z.number().min(0).max(1).optional().describe('At least this sure, such as 0.8.'),
    ...pageInput(5, 25),
  },
  output: { entity: entityRef.nullable(), partnerships: z.array(deal), ...pageShape },
  async answer(ask, args) {
    const [entity, other] = await Promise.all([
      args.entity ? resolveEntity(ask, 'entity', args.entity, partyList) : null,
      args.with ? resolveEntity(ask, 'with', args.with, partyList) : null,
    ]);
    const where = {
      ...(args.kinds ? { kind: args.kinds } : {}),
      ...(other ? { with: [other.id] } : {}),
      ...(args.minConfidence === undefined ? {} : { minConfidence: args.minConfidence }),
      ...dateBounds(args),
    };
    const variables = { where, first: args.limit, after: args.cursor };
    const deals = entity
      ? (await askData<{ node: Deals | null }>(ask, ofOne, { ...variables, id: entity.id })).node
      : await askData<Deals>(ask, ofAll, variables);
    if (!deals) throw new ProductError('NOT_FOUND', `entity: “${args.entity}” is gone from the graph`);
    const found = connectionItems(deals.partnerships, dealItem);
    const whose = [entity?.name, other?.name].filter(Boolean).join(' with ');
    const heading = `Partnerships${whose ? ` of ${whose}` : ''}: ${found.total}, newest first.`;
    return listAnswer({ key: 'partnerships', heading, beside: { entity }, ...found });
  },
});
