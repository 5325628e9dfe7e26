// Root fields that a graph makes easy: search, chains, surroundings, counts, what two reports differ in, and three questions of analysts.

import { ID, Int, Resolver } from 'type-graphql';
import { CoIssuer, coIssuers } from '../model/co-issuer.js';
import { CommonPartner, commonPartners } from '../model/common-partner.js';
import { PolicyGrouping } from '../model/enums.js';
import { type Arguments, rootField } from '../model/graph-field.js';
import { longestPath, mostPaths, Path, shortestPaths } from '../model/graph-path.js';
import { pageArguments } from '../model/page.js';
import { PolicyCount, policyCounts } from '../model/policy-count.js';
import { PolicyWhere } from '../model/policy-where.js';
import { likeRegions, RegionLikeness } from '../model/region-likeness.js';
import { RelationshipKind } from '../model/relationship-kinds.js';
import { ReportChanges } from '../model/report-changes.js';
import { SearchHit, SearchHitConnection, searchHits, suggestions } from '../model/search-hit.js';
import { deepestNeighborhood, largestNeighborhood, neighborhood, Subgraph } from '../model/subgraph.js';
import { entityTypes, from, searchable } from './argument-checks.js';

const types = {
  type: () => [String],
  nullable: true,
  description:
    'Only entities of these types: `Policy`, `IssuingBody`, `Region`, `Enterprise`, `Event`, `Person`, `Theme`. Example: `["Policy", "Event"]`',
};
const via = {
  type: () => [RelationshipKind],
  nullable: true,
  description:
    'Only over relationships of these kinds; over any where absent. Example: `[PARTNERS_WITH, SUBSIDIARY_OF]`',
};
const month = { property: 'month', tellApart: 'publisher' };
const entity = (description: string) => ({ type: () => ID, description });
const howMany = (standard: number, most: number): Arguments => ({
  first: {
    type: () => Int,
    defaultValue: standard,
    description: `How many at most, 1 to ${most}. Example: \`5\``,
  },
});

@Resolver()
export class GraphQueryFields {
  @rootField(
    () => SearchHitConnection,
    {
      description:
        'Full text over names, aliases, titles and excerpts, Chinese and English, best first; a hit in an excerpt gives the entities it is evidence for. Also by pinyin and its initials (`tengxun`, `zgyd`). Every sign is text: there are no operators. Words parted by spaces must all be there. Pages and totalCount are over the best hits of each kind, 200 by name and 100 by title or excerpt. Example: `search(query: "互联网医院", types: ["Policy"]) { nodes { score highlight entity { name } } }`',
      args: {
        query: { type: () => String, description: 'The words to look for. Example: `"互联网医院"`' },
        types,
        ...pageArguments(),
      },
      checks: { query: searchable, types: entityTypes },
    },
    searchHits,
  )
  search: unknown;

  @rootField(
    () => [SearchHit],
    {
      description:
        'What a search box shows while one types: entities whose name, alias or pinyin begins so. Example: `suggest(prefix: "gui") { highlight entity { name } }`',
      args: {
        prefix: { type: () => String, description: 'What has been typed. Example: `"gui"`' },
        types,
        ...howMany(10, 50),
      },
      checks: { prefix: searchable, types: entityTypes, first: from(1, 50) },
    },
    suggestions,
  )
  suggest: unknown;

  @rootField(
    () => [Path],
    {
      description: `Shortest chains of relationships from one entity to another, ${mostPaths} at most; none where there is no chain, or both are the same. Chains differ in their entities; a hop has the evidence of all relationships of its kind between its ends. Example: \`paths(from: "enterprise:53874092e000069b", to: "region:520000") { length nodes { name } edges { type evidence { quote } } }\``,
      args: {
        from: entity('The id of the entity to begin at. Example: `"enterprise:53874092e000069b"`'),
        to: entity('The id of the entity to reach. Example: `"region:520000"`'),
        maxLength: {
          type: () => Int,
          defaultValue: 6,
          description: `No longer than this, 1 to ${longestPath}. Example: \`4\``,
        },
        limit: {
          type: () => Int,
          defaultValue: 5,
          description: `How many at most, 1 to ${mostPaths}. Example: \`3\``,
        },
        via,
      },
      checks: { maxLength: from(1, longestPath), limit: from(1, mostPaths) },
    },
    shortestPaths,
  )
  paths: unknown;

  @rootField(
    () => Subgraph,
    {
      description:
        'What a graph picture needs: an entity\'s surroundings as nodes and edges. Example: `neighborhood(id: "region:520000", limit: 50) { nodes { id name } edges { type from to } truncated }`',
      args: {
        id: entity('The id of the entity in the middle. Example: `"region:520000"`'),
        depth: {
          type: () => Int,
          defaultValue: 1,
          description: `How many steps away, 1 to ${deepestNeighborhood}. Example: \`2\``,
        },
        limit: {
          type: () => Int,
          defaultValue: 200,
          description: `How many entities at most, itself included, 1 to ${largestNeighborhood}. Example: \`50\``,
        },
        via,
      },
      checks: { depth: from(1, deepestNeighborhood), limit: from(1, largestNeighborhood) },
    },
    neighborhood,
  )
  neighborhood: unknown;

  @rootField(
    () => [PolicyCount],
    {
      description:
        'How many policies, by theme, province, month or issuing body; the most first. Several by aliases. Example: `byTheme: policyCounts(by: THEME) { key count } byMonth: policyCounts(by: MONTH) { key count }`',
      args: {
        by: { type: () => PolicyGrouping, description: 'What to count by. Example: `THEME`' },
        where: {
          type: () => PolicyWhere,
          nullable: true,
          description: 'Only policies for which this holds. Example: `{ region: ["广东"] }`',
        },
      },
    },
    policyCounts,
  )
  policyCounts: unknown;

  @rootField(
    () => ReportChanges,
    {
      description:
        'What is new, goes on and has changed from one report to a later one. Example: `changes(from: "2019-02", to: "2019-03") { entities(kinds: [NEW, CHANGED], first: 5) { nodes { kind entity { name } differences { what before after } } } }`',
      args: {
        from: entity(
          'The earlier report: its id, or its month where only one is of it. Example: `"2019-02"`',
        ),
        to: entity('The later report: its id, or its month where only one is of it. Example: `"2019-03"`'),
        publisher: {
          type: () => String,
          nullable: true,
          description: 'Whose report is meant where a month has several. Example: `"中国信息通信研究院"`',
        },
      },
    },
    {
      kind: 'anchored',
      anchors: [
        { argument: 'to', label: 'Report', orBy: month },
        { argument: 'from', label: 'Report', orBy: month },
      ],
    },
  )
  changes: unknown;

  @rootField(
    () => [CommonPartner],
    {
      description:
        'Whom two enterprises both work with, by name: themselves or through subsidiaries, with the same enterprise or body, or in the same region. Why it is here: it shows where rivals meet and who could introduce them, and takes a join over parents and regions anywhere else. Example: `partnersInCommon(enterprise: "腾讯", with: "阿里巴巴") { party { ... on Entity { name } } }`',
      args: {
        enterprise: { type: () => String, description: 'Id, name or alias of one. Example: `"腾讯"`' },
        with: { type: () => String, description: 'Id, name or alias of the other. Example: `"阿里巴巴"`' },
      },
    },
    commonPartners,
  )
  partnersInCommon: unknown;

  @rootField(
    () => [RegionLikeness],
    {
      description:
        'Regions of the same level whose policies are about the same things, most alike first. Why it is here: it finds a province\'s peers to compare it with, by what they do, not by where they lie. Example: `regionsLike(region: "海南", first: 3) { region { name } similarity }`',
      args: {
        region: { type: () => String, description: 'Id, code, name or alias. Example: `"海南"`' },
        ...howMany(10, 100),
      },
      checks: { first: from(1, 100) },
    },
    likeRegions,
  )
  regionsLike: unknown;

  @rootField(
    () => [CoIssuer],
    {
      description:
        'With whom a body issues policies, the most often first. Why it is here: who acts with whom shows who is in charge of a field, and no report says it in one place. Example: `coIssuers(body: "工信部") { body { name } count }`',
      args: {
        body: { type: () => String, description: 'Id, name or alias. Example: `"工信部"`' },
        ...howMany(20, 100),
      },
      checks: { first: from(1, 100) },
    },
    coIssuers,
  )
  coIssuers: unknown;
}
