// Which labels and relationship types the loader writes, and which ends a type may have (graph-model, “Relationships”).
// Labels and types in statements come from here alone, never from a document.

export const entityLabels = {
  policy: 'Policy',
  body: 'IssuingBody',
  region: 'Region',
  enterprise: 'Enterprise',
  event: 'Event',
  person: 'Person',
  theme: 'Theme',
} as const;
export type EntityLabel = (typeof entityLabels)[keyof typeof entityLabels];

/** An id tells its label by its prefix. */
export function labelOf(id: string): EntityLabel {
  const prefix = id.slice(0, id.indexOf(':'));
  if (!Object.hasOwn(entityLabels, prefix)) throw new TypeError(`no entity has an id like ${id}`);
  return entityLabels[prefix as keyof typeof entityLabels];
}

const parties: readonly EntityLabel[] = ['Enterprise', 'Region', 'IssuingBody'];

/** from → to, by type: the claimed relationships. EVIDENCED_BY and FROM belong to one report and are kept apart. */
export const relationshipEnds = {
  ISSUED_BY: [['Policy'], ['IssuingBody']],
  APPLIES_TO: [['Policy'], ['Region']],
  ABOUT: [['Policy', 'Event'], ['Theme']],
  PARTNERS_WITH: [parties, parties],
  PART_OF: [['Region'], ['Region']],
  SUBSIDIARY_OF: [['Enterprise'], ['Enterprise']],
  GOVERNS: [['IssuingBody'], ['Region']],
  HELD_IN: [['Event'], ['Region']],
  ORGANIZED: [['IssuingBody', 'Enterprise'], ['Event']],
  PARTICIPATED_IN: [['IssuingBody', 'Enterprise', 'Person'], ['Event']],
  AFFILIATED_WITH: [['Person'], ['IssuingBody', 'Enterprise']],
} as const satisfies Record<string, readonly [readonly EntityLabel[], readonly EntityLabel[]]>;
export type RelationshipType = keyof typeof relationshipEnds;

/** Whether the graph has such a relationship: right ends, and not from a node to itself. */
export function isFit(type: RelationshipType, from: string, to: string): boolean {
  const [fromLabels, toLabels]: readonly [readonly EntityLabel[], readonly EntityLabel[]] =
    relationshipEnds[type];
  return from !== to && fromLabels.includes(labelOf(from)) && toLabels.includes(labelOf(to));
}
