// Suggestions while one types: entities, types and properties; and the small text that stands beside one.

import type { Ask } from '../api/ask.js';
import { readAnswer } from '../api/read-answer.js';
import { ProductError } from '../model/errors.js';
import { lookupKey } from '../model/lookup-key.js';
import { longestSearch, searchWords } from '../model/search-query.js';
import { candidateFragment, describe } from './describe.js';
import { type AnsweredEntity, entityProperties, propertiesOf } from './entity-property.js';
import { entityTypes, typeNames, typeOf } from './entity-type.js';

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notable?: readonly { readonly id: string; readonly name: string }[];
}

const pageSize = 10;
/** What GraphQL suggests at most. */
const mostSuggested = 50;

/** `cursor`: how many to skip. */
function readCursor(parameters: URLSearchParams): number {
  const cursor = parameters.get('cursor') || '0';
  if (/^\d{1,6}$/.test(cursor)) return Number(cursor);
  throw new ProductError(
    'BAD_USER_INPUT',
    `“cursor” must be a whole number from 0, not “${cursor.slice(0, 80)}”`,
  );
}

export async function suggestEntities(ask: Ask, parameters: URLSearchParams): Promise<readonly Suggestion[]> {
  const prefix = parameters.get('prefix') ?? '';
  const skipped = readCursor(parameters);
  const asked = parameters.getAll('type').filter((type) => type !== '');
  const unknown = asked.find((type) => !typeOf(type));
  if (unknown !== undefined) {
    throw new ProductError(
      'BAD_USER_INPUT',
      `“type”: there is no type “${unknown.slice(0, 80)}”; there are ${typeNames.join(', ')}`,
    );
  }
  if (searchWords(prefix).length === 0 || prefix.length > longestSearch || skipped >= mostSuggested)
    return [];
  const data = await readAnswer(
    ask,
    `query Suggest($prefix: String!, $types: [String!], $first: Int!) {
  suggest(prefix: $prefix, types: $types, first: $first) { entity { ...Shown } }
}
${candidateFragment}`,
    {
      prefix,
      types: asked.length > 0 ? asked : typeNames,
      first: Math.min(mostSuggested, skipped + pageSize),
    },
  );
  return (data.suggest as readonly { entity: AnsweredEntity }[]).slice(skipped).map(({ entity }) => {
    const description = describe(entity);
    const type = typeOf(entity.__typename);
    return {
      id: entity.id,
      name: entity.name,
      ...(description === '' ? {} : { description }),
      notable: type ? [{ id: type.id, name: type.name }] : [],
    };
  });
}

/** What has the words in its id, name or description; all where nothing is typed. */
function fitting<T extends Suggestion>(all: readonly T[], parameters: URLSearchParams): readonly T[] {
  const prefix = lookupKey(parameters.get('prefix') ?? '');
  const skipped = readCursor(parameters);
  return all
    .filter(({ id, name, description = '' }) => lookupKey(`${id} ${name} ${description}`).includes(prefix))
    .slice(skipped);
}

export const suggestTypes = (parameters: URLSearchParams): readonly Suggestion[] =>
  fitting(entityTypes, parameters);

export function suggestProperties(parameters: URLSearchParams): readonly Suggestion[] {
  const type = parameters.get('type');
  const all = type && typeOf(type) ? propertiesOf(type) : entityProperties;
  return fitting(
    all.map(({ id, name, description, fields }) => ({
      id,
      name,
      description: [...(description ? [description] : []), Object.keys(fields).join(', ')].join(' · '),
    })),
    parameters,
  );
}
