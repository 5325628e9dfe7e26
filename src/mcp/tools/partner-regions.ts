// `partner_regions`: the provinces, or other regions, that an enterprise partnered with, each with the deals that say so.

import { z } from 'zod';
import { RegionLevel } from '../../model/enums.js';
import { askData } from '../ask-data.js';
import { deal, dealFields, dealKinds, dealText, type RawDeal, toDeal } from '../deal.js';
import { entityRef, entityRefFields, type RawEntity, toEntityRef } from '../entity-ref.js';
import { wordsOf } from '../evidence.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { pageInput, pageOfWhole } from '../paging.js';
import { resolveEntity } from '../resolve-entity.js';
import { tool } from '../tool.js';

const query = `query ($name: String!, $level: RegionLevel!, $kinds: [PartnershipKind!]) {
  enterprise(name: $name) { partnerRegions(level: $level, kinds: $kinds) {
    region { ${entityRefFields} } partnerships { ${dealFields} }
  } }
}`;

/** A region may have dozens of deals; the newest show what is going on, and list_partnerships has them all. */
const mostDeals = 5;

interface Partner {
  readonly region: RawEntity;
  readonly partnerships: readonly RawDeal[];
}

export const partnerRegions = tool({
  name: 'partner_regions',
  title: 'Provinces that partnered with an enterprise',
  description:
    'Which provinces (or prefectures …) partnered with an enterprise? Counts deals of the enterprise and of those below it (腾讯云 counts for 腾讯) with the region, a division in it (贵阳市 counts for 贵州省) or an organ of one (甘肃省红十字会 for 甘肃省). Each region comes with its deals and the report\'s words. Example: enterprise "腾讯" or "Tencent".',
  input: {
    enterprise: z.string().min(1).describe('Name, alias or id: "腾讯", "Alibaba", "中国移动".'),
    level: z
      .enum(RegionLevel)
      .default('PROVINCE')
      .describe('Roll up to this level: PROVINCE 省级, PREFECTURE 地级, COUNTY 县级.'),
    kinds: dealKinds,
    ...pageInput(10, 40),
  },
  output: {
    enterprise: entityRef,
    regions: z.array(
      z.object({
        region: entityRef,
        partnershipCount: z.number(),
        partnerships: z
          .array(deal)
          .describe(`The newest ${mostDeals}; list_partnerships with entity and with gives all.`),
      }),
    ),
    ...pageShape,
  },
  async answer(ask, { enterprise: asked, level, kinds, ...page }) {
    const enterprise = await resolveEntity(ask, 'enterprise', asked, ['Enterprise']);
    const data = await askData<{ enterprise: { partnerRegions: readonly Partner[] } }>(ask, query, {
      name: enterprise.id,
      level,
      kinds,
    });
    const list = pageOfWhole(
      data.enterprise.partnerRegions,
      page,
      ({ region }) => region.id,
      ({ region, partnerships }) => {
        const newest = partnerships.slice(0, mostDeals);
        const deals = newest.map(toDeal);
        const more = partnerships.length - deals.length;
        return {
          value: {
            region: toEntityRef(region),
            partnershipCount: partnerships.length,
            partnerships: deals,
          },
          evidence: newest.flatMap(({ evidence }) => wordsOf(evidence)),
          text: (cited) =>
            `- ${region.name}: ${deals.map(dealText).join('; ')}${more > 0 ? ` and ${more} more` : ''} ${cited}`,
        };
      },
    );
    const heading =
      list.total > 0
        ? `Regions (${level}) that partnered with ${enterprise.name}:`
        : `No region (${level}) is told to have partnered with ${enterprise.name}.`;
    return listAnswer({ key: 'regions', heading, beside: { enterprise }, ...list });
  },
});
