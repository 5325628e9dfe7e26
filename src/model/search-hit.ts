// 搜索结果: an entity that a search found. `this` is the entity, `edge` the score and where it was found.
//
// A hit's score is its tier and, within the tier, how much of the name or text was asked for, and how much the graph knows of it:
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

/** Whether what was read of a text is wanted: a passage for the highlight. */
type Told = 'with passages' | 'without';

interface Way {
  readonly index: string;
  /** The parameter that holds what to look for. */
  readonly query: string;
  readonly score: string;
  readonly limit: number;
  /** Whether there may be nothing to look for: Chinese is no pinyin. */
  readonly maybeNothing?: true;
}

const wayTo = ({ index, query, score, limit, maybeNothing }: Way, told: Told) =>
  `${maybeNothing ? `  WITH 1 AS asked WHERE $${query} <> '""'\n` : ''}  CALL db.index.fulltext.queryNodes('${index}', $${query}, {limit: ${limit}}) YIELD \`node\` AS hit
  RETURN hit, ${score} AS worth${told === 'without' ? '' : ', null AS told'}`;

// Of hits of one tier: how much of the name was asked for, or of the text, then how much the graph knows of it. Together under 1, and
// nothing that other entities or texts decide, as the index's own score does: so a cursor stands where it stood after an import.
const shareOf = (names: string) =>
  `0.5 * $length / toFloat(reduce(least = 1000, key IN [key IN hit.${names} WHERE key STARTS WITH $key] | CASE WHEN size(key) < least THEN size(key) ELSE least END))`;
const shareOfText = (text: string) => `0.5 * $length / toFloat($length + size(${text}))`;
/** In powers of two: one relationship more moves nothing. */
const renown = 'toInteger(log(1 + COUNT { (hit)--() }) / log(2)) AS renown';

const byName = (limit: number): readonly Way[] => [
  { index: 'entityLookup', query: 'exact', score: `7 + ${shareOf('lookup')}`, limit },
  { index: 'entityLookup', query: 'prefix', score: `6 + ${shareOf('lookup')}`, limit },
  { index: 'entityPinyin', query: 'pinyin', score: `5 + ${shareOf('pinyin')}`, limit, maybeNothing: true },
  {
    index: 'entityPinyin',
    query: 'pinyinPrefix',
    score: `4 + ${shareOf('pinyin')}`,
    limit,
    maybeNothing: true,
  },
];
const byWords: readonly Way[] = [
  { index: 'entitySearch', query: 'inNames', score: `3 + ${shareOfText('hit.name')}`, limit: mostNames },
  { index: 'entitySearch', query: 'inTitles', score: `2 + ${shareOfText('hit.title')}`, limit: mostTexts },
];
const byTexts = (
  told: Told,
) => `  CALL db.index.fulltext.queryNodes('entitySearch', $inTexts, {limit: ${mostTexts}}) YIELD \`node\` AS excerpt
  MATCH (hit:Entity)-[:EVIDENCED_BY]->(excerpt)
  RETURN hit, 1 + ${shareOfText('excerpt.text')} AS worth${told === 'without' ? '' : ', excerpt.text AS told'}`;

/** Each entity once, by the best way that led to it. */
function found(ways: readonly string[], types: unknown, told: Told) {
  const best =
    told === 'without'
      ? 'WITH hit, max(worth) AS worth'
      : `WITH hit, worth, told ORDER BY worth DESC, told
WITH hit, max(worth) AS worth, head(collect(told)) AS passage`;
  const passage = told === 'without' ? '' : ', passage';
  const shown = told === 'without' ? '' : ', words: $words, isWhole: 4 <= worth < 6, quote: passage';
  return `CALL () {
${ways.join('\n  UNION ALL\n')}
}
${best}${types == null ? '' : '\nWHERE any(label IN labels(hit) WHERE label IN $types)'}
WITH hit, worth${passage}, ${renown}
WITH hit AS node, {score: round(worth + 0.49 * renown / (4.0 + renown), 4)${shown}} AS edge`;
}
const toldFor = (selected: ReadonlySet<string>): Told =>
  selected.has('highlight') ? 'with passages' : 'without';

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
  match: ({ types }, _, selected) => {
    const told = toldFor(selected);
    const ways = [...byName(mostNames), ...byWords].map((way) => wayTo(way, told));
    return found([...ways, byTexts(told)], types, told);
  },
  order,
  derived: derivedFrom('query'),
};

/** Names alone, whole or beginning so: what a search box shows while one types. */
export const suggestions: RelatedField = {
  kind: 'list',
  match: ({ types }, _, selected) => {
    const told = toldFor(selected);
    return found(
      byName(mostSuggested).map((way) => wayTo(way, told)),
      types,
      told,
    );
  },
  order,
  limitBy: 'first',
  derived: derivedFrom('prefix'),
};
