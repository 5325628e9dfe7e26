// `entity_facts`: what one entity is, and its relationships, each with its words.

import { z } from 'zod';
import { compareText } from '../../model/compare-text.js';
import { askData } from '../ask-data.js';
import { attributeFields, attributes, type RawAttributes, toAttributes } from '../attributes.js';
import { entityRef, entityRefFields, type RawEntity, toEntityRef } from '../entity-ref.js';
import { evidenceFields, evidenceIds, type RawEvidence, wordsOf } from '../evidence.js';
import { edgeFields, graphFact, graphFactText, type RawEdge, relations, toGraphFact } from '../graph-fact.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { pageInput, pageOfWhole } from '../paging.js';
import { resolveEntity } from '../resolve-entity.js';
import { tool } from '../tool.js';

/** Entities around one that are looked at; 中国 has thousands. */
const mostNeighbours = 200;

const query = `query ($id: ID!, $via: [RelationshipKind!]) {
  node(id: $id) { ${attributeFields} ... on Entity { evidence(first: 2) { totalCount nodes { ${evidenceFields} } } } }
  neighborhood(id: $id, depth: 1, limit: ${mostNeighbours}, via: $via) {
    truncated nodes { ${entityRefFields} } edges { ${edgeFields} }
  }
}`;

interface Surroundings {
  readonly node: RawAttributes & {
    readonly evidence: { readonly totalCount: number; readonly nodes: readonly RawEvidence[] };
  };
  readonly neighborhood: {
    readonly truncated: boolean;
    readonly nodes: readonly RawEntity[];
    readonly edges: readonly RawEdge[];
  };
}

/**
 * Those told of in a report first: that 贵州省 is part of 中国 nobody needs to be told. Then the newest; then by relation and id, so
 * that the pages stay what they are while reports are imported.
 */
const worthTelling = (a: RawEdge, b: RawEdge): number =>
  Number(b.evidence.length > 0) - Number(a.evidence.length > 0) ||
  compareText(dateOf(b), dateOf(a)) ||
  compareText(a.type, b.type) ||
  compareText(a.id, b.id);
const dateOf = ({ properties }: RawEdge): string => String(properties.announcedOn ?? properties.date ?? '');

export const entityFacts = tool({
  name: 'entity_facts',
  title: 'Facts about an entity',
  description:
    'Everything the graph knows of one entity: what it is, its attributes, how often which relation occurs, and its relationships with the report\'s words. Examples: entity "腾讯云"; entity "工业和信息化部" relations ["ISSUED_BY"] for what it issued; entity "2019工业互联网峰会"; a policy by its title or id. For long lists of deals or policies use list_partnerships and list_policies, which also count what is below an enterprise or a region.',
  input: {
    entity: z.string().min(1).describe('Name, alias, title or id.'),
    relations,
    ...pageInput(8, 30),
  },
  output: {
    entity: entityRef,
    attributes,
    named: z
      .object({ times: z.number(), evidenceIds })
      .describe('How many excerpts name it, and the first two.'),
    relationCounts: z.record(z.string(), z.number()).describe('How many facts of each relation.'),
    facts: z.array(graphFact),
    ...pageShape,
  },
  async answer(ask, { entity: asked, relations: via, limit, cursor }) {
    const entity = await resolveEntity(ask, 'entity', asked);
    const { node, neighborhood } = await askData<Surroundings>(ask, query, { id: entity.id, via });
    const around = new Map(neighborhood.nodes.map((raw) => [raw.id, toEntityRef(raw)]));
    const own = neighborhood.edges.filter(({ from, to }) => from === entity.id || to === entity.id);
    const list = pageOfWhole(
      [...own].sort(worthTelling),
      { limit, cursor },
      ({ id }) => id,
      (edge) => {
        const value = toGraphFact(edge, around);
        return {
          value,
          evidence: wordsOf(edge.evidence),
          text: (cited) => `- ${graphFactText(value)} ${cited}`,
        };
      },
    );
    const relationCounts: Record<string, number> = {};
    for (const { type } of own) relationCounts[type] = (relationCounts[type] ?? 0) + 1;
    const told = toAttributes(node);
    const beside = {
      entity,
      attributes: told,
      named: { times: node.evidence.totalCount, evidenceIds: node.evidence.nodes.map(({ id }) => id) },
      relationCounts,
    };
    const heading = [
      `${entity.name} (${entity.type}) ${entity.id}`,
      ...Object.entries(told).map(
        ([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : value}`,
      ),
      `named in ${node.evidence.totalCount} excerpts ${node.evidence.nodes.map((_, index) => `[${index + 1}]`).join('')}`,
      `Facts: ${list.total}.`,
    ].join('\n');
    const notes = neighborhood.truncated
      ? [`Only the nearest ${mostNeighbours} entities were looked at; choose relations to see others.`]
      : [];
    return listAnswer({ key: 'facts', heading, beside, named: node.evidence.nodes, notes, ...list });
  },
});
