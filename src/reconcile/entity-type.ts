// The types that names are reconciled to, as the Reconciliation API names types. A person is none: a name alone never tells which.

export const typeNames = ['Enterprise', 'IssuingBody', 'Region', 'Policy', 'Event', 'Theme'] as const;
export type TypeId = (typeof typeNames)[number];

export interface EntityType {
  readonly id: TypeId;
  readonly name: string;
  readonly description: string;
}

export const entityTypes: readonly EntityType[] = [
  { id: 'Enterprise', name: '企业 Enterprise', description: 'A company or a named business of one' },
  { id: 'IssuingBody', name: '发布机构 Issuing body', description: 'An organ or a public institution' },
  { id: 'Region', name: '地区 Region', description: 'A division of GB/T 2260, a named zone, or China' },
  { id: 'Policy', name: '政策 Policy', description: 'A titled instrument, or a measure taken without one' },
  { id: 'Event', name: '事件 Event', description: 'Something that happened on a date' },
  { id: 'Theme', name: '主题 Theme', description: 'A field of “互联网+”' },
];

/** What a column most likely holds. */
export const defaultTypes = entityTypes.slice(0, 3);

export const typeOf = (id: string): EntityType | undefined => entityTypes.find((type) => type.id === id);
