// A name or an id, as a model has it from the user → the one entity meant; NOT_FOUND with the nearest, AMBIGUOUS_NAME with all.

import type { Ask } from '../api/ask.js';
import { ProductError } from '../model/errors.js';
import { askData } from './ask-data.js';
import { type EntityRef, entityRefFields, entityTypes, type RawEntity, toEntityRef } from './entity-ref.js';

type EntityType = EntityRef['type'];

const byNameFields = { Region: 'region', IssuingBody: 'issuingBody', Enterprise: 'enterprise' } as const;

const byIdQuery = `query ($id: ID!) { node(id: $id) { ${entityRefFields} } }`;
const byNameQuery = `query ($name: String!, $types: [String!]) {
  ${Object.values(byNameFields)
    .map((field) => `${field}(name: $name) { ${entityRefFields} }`)
    .join('\n  ')}
  search(query: $name, types: $types, first: 8) { nodes { score entity { ${entityRefFields} } } }
}`;

const suggestQuery = `query ($prefix: String!, $types: [String!]) {
  suggest(prefix: $prefix, types: $types, first: 5) { entity { ${entityRefFields} } }
}`;

/** A hit of the search from here on is by a whole name or an alias; from `near` on by name or title, not by an excerpt. */
const whole = 7;
const near = 2;

interface ByName extends Readonly<Record<string, unknown>> {
  readonly search: { readonly nodes: readonly { readonly score: number; readonly entity: RawEntity }[] };
}

/** `argument` is the tool's, for messages; `types` says what it can be. */
export async function resolveEntity(
  ask: Ask,
  argument: string,
  asked: string,
  types: readonly EntityType[] = entityTypes,
): Promise<EntityRef> {
  const name = asked.trim();
  const found = /^[a-z]+:[\w-]+$/.test(name) ? await byId(ask, name) : await byName(ask, name, types);
  const fitting = found.exact.filter(({ type }) => types.includes(type));
  const sameName = fitting.filter((entity) => entity.name === name);
  const [only, ...more] = sameName.length === 1 ? sameName : fitting;
  if (only && more.length === 0) return only;
  if (only) {
    const list = fitting.map(described).join(', ');
    throw new ProductError('AMBIGUOUS_NAME', `${argument}: “${asked}” fits ${fitting.length}: ${list}.`);
  }
  const wanted = types.length === entityTypes.length ? 'nothing' : `no ${types.join(' or ')}`;
  const others = [...found.exact, ...found.near];
  const close = others.length > 0 ? others : await beginningAlike(ask, name, types);
  const nearest = close.length > 0 ? ` The nearest: ${close.map(described).join(', ')}.` : '';
  throw new ProductError(
    'NOT_FOUND',
    `${argument}: ${wanted} in the graph is called “${asked}”.${nearest} Call find_entity with a part of the name, with its pinyin or with another name of it.`,
  );
}

/** For a name with a wrong sign (腾迅): what begins with its first. */
async function beginningAlike(ask: Ask, name: string, types: readonly EntityType[]): Promise<EntityRef[]> {
  const { suggest } = await askData<{ suggest: readonly { readonly entity: RawEntity }[] }>(
    ask,
    suggestQuery,
    {
      prefix: [...name][0],
      types,
    },
  );
  return suggest.map(({ entity }) => toEntityRef(entity));
}

interface Candidate extends EntityRef {
  readonly within?: string | null;
}
interface Found {
  readonly exact: readonly Candidate[];
  readonly near: readonly Candidate[];
}

const described = ({ id, type, name, within }: Candidate) => `${name} (${within ?? type}) ${id}`;

async function byId(ask: Ask, id: string): Promise<Found> {
  const { node } = await askData<{ node: RawEntity | null }>(ask, byIdQuery, { id });
  return { exact: node ? [toEntityRef(node)] : [], near: [] };
}

async function byName(ask: Ask, name: string, types: readonly EntityType[]): Promise<Found> {
  const { data, errors = [] } = await ask(byNameQuery, { name, types });
  const several: Candidate[] = [];
  for (const { path, message, extensions } of errors) {
    if (extensions?.code !== 'AMBIGUOUS_NAME') {
      throw new ProductError((extensions?.code ?? 'GRAPH_FAILED') as ProductError['code'], message);
    }
    const type = (Object.keys(byNameFields) as EntityType[]).find(
      (key) => byNameFields[key as keyof typeof byNameFields] === path?.[0],
    )!;
    const candidates = extensions.candidates as readonly Omit<Candidate, 'type'>[];
    several.push(...candidates.map((one) => ({ ...one, type })));
  }
  const answer = data as ByName;
  const named = Object.values(byNameFields).flatMap((field) => (answer[field] as RawEntity | null) ?? []);
  const hits = answer.search.nodes;
  const others = hits
    .filter(({ score, entity }) => score >= whole && !(entity.__typename in byNameFields))
    .map(({ entity }) => entity);
  return {
    exact: [...[...named, ...others].map(toEntityRef), ...several],
    near: hits
      .filter(({ score }) => score >= near)
      .map(({ entity }) => toEntityRef(entity))
      .slice(0, 5),
  };
}
