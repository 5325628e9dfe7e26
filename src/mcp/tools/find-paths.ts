// `find_paths`: how two entities are linked, by the shortest chains, each hop with its words.

import { z } from 'zod';
import { longestPath, mostPaths } from '../../model/graph-path.js';
import { askData } from '../ask-data.js';
import { entityRef, entityRefFields, type RawEntity, toEntityRef } from '../entity-ref.js';
import { wordsOf } from '../evidence.js';
import { edgeFields, graphFact, graphFactText, type RawEdge, relations, toGraphFact } from '../graph-fact.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { pageInput, pageOfWhole } from '../paging.js';
import { resolveEntity } from '../resolve-entity.js';
import { tool } from '../tool.js';

const query = `query ($from: ID!, $to: ID!, $maxLength: Int!, $via: [RelationshipKind!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, via: $via, limit: ${mostPaths}) {
    nodes { ${entityRefFields} } edges { ${edgeFields} }
  }
}`;

interface RawPath {
  readonly nodes: readonly RawEntity[];
  readonly edges: readonly RawEdge[];
}

export const findPaths = tool({
  name: 'find_paths',
  title: 'How two entities are linked',
  description: `How are two entities linked? The shortest chains of relationships from one to the other, ${mostPaths} at most, each hop with the report's words. A chain through 中国 or a shared theme says little; choose relations to leave such out. Examples: from "腾讯" to "贵州"; from "阿里云" to "国务院" relations ["PARTNERS_WITH", "SUBSIDIARY_OF", "GOVERNS", "PART_OF"].`,
  input: {
    from: z.string().min(1).describe('Name or id of the entity to begin at.'),
    to: z.string().min(1).describe('Name or id of the entity to reach.'),
    maxLength: z.number().int().min(1).max(longestPath).default(5).describe('No longer than so many hops.'),
    relations,
    ...pageInput(2, mostPaths),
  },
  output: {
    from: entityRef,
    to: entityRef,
    paths: z.array(z.object({ length: z.number(), entities: z.array(entityRef), hops: z.array(graphFact) })),
    ...pageShape,
  },
  async answer(ask, { from: one, to: other, maxLength, relations: via, ...page }) {
    const [from, to] = await Promise.all([resolveEntity(ask, 'from', one), resolveEntity(ask, 'to', other)]);
    const { paths } = await askData<{ paths: readonly RawPath[] }>(ask, query, {
      from: from.id,
      to: to.id,
      maxLength,
      via,
    });
    const list = pageOfWhole(
      paths,
      page,
      ({ edges }) => edges.map(({ id }) => id).join(' '),
      ({ nodes, edges }) => {
        const entities = nodes.map(toEntityRef);
        const byId = new Map(entities.map((entity) => [entity.id, entity]));
        const hops = edges.map((edge) => toGraphFact(edge, byId));
        return {
          value: { length: hops.length, entities, hops },
          evidence: edges.flatMap(({ evidence }) => wordsOf(evidence)),
          text: (cited) => `- ${hops.length} hops: ${hops.map(graphFactText).join('; ')} ${cited}`,
        };
      },
    );
    const heading =
      list.total > 0
        ? `${from.name} and ${to.name} are linked:`
        : `No chain of at most ${maxLength} hops links ${from.name} and ${to.name}.`;
    return listAnswer({ key: 'paths', heading, beside: { from, to }, ...list });
  },
});
