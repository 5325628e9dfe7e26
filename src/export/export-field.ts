// A field of what is exported, declared once: what GraphQL is asked for, and with that the column of CSV, the key of JSON and JSON-LD
// and the attribute or edge of GraphML. Its term in JSON-LD is in `vocabulary.ts`, under the same name.

/** A row as GraphQL answers it. */
export type Row = Readonly<Record<string, unknown>>;

/** An entity that a field leads to. */
export interface EntityReference {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** `texts`: several, in order. `entity`, `entities`: whatever has an id and a name. */
export type FieldKind = 'text' | 'integer' | 'number' | 'texts' | 'entity' | 'entities';

export interface ExportField {
  readonly name: string;
  readonly kind: FieldKind;
  /** GraphQL on the row, without `id`; where `read` is absent the field's own name leads. */
  readonly selection: string;
  readonly read?: (row: Row) => unknown;
  /** The relationship that an entity field stands for, as a line of GraphML; `in` where it comes from the entity named. */
  readonly edge?: { readonly type: string; readonly direction: 'out' | 'in' };
}

const scalar =
  (kind: FieldKind) =>
  (name: string): ExportField => ({ name, kind, selection: name });

export const text = scalar('text');
export const texts = scalar('texts');
export const integer = scalar('integer');
export const number = scalar('number');

/** What is asked of an entity that a field leads to; works on objects, interfaces and unions. */
export const reference = '{ __typename ... on Entity { id name } }';

/** Entities under a GraphQL field of the same name, or under what `read` takes out of the row. */
export const entities = (
  name: string,
  edge?: ExportField['edge'],
  more: Partial<Pick<ExportField, 'selection' | 'read'>> = {},
): ExportField => ({
  name,
  kind: 'entities',
  selection: `${name} ${reference}`,
  ...(edge ? { edge } : {}),
  ...more,
});

export const entity = (
  name: string,
  edge?: ExportField['edge'],
  selection = `${name} ${reference}`,
): ExportField => ({
  name,
  kind: 'entity',
  selection,
  ...(edge ? { edge } : {}),
});

interface AnsweredEntity {
  readonly id: string;
  readonly name: string;
  readonly __typename: string;
}

export const referenceOf = (value: unknown): EntityReference => {
  const { id, name, __typename: type } = value as AnsweredEntity;
  return { id, name, type };
};

/** The value of a field: null, a text, a number, texts, or references (one or several) by its kind. */
export function fieldValue(field: ExportField, row: Row): unknown {
  const value = field.read ? field.read(row) : row[field.name];
  if (value == null) return null;
  if (field.kind === 'entity') return referenceOf(value);
  if (field.kind === 'entities') return (value as unknown[]).map(referenceOf);
  return value;
}

/** The entities of a field, none to many. */
export function referencesOf(field: ExportField, row: Row): readonly EntityReference[] {
  if (field.kind !== 'entity' && field.kind !== 'entities') return [];
  const value = fieldValue(field, row);
  if (value === null) return [];
  return (Array.isArray(value) ? value : [value]) as EntityReference[];
}
