// Hits of a search and a query → candidates with a score, and whether one of them is it for sure. Pure.
//
// Sure is: the id, the whole name or an alias, of one entity alone among those that nothing speaks against, and every condition agrees.
// A full name counts before an alias: 北京市 is the city, though others may be called so.

import { lookupId, lookupKey } from '../model/lookup-key.js';
import { conditionAgrees } from './condition-agrees.js';
import { describe } from './describe.js';
import type { AnsweredEntity } from './entity-property.js';
import { typeOf } from './entity-type.js';
import { nameLikeness } from './name-likeness.js';
import type { ReconciliationQuery } from './read-queries.js';

export interface Hit {
  /** Of GraphQL's search: its whole number tells how it was found. */
  readonly score: number;
  readonly entity: AnsweredEntity;
  /** Whether a shorter name was looked for. */
  readonly isNear?: boolean;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** 0 to 100 */
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

/** Found by its whole name, by its whole pinyin, by a title. */
const [wholeName, wholePinyin, title] = [7, 5, 2];

/** All names that an entity goes by, its own first. */
const namesOf = (entity: AnsweredEntity): readonly string[] =>
  [
    entity.name,
    entity.short,
    entity.english,
    entity.themeEnglish,
    ...((entity.aliases ?? []) as string[]),
  ].filter((name) => typeof name === 'string') as string[];

/** 3 its id or code, 2 its name, 1 another of its names, 0 none of these. */
function exactness(text: string, { score, entity, isNear }: Hit): number {
  if (isNear || Math.floor(score) !== wholeName) return 0;
  if (lookupId(text) === entity.id) return 3;
  return lookupKey(text) === lookupKey(entity.name) ? 2 : 1;
}

const likeness = (text: string, entity: AnsweredEntity): number =>
  Math.max(...namesOf(entity).map((name) => nameLikeness(text, name)));

function nameScore(text: string, hit: Hit): number {
  const exact = exactness(text, hit);
  if (exact > 0) return exact === 1 ? 98 : 100;
  if (!hit.isNear && Math.floor(hit.score) === wholePinyin) return 85;
  return Math.round(Math.min(90, Math.max(20, 95 * likeness(text, hit.entity))));
}

interface Weighed {
  readonly hit: Hit;
  readonly exact: number;
  readonly score: number;
  /** By condition: whether it agrees; null where the entity has nothing to compare. */
  readonly agreed: readonly (boolean | null)[];
}

function weigh(query: ReconciliationQuery, hit: Hit): Weighed {
  const agreed = query.conditions.map((condition) => conditionAgrees(condition, hit.entity));
  // What speaks against it halves it; what says nothing leaves a doubt.
  const weight = agreed.reduce(
    (all, agrees) => all * (agrees === false ? 0.5 : agrees === null ? 0.9 : 1),
    1,
  );
  return {
    hit,
    agreed,
    exact: exactness(query.text, hit),
    score: Math.round(nameScore(query.text, hit) * weight),
  };
}

/** Best first, `limit` at most. Hits in an excerpt alone are none. */
export function candidatesOf(query: ReconciliationQuery, hits: readonly Hit[]): readonly Candidate[] {
  const weighed = hits
    .filter(({ score }) => Math.floor(score) >= title)
    .map((hit) => weigh(query, hit))
    .sort((one, other) => other.score - one.score || other.hit.score - one.hit.score);
  const possible = weighed.filter(({ exact, agreed }) => exact > 0 && !agreed.includes(false));
  const best = Math.max(...possible.map(({ exact }) => exact));
  const [only, ...more] = possible.filter(({ exact }) => exact === best);
  const isSure = (one: Weighed) =>
    one === only && more.length === 0 && one.agreed.every((agrees) => agrees === true);
  return weighed.slice(0, query.limit).map((one) => {
    const { entity } = one.hit;
    const description = describe(entity);
    const type = typeOf(entity.__typename);
    return {
      id: entity.id,
      name: entity.name,
      ...(description === '' ? {} : { description }),
      type: type ? [{ id: type.id, name: type.name }] : [],
      score: one.score,
      match: isSure(one),
      features: [
        { id: 'name_exact', value: one.exact > 0 },
        { id: 'name_likeness', value: likeness(query.text, entity) },
        ...query.conditions.map(({ property }, at) => ({
          id: `property_${property.id}`,
          value: one.agreed[at] === true,
        })),
      ],
    };
  });
}
