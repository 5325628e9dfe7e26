// 相似地区: regions whose policies are about the same things. Each region is what its policies' themes weigh; two are alike as the
// angle between these is small. A table would need a pivot a theme; the graph has the themes a step from the policies, and those of
// provinces counted.

import { Float, Int, ObjectType } from 'type-graphql';
import { downwards, plainly } from './division-walk.js';
import { ascending, byName, descending, graphField, type NamedField } from './graph-field.js';
import { Region } from './region.js';
import { policiesOfRegion } from './stored-counts.js';
import { Theme } from './theme.js';

@ObjectType('RegionLikeness', {
  description:
    'A region whose policies are about the same things, and how much so. Example: `{ region { name } similarity sharedThemes { name } }`',
})
export class RegionLikeness {
  @graphField(() => Region, { description: 'The region. Example: `region { name }`' }, { kind: 'self' })
  region: Region;

  @graphField(
    () => Float,
    {
      description:
        'Cosine of the two theme profiles: 1 for the same weights, near 0 for little in common. Example: `0.87`',
    },
    { kind: 'property', of: 'edge' },
  )
  similarity: number;

  @graphField(
    () => Int,
    { description: 'How many policies the region has, those for divisions below it included. Example: `5`' },
    { kind: 'value', expression: policiesOfRegion('this') },
  )
  policyCount: number;

  @graphField(
    () => [Theme],
    { description: 'The themes that both have policies about, by name. Example: `sharedThemes { name }`' },
    { kind: 'list', match: 'UNWIND fromEdge.themes AS node', order: byName },
  )
  sharedThemes: Theme[];
}

export const likeRegions: NamedField = {
  kind: 'named',
  argument: 'region',
  label: 'Region',
  required: true,
  prepare: `CALL (this) {
  CALL (this) {
    WITH this WHERE this.level = 'PROVINCE'
    MATCH (tally:PolicyTally)
    WHERE tally.by = 'PROVINCE' AND tally.theme <> '' AND tally.key IS NOT NULL
    MATCH (place:Region {id: tally.key})
    MATCH (theme:Theme {id: tally.theme})
    RETURN place, theme, tally.count AS amount
  UNION ALL
    WITH this WHERE this.level <> 'PROVINCE'
    MATCH (place:Region {level: this.level})
    MATCH (place)${downwards}(:Region)<-[:APPLIES_TO]-(policy:Policy)-[:ABOUT]->(theme:Theme)
    WHERE ${plainly}
    RETURN place, theme, count(DISTINCT policy) AS amount
  }
  WITH this, place, collect([theme, amount]) AS weights, sqrt(sum(amount * amount)) AS size
  WITH this, collect([place, weights, size]) AS profiles
  WITH profiles, head([profile IN profiles WHERE profile[0] = this]) AS mine
  UNWIND profiles AS profile
  WITH mine, profile WHERE profile <> mine
  WITH mine, profile, [weight IN profile[1] WHERE any(own IN mine[1] WHERE own[0] = weight[0]) | [
    weight[0], weight[1] * head([own IN mine[1] WHERE own[0] = weight[0] | own[1]])
  ]] AS common
  WITH profile, common, reduce(dot = 0.0, item IN common | dot + item[1]) / (mine[2] * profile[2]) AS likeness
  WHERE likeness > 0
  ORDER BY likeness DESC, profile[0].code LIMIT 100
  RETURN collect({region: profile[0], similarity: round(likeness, 4), themes: [item IN common | item[0]]}) AS edge
}`,
  gives: {
    kind: 'list',
    match: 'UNWIND fromEdge AS found WITH found.region AS node, found AS edge',
    order: [descending('edge.similarity', 'number'), ascending('node.code')],
    limitBy: 'first',
  },
};
