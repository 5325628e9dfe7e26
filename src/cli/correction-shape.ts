// The shape of an entry of `seed/corrections/*.yaml`, as a curator writes it: names and ids, nothing looked up yet.

import { type Static, type TSchema, Type } from '@sinclair/typebox';
import { type RelationshipType, relationshipEnds } from '../load/graph-shape.js';
import {
  bodyLevels,
  bodyTypes,
  eventKinds,
  instruments,
  organizerRoles,
  partnershipKinds,
  policyStatuses,
} from '../model/facts.js';

const text = Type.String({ minLength: 1, pattern: '^\\S(.*\\S)?$' });
const names = Type.Array(text, { minItems: 1, uniqueItems: true });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' });
const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>(Type.String({ enum: [...values] }));
const closed = <P extends Record<string, TSchema>>(properties: P) =>
  Type.Object(properties, { additionalProperties: false });
const optional = <P extends Record<string, TSchema>>(properties: P) =>
  Type.Partial(Type.Object(properties), { additionalProperties: false });

/** `{ enterprise: 腾讯云 }`, `{ region: 贵州省 }` or a code, or `{ id: policy:… }` for whatever has no name of its own. */
const entity = Type.Object(
  {
    enterprise: Type.Optional(text),
    body: Type.Optional(text),
    region: Type.Optional(Type.Union([text, Type.Integer()])),
    theme: Type.Optional(text),
    id: Type.Optional(Type.String({ pattern: '^(policy|body|region|enterprise|event|person|theme):\\S+$' })),
  },
  { additionalProperties: false, minProperties: 1, maxProperties: 1 },
);
export type EntityReference = Static<typeof entity>;

/** What a correction may set, by the kind of entity (the first part of an id). */
export const entityProperties = {
  enterprise: optional({ aliases: names, englishName: text }),
  body: optional({ aliases: names, englishName: text, level: oneOf(bodyLevels), bodyType: oneOf(bodyTypes) }),
  region: optional({ aliases: names }),
  theme: optional({ englishName: text }),
  person: optional({}),
  policy: optional({
    status: oneOf(policyStatuses),
    instrument: oneOf(instruments),
    announcedOn: day,
    issuerCount: Type.Integer({ minimum: 1 }),
  }),
  event: optional({ kind: oneOf(eventKinds), startsOn: day, endsOn: day }),
} as const;

/** What a correction may say of a relationship, by its type. */
export const relationshipProperties = {
  ISSUED_BY: optional({ role: oneOf(['LEAD', 'JOINT'] as const) }),
  APPLIES_TO: optional({}),
  ABOUT: optional({}),
  PARTNERS_WITH: closed({
    kind: oneOf(partnershipKinds),
    announcedOn: day,
    scope: Type.Optional(text),
    amountCny: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
    stakePercent: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 100 })),
  }),
  PART_OF: optional({}),
  SUBSIDIARY_OF: optional({}),
  GOVERNS: optional({}),
  HELD_IN: optional({}),
  ORGANIZED: optional({ role: oneOf(organizerRoles) }),
  PARTICIPATED_IN: optional({ role: oneOf(['SPEAKER', 'PARTICIPANT'] as const) }),
  AFFILIATED_WITH: optional({ title: text, capacity: text }),
} as const satisfies Record<RelationshipType, TSchema>;

const properties = Type.Optional(Type.Record(Type.String(), Type.Unknown()));
const type = oneOf(Object.keys(relationshipEnds) as RelationshipType[]);

const changes = {
  add: closed({
    entity: Type.Optional(entity),
    relationship: Type.Optional(type),
    from: Type.Optional(entity),
    to: Type.Optional(entity),
    properties,
  }),
  retract: closed({
    entity: Type.Optional(entity),
    alias: Type.Optional(text),
    relationship: Type.Optional(type),
    from: Type.Optional(entity),
    to: Type.Optional(entity),
    kind: Type.Optional(oneOf(partnershipKinds)),
  }),
  rename: closed({ entity, to: text }),
  merge: closed({ from: entity, into: entity }),
} as const;
export const changeNames = Object.keys(changes) as (keyof typeof changes)[];

export const CorrectionEntry = closed({
  who: text,
  when: day,
  why: text,
  /** Where the truth is: an address, or an excerpt by its report and key. */
  evidence: Type.Union([
    Type.String({ pattern: '^https?://\\S+$' }),
    closed({ publisher: text, month: Type.String({ pattern: '^\\d{4}-\\d{2}$' }), excerpt: text }),
  ]),
  add: Type.Optional(changes.add),
  retract: Type.Optional(changes.retract),
  rename: Type.Optional(changes.rename),
  merge: Type.Optional(changes.merge),
});
export type CorrectionEntry = Static<typeof CorrectionEntry>;
