// The properties of entities: what GraphQL is asked for, by type, and what they are as property values. Each serves three times: as a
// column to extend a table with, as a condition on a match, and as a suggestion.

import type { TypeId } from './entity-type.js';

export type ValueKind = 'text' | 'day' | 'entity';

/** An entity as GraphQL answers it: fields under `p_` and the property's id. */
export type AnsweredEntity = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly name: string;
  readonly __typename: string;
};

export interface EntityProperty {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly kind: ValueKind;
  /** Of an entity: what it is, where it is always the same. */
  readonly valueType?: TypeId;
  /** The GraphQL field of each type that has the property. */
  readonly fields: Readonly<Partial<Record<TypeId, string>>>;
  /** Where what GraphQL gives is no value or list of values itself. */
  readonly read?: (answered: unknown) => unknown;
  /** Whether a value is something to search for. */
  readonly isName?: true;
  /** Of no use as a condition: it says where an entity is told of, not what it is. */
  readonly shownOnly?: true;
}

const place = `{ ...Place }`;
/** A region with what it lies in, so that 贵州 fits what is in 贵阳. */
export const placeFragment = `fragment Place on Region { __typename ...PlaceName parent { ...PlaceName parent { ...PlaceName parent { ...PlaceName } } } }
fragment PlaceName on Region { id name shortName code aliases }`;
const reference = '{ __typename ... on Entity { id name } }';
const nodes = (answered: unknown) => (answered as { nodes: readonly unknown[] }).nodes;
const quotes = (answered: unknown) => nodes(answered).map((found) => (found as { quote: string }).quote);
const addresses = (answered: unknown) => [
  ...new Set(nodes(answered).flatMap((found) => (found as { sourceUrl: string | null }).sourceUrl ?? [])),
];

export const entityProperties: readonly EntityProperty[] = [
  {
    id: 'name',
    name: '名称 name',
    kind: 'text',
    isName: true,
    fields: {
      Enterprise: 'name',
      IssuingBody: 'name',
      Region: 'name',
      Policy: 'name',
      Event: 'name',
      Theme: 'name',
    },
  },
  {
    id: 'englishName',
    name: '英文名 English name',
    kind: 'text',
    isName: true,
    fields: { Enterprise: 'englishName', IssuingBody: 'englishName', Theme: 'englishName' },
  },
  {
    id: 'aliases',
    name: '别名 aliases',
    kind: 'text',
    isName: true,
    fields: { Enterprise: 'aliases', IssuingBody: 'aliases', Region: 'aliases' },
  },
  { id: 'shortName', name: '简称 short name', kind: 'text', isName: true, fields: { Region: 'shortName' } },
  {
    id: 'code',
    name: '行政区划代码 code of GB/T 2260',
    kind: 'text',
    isName: true,
    fields: { Region: 'code' },
  },
  {
    id: 'region',
    name: '地区 region',
    description: 'Whose organ a body is, where a policy applies or an event was held, what a region lies in',
    kind: 'entity',
    valueType: 'Region',
    fields: {
      IssuingBody: `governs ${place}`,
      Region: `parent ${place}`,
      Policy: `appliesTo ${place}`,
      Event: `heldIn ${place}`,
    },
  },
  {
    id: 'parent',
    name: '上级企业 parent',
    kind: 'entity',
    valueType: 'Enterprise',
    fields: { Enterprise: 'parent { __typename id name englishName aliases }' },
  },
  { id: 'level', name: '级别 level', kind: 'text', fields: { IssuingBody: 'level', Region: 'level' } },
  { id: 'bodyType', name: '机构类型 kind of body', kind: 'text', fields: { IssuingBody: 'bodyType' } },
  { id: 'kind', name: '类型 kind', kind: 'text', fields: { Policy: 'kind', Event: 'kind' } },
  { id: 'status', name: '状态 status', kind: 'text', fields: { Policy: 'status' } },
  {
    id: 'issuedBy',
    name: '发布机构 issued by',
    kind: 'entity',
    valueType: 'IssuingBody',
    fields: { Policy: 'issuedBy { __typename id name englishName aliases }' },
  },
  {
    id: 'themes',
    name: '主题 themes',
    kind: 'entity',
    valueType: 'Theme',
    fields: {
      Policy: 'themes { __typename id name englishName }',
      Event: 'themes { __typename id name englishName }',
    },
  },
  {
    id: 'date',
    name: '日期 date',
    description: 'Announced, or begun; as a condition also a year or a month',
    kind: 'day',
    fields: { Policy: 'announcedOn', Event: 'startsOn' },
  },
  {
    id: 'partnerProvinces',
    name: '合作省份 partner provinces',
    description: 'The provinces that it, or an enterprise below it, partnered with',
    kind: 'entity',
    valueType: 'Region',
    fields: { Enterprise: `partnerRegions(level: PROVINCE) { region ${place} }` },
    read: (answered) => (answered as { region: unknown }[]).map(({ region }) => region),
  },
  {
    id: 'organizers',
    name: '主办方 organizers',
    kind: 'entity',
    fields: { Event: `organizers { party ${reference} }` },
    read: (answered) => (answered as { party: unknown }[]).map(({ party }) => party),
  },
  {
    id: 'evidence',
    name: '原文 evidence',
    description: "The reports' own words, three excerpts at most",
    kind: 'text',
    fields: everyType('evidence(first: 3) { nodes { quote } }'),
    read: quotes,
    shownOnly: true,
  },
  {
    id: 'sources',
    name: '出处 sources',
    description: 'The addresses that the reports print for it',
    kind: 'text',
    fields: everyType('evidence(first: 20) { nodes { sourceUrl } }'),
    read: addresses,
    shownOnly: true,
  },
];

function everyType(field: string): EntityProperty['fields'] {
  return { Enterprise: field, IssuingBody: field, Region: field, Policy: field, Event: field, Theme: field };
}

export const propertyOf = (id: string): EntityProperty | undefined =>
  entityProperties.find((property) => property.id === id);

export const propertiesOf = (type: string): readonly EntityProperty[] =>
  entityProperties.filter(({ fields }) => type in fields);

const key = (property: EntityProperty, type: string) => `${type}_${property.id}`;

/** A fragment over Entity that asks for these properties, of whatever type has them. Fields are renamed: types may differ by type. */
export function propertyFragment(name: string, properties: readonly EntityProperty[]): string {
  const byType = new Map<string, string[]>();
  for (const property of properties) {
    for (const [type, field] of Object.entries(property.fields)) {
      byType.set(type, [...(byType.get(type) ?? []), `${key(property, type)}: ${field}`]);
    }
  }
  const parts = [...byType].map(([type, fields]) => `... on ${type} { ${fields.join(' ')} }`);
  const text = `fragment ${name} on Entity { __typename id name ${parts.join(' ')} }`;
  return text.includes('...Place') ? `${text}\n${placeFragment}` : text;
}

/** The values that an entity has: none, one or several; null where its type has no such property. */
export function valuesOf(property: EntityProperty, entity: AnsweredEntity): readonly unknown[] | null {
  if (!(entity.__typename in property.fields)) return null;
  const answered = entity[key(property, entity.__typename)];
  if (answered === null || answered === undefined) return [];
  const values = property.read ? property.read(answered) : answered;
  return Array.isArray(values) ? values : [values];
}
