// Root fields that a graph makes easy: search, chains, surroundings, counts, what two reports differ in, and three questions of analysts.

import { ID, Int, Resolver } from 'type-graphql';
import { ReportChanges } from '../model/change.js';
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
import { SearchHit, SearchHitConnection, searchHits, suggestions } from '../model/search-hit.js';
import { deepestNeighborhood, largestNeighborhood, neighborhood, Subgraph } from '../model/subgraph.js';
import { entityTypes, from, searchable } from './argument-checks.js';

const types = {
  type: () => [String],
  nullable: true,
  description:
    'Only entities of these types: `Policy`, `IssuingBody`, `Region`, `Enterprise`, `Event`, `Person`, `Theme`.',
};
const via = {
  type: () => [RelationshipKind],
  nullable: true,
  description: 'Only over relationships of these kinds; over any where absent.',
};
const entity = (description: string) => ({ type: () => ID, description });
const howMany = (standard: number, most: number): Arguments => ({
  first: { type: () => Int, defaultValue: standard, description: `How many at most, 1 to ${most}.` },
});

@Resolver()
export class GraphQueryFields {
  @rootField(
    () => SearchHitConnection,
    {
      description:
        'Full text over names, aliases, titles and excerpts, Chinese and English, best first; a hit in an excerpt gives the entities it is evidence for. Also by pinyin and its initials (`tengxun`, `zgyd`). Every sign is text: there are no operators. Words parted by spaces must all be there. Pages and totalCount are over the best hits of each kind, 200 by name and 100 by title or excerpt. Example: `search(query: "互联网医院", types: ["Policy"]) { nodes { score highlight entity { name } } }`',
      args: {
        query: { type: () => String, description: 'The words to look for.' },
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
        prefix: { type: () => String, description: 'What has been typed.' },
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
      description: `Shortest chains of relationships from one entity to another, ${mostPaths} at most; none where there is no chain, or both are the same. Example: \`paths(from: "enterprise:…", to: "region:520000") { length nodes { name } edges { type evidence { quote } } }\``,
      args: {
        from: entity('The id of the entity to begin at.'),
        to: entity('The id of the entity to reach.'),
        maxLength: {
          type: () => Int,
          defaultValue: 6,
          description: `No longer than this, 1 to ${longestPath}.`,
        },
        limit: { type: () => Int, defaultValue: 5, description: `How many at most, 1 to ${mostPaths}.` },
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
      description: "What a graph picture needs: an entity's surroundings as nodes and edges.",
      args: {
        id: entity('The id of the entity in the middle.'),
        depth: {
          type: () => Int,
          defaultValue: 1,
          description: `How many steps away, 1 to ${deepestNeighborhood}.`,
        },
        limit: {
          type: () => Int,
          defaultValue: 200,
          description: `How many entities at most, itself included, 1 to ${largestNeighborhood}.`,
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
        'How many policies, by theme, province, month or issuing body; the most first. Several by aliases: `byTheme: policyCounts(by: THEME) { key count } byMonth: policyCounts(by: MONTH) { key count }`',
      args: {
        by: { type: () => PolicyGrouping, description: 'What to count by.' },
        where: {
          type: () => PolicyWhere,
          nullable: true,
          description: 'Only policies for which this holds.',
        },
      },
    },
    policyCounts,
  )
  policyCounts: unknown;

  @rootField(
    () => ReportChanges,
    {
      description: 'What is new, goes on and has changed from one report to a later one.',
      args: { from: entity('The id of the earlier report.'), to: entity('The id of the later report.') },
    },
    {
      kind: 'anchored',
      anchors: [
        { argument: 'to', label: 'Report' },
        { argument: 'from', label: 'Report' },
      ],
    },
  )
  changes: unknown;

  @rootField(
    () => [CommonPartner],
    {
      description:
        'Whom two enterprises both work with, by name: themselves or through subsidiaries, with the same enterprise or body, or in the same region. Why it is here: it shows where rivals meet and who could introduce them, and takes a join over parents and regions anywhere else.',
      args: {
        enterprise: { type: () => String, description: 'Id, name or alias of one.' },
        with: { type: () => String, description: 'Id, name or alias of the other.' },
      },
    },
    commonPartners,
  )
  partnersInCommon: unknown;

  @rootField(
    () => [RegionLikeness],
    {
      description:
        "Regions of the same level whose policies are about the same things, most alike first. Why it is here: it finds a province's peers to compare it with, by what they do, not by where they lie.",
      args: { region: { type: () => String, description: 'Id, code, name or alias.' }, ...howMany(10, 100) },
      checks: { first: from(1, 100) },
    },
    likeRegions,
  )
  regionsLike: unknown;

  @rootField(
    () => [CoIssuer],
    {
      description:
        'With whom a body issues policies, the most often first. Why it is here: who acts with whom shows who is in charge of a field, and no report says it in one place.',
      args: { body: { type: () => String, description: 'Id, name or alias.' }, ...howMany(20, 100) },
      checks: { first: from(1, 100) },
    },
    coIssuers,
  )
  coIssuers: unknown;
}
