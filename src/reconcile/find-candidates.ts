// A batch of queries → the hits of a search for each, asked together: up to ten searches in one question to the API.

import type { Ask } from '../api/ask.js';
import { readAnswer } from '../api/read-answer.js';
import { longestSearch, searchWords } from '../model/search-query.js';
import { type Candidate, candidatesOf, type Hit } from './candidate.js';
import { candidateFragment } from './describe.js';
import { propertyFragment } from './entity-property.js';
import { type TypeId, typeNames } from './entity-type.js';
import { nearNames } from './near-names.js';
import type { ReconciliationQuery } from './read-queries.js';

/** Searches in one question: each is a statement. */
const together = 10;
/** Hits that are weighed: namesakes among them, whatever number a client wants to see. */
const mostHits = 25;

export async function findCandidates(
  ask: Ask,
  queries: ReadonlyMap<string, ReconciliationQuery>,
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const wanted = [...queries].map(([key, query]) => ({ key, query: { ...query, text: bare(query.text) } }));
  const asked = wanted.filter(({ query }) => isSearchable(query.text));
  const hits = new Map<string, readonly Hit[]>();
  for (const part of parts(asked, together)) {
    const found = await search(
      ask,
      part.map(({ query }) => ({ query, text: query.text })),
    );
    for (const [at, { key }] of part.entries()) hits.set(key, found[at]!);
  }
  const lost = asked
    .filter(({ key }) => !hits.get(key)!.some(({ score }) => score >= 2))
    .flatMap(({ key, query }) => nearNames(query.text).map((text) => ({ key, query, text })));
  for (const part of parts(lost, together)) {
    const found = await search(ask, part);
    for (const [at, { key }] of part.entries()) {
      const near = found[at]!.filter(({ score }) => score >= 6).map((hit) => ({ ...hit, isNear: true }));
      hits.set(key, distinct([...hits.get(key)!, ...near]));
    }
  }
  return new Map(wanted.map(({ key, query }) => [key, candidatesOf(query, hits.get(key) ?? [])]));
}

/** A title is searched without 《》 around it. */
const bare = (text: string) => /^《([^《》]+)》$/.exec(text.trim())?.[1] ?? text.trim();

/** Words, and not a whole text: what is neither finds nothing. */
const isSearchable = (text: string) => text.length <= longestSearch && searchWords(text).length > 0;

function parts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

const distinct = (hits: readonly Hit[]) => [...new Map(hits.map((hit) => [hit.entity.id, hit])).values()];

interface Search {
  readonly query: ReconciliationQuery;
  readonly text: string;
}

async function search(ask: Ask, searches: readonly Search[]): Promise<readonly (readonly Hit[])[]> {
  const conditions = new Map(
    searches.flatMap(({ query }) => query.conditions.map(({ property }) => [property.id, property] as const)),
  );
  const head = searches.map((_, at) => `$text${at}: String!, $types${at}: [String!]`).join(', ');
  const fields = searches.map(
    (_, at) =>
      `s${at}: search(query: $text${at}, types: $types${at}, first: ${mostHits}) { nodes { score entity { ...Shown${conditions.size > 0 ? ' ...Compared' : ''} } } }`,
  );
  const fragments = [
    candidateFragment,
    ...(conditions.size > 0 ? [propertyFragment('Compared', [...conditions.values()])] : []),
  ];
  const variables = searches.flatMap(({ text, query }, at) => [
    [`text${at}`, text],
    [`types${at}`, query.types.length > 0 ? query.types : (typeNames as readonly TypeId[])],
  ]);
  const data = await readAnswer(
    ask,
    `query Reconcile(${head}) { ${fields.join('\n')} }\n${fragments.join('\n')}`,
    Object.fromEntries(variables),
  );
  return searches.map((_, at) => (data[`s${at}`] as { nodes: readonly Hit[] }).nodes);
}
