// 搜索结果: an entity that a search found. `this` is the entity, `edge` the score and where it was found.
//
// A hit's score is its tier and, within the tier, how much of the name was asked for, or how well the text fits:
// 7 the whole name or an alias · 6 a name that begins so · 5 the whole pinyin or its initials · 4 pinyin that begins so ·
// 3 a name that contains it · 2 a title that does · 1 an excerpt that does, for each entity that it is evidence for.

import { Float, ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import {
  ascending,
  type ConnectionField,
  type Derived,
  descending,
  graphField,
  type RelatedField,
} from './graph-field.js';
import { highlight } from './highlight.js';
import { lookupKey } from './lookup-key.js';
import { connectionOf } from './page.js';
import {
  exactQuery,
  keyLength,
  namesQuery,
  pinyinPrefixQuery,
  pinyinQuery,
  prefixQuery,
  searchWords,
  textsQuery,
  titlesQuery,
} from './search-query.js';

@ObjectType('SearchHit', {
  description: 'An entity that a search found, and why. Example: `{ score highlight entity { name } }`',
})
export class SearchHit {
  @graphField(
    () => Float,
    {
      description:
        'Its whole number tells how it was found: 7 whole name or alias, 6 name that begins so, 5 whole pinyin or initials, 4 pinyin that begins so, 3 name that contains it, 2 title, 1 excerpt. The rest orders hits of one kind. Example: `7.62`',
    },
    { kind: 'property', of: 'edge' },
  )
  score: number;

  @graphField(
    () => Entity,
    { description: 'What was found. Example: `entity { id name }`' },
    { kind: 'self' },
  )
  entity: Entity;

  @graphField(
    () => String,
    {
      description:
        'The name, alias, title or piece of an excerpt with the words between <em> and </em>; <, > and & are written as entities. Example: `"<em>腾讯</em>云"`',
      nullable: true,
    },
    {
      kind: 'value',
      expression:
        '[[coalesce(this.title, this.name), this.shortName, this.englishName] + coalesce(this.aliases, []) + [edge.quote], edge.words, edge.isWhole]',
      finish: highlight,
    },
  )
  highlight: string | null;
}

export const SearchHitConnection = connectionOf('Search', () => SearchHit);

/** What an index gives at most: a search never reads all that fits a common word. */
const mostNames = 200;
const mostTexts = 100;
/** Each key typed asks again, and nobody reads more. */
const mostSuggested = 50;

const tier = (
  index: string,
  query: string,
  score: string,
  limit: number,
  more = 'null AS told',
) => `  CALL db.index.fulltext.queryNodes('${index}', $${query}, {limit: ${limit}}) YIELD \`node\` AS hit, score AS fit
  RETURN hit, ${score} AS worth, ${more}`;

/** Of hits of one tier: how much of the name was asked for, then how much the graph knows of it. Together under 1. */
const weight = (share: string) => `0.5 * ${share}`;
const renown = '0.49 * ties / (20.0 + ties)';
const ofName = weight(
  '$length / toFloat(reduce(least = 1000, key IN [key IN hit.lookup WHERE key STARTS WITH $key] | CASE WHEN size(key) < least THEN size(key) ELSE least END))',
);
const ofPinyin = weight(
  '$length / toFloat(reduce(least = 1000, key IN [key IN hit.pinyin WHERE key STARTS WITH $key] | CASE WHEN size(key) < least THEN size(key) ELSE least END))',
);
const ofFit = weight('fit / (1 + fit)');

const byName = (limit: number) => [
  tier('entityLookup', 'exact', `7 + ${ofName}`, limit),
  tier('entityLookup', 'prefix', `6 + ${ofName}`, limit),
  tier('entityPinyin', 'pinyin', `5 + ${ofPinyin}`, limit),
  tier('entityPinyin', 'pinyinPrefix', `4 + ${ofPinyin}`, limit),
];
const byWords = [
  tier('entitySearch', 'inNames', `3 + ${ofFit}`, mostNames),
  tier('entitySearch', 'inTitles', `2 + ${ofFit}`, mostTexts),
  `  CALL db.index.fulltext.queryNodes('entitySearch', $inTexts, {limit: ${mostTexts}}) YIELD \`node\` AS excerpt, score AS fit
  MATCH (hit:Entity)-[:EVIDENCED_BY]->(excerpt)
  RETURN hit, 1 + ${ofFit} AS worth, excerpt.text AS told`,
];

/** Each entity once, by the best way that led to it. */
const found = (ways: readonly string[], types: unknown) => `CALL () {
${ways.join('\n  UNION ALL\n')}
}
WITH hit, worth, told ORDER BY worth DESC
WITH hit, max(worth) AS worth, head(collect(told)) AS passage${
  types == null ? '' : '\nWHERE any(label IN labels(hit) WHERE label IN $types)'
}
WITH hit, worth, passage, COUNT { (hit)--() } AS ties
WITH hit AS node, {score: round(worth + ${renown}, 4), words: $words, isWhole: 4 <= worth < 6, quote: passage} AS edge`;

const derivedFrom = (argument: string): Derived => ({
  exact: { argument, value: exactQuery },
  prefix: { argument, value: prefixQuery },
  pinyin: { argument, value: pinyinQuery },
  pinyinPrefix: { argument, value: pinyinPrefixQuery },
  inNames: { argument, value: namesQuery },
  inTitles: { argument, value: titlesQuery },
  inTexts: { argument, value: textsQuery },
  words: { argument, value: (given) => searchWords(String(given)) },
  key: { argument, value: (given) => lookupKey(String(given)) },
  length: { argument, value: keyLength },
});
const order = [descending('edge.score', 'number'), ascending('node.id')];

export const searchHits: ConnectionField = {
  kind: 'connection',
  match: ({ types }) => found([...byName(mostNames), ...byWords], types),
  order,
  derived: derivedFrom('query'),
};

/** Names alone, whole or beginning so: what a search box shows while one types. */
export const suggestions: RelatedField = {
  kind: 'list',
  match: ({ types }) => found(byName(mostSuggested), types),
  order,
  limitBy: 'first',
  derived: derivedFrom('prefix'),
};
