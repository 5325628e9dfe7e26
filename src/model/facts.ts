// The facts of one report: the document that `extract` prints, `resolve` completes and `load` takes.
// Declared once with TypeBox: the static types here, and the JSON Schema (draft 2020-12) that every printed document is checked against.
// Spans are half-open [start, end) in UTF-16 code units; dates are calendar dates in Asia/Shanghai; money is CNY.

import { type Static, type TSchema, Type } from '@sinclair/typebox';
import { Diagnostic } from './diagnostic.js';

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>(Type.String({ enum: [...values] }));
const name = Type.String({ minLength: 1 });
const date = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const confidence = Type.Number({ exclusiveMinimum: 0, maximum: 1 });

export const sections = ['ministries', 'provinces', 'enterprises', 'summits', 'topics'] as const;
export type Section = (typeof sections)[number];
export const policyKinds = ['DOCUMENT', 'MEASURE'] as const;
export type PolicyKindName = (typeof policyKinds)[number];
export const policyStatuses = ['ISSUED', 'TRIAL', 'ADOPTED', 'DRAFT', 'PLANNED', 'IN_FORCE'] as const;
export type PolicyStatusName = (typeof policyStatuses)[number];
/** 文种, the last such word of a title; 其他 for a title that has none. */
export const instruments = [
  '纲要', '规划', '意见', '方案', '计划', '办法', '细则', '通知', '要点', '清单', '指南', '条例', '规定', '措施', '其他',
] as const; // biome-ignore format: one line reads better
export type InstrumentName = (typeof instruments)[number];
export const partnershipKinds = [
  'STRATEGIC_AGREEMENT',
  'COOPERATION',
  'JOINT_VENTURE',
  'INVESTMENT',
  'JOINT_PRODUCT',
  'PRESENCE',
] as const;
export type PartnershipKindName = (typeof partnershipKinds)[number];
export const eventKinds = [
  'SUMMIT',
  'CONFERENCE',
  'MEETING',
  'SIGNING',
  'LAUNCH',
  'RELEASE',
  'ACQUISITION',
  'SESSION',
] as const;
export type EventKindName = (typeof eventKinds)[number];
export const organizerRoles = ['HOST', 'CO_HOST', 'GUIDANCE'] as const;
export type OrganizerRoleName = (typeof organizerRoles)[number];
export const entityTypes = ['REGION', 'ISSUING_BODY', 'ENTERPRISE', 'PERSON', 'THEME'] as const;
export type EntityTypeName = (typeof entityTypes)[number];
export const bodyLevels = ['CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY'] as const;
export type BodyLevelName = (typeof bodyLevels)[number];
export const bodyTypes = [
  'PARTY',
  'GOVERNMENT',
  'DEPARTMENT',
  'COURT',
  'SCHOOL',
  'HOSPITAL',
  'INSTITUTE',
  'PEOPLES_ORGANISATION',
  'ASSOCIATION',
  'OTHER',
] as const;
export type BodyTypeName = (typeof bodyTypes)[number];
export const regionLevels = ['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'ZONE'] as const;
export type RegionLevelName = (typeof regionLevels)[number];

export const ReportFact = Type.Object({
  title: name,
  publisher: name,
  /** YYYY-MM */
  month: Type.String({ pattern: '^\\d{4}-\\d{2}$' }),
  coverage: Type.Object({ from: date, to: date }),
});
export type ReportFact = Static<typeof ReportFact>;

/** One dated item, word for word: the evidence. */
export const ExcerptFact = Type.Object({
  /** section/heading/n, n from 1 within the heading over the whole table; summits/n and topics/n */
  key: name,
  section: oneOf(sections),
  /** The cell as printed, rejoined where a page break split it; a numbered subsection's title without its number. */
  heading: Type.String(),
  headingInferred: Type.Boolean(),
  date: nullable(date),
  text: name,
  sourceUrl: nullable(name),
  /** First and last line in the file (of an HTML file: of its source), from 1. A Word document has no lines: its paragraphs are counted, blank ones and those in cells too. */
  lines: Type.Unsafe<[number, number]>({
    // Draft 2020-12 writes a pair as `prefixItems`; TypeBox's own Tuple writes the older `items`.
    type: 'array',
    prefixItems: [Type.Integer({ minimum: 1 }), Type.Integer({ minimum: 1 })],
    items: false,
    minItems: 2,
  }),
});
export type ExcerptFact = Static<typeof ExcerptFact>;

export const mentionFields = ['TEXT', 'HEADING'] as const;
/** Where an excerpt names something: `text` is exactly field.slice(start, end). */
export const Mention = Type.Object({
  excerpt: name,
  field: oneOf(mentionFields),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 1 }),
  text: name,
});
export type Mention = Static<typeof Mention>;

/** An entity that the report names or implies. A reference `ref` is unique within the document. */
export const EntityFact = Type.Object({
  ref: name,
  type: oneOf(entityTypes),
  /** The canonical name (`facts.md`, “Names are canonical”). */
  name,
  /** GB/T 2260 code, or a zone's own; regions only. */
  code: Type.Optional(name),
  level: Type.Optional(nullable(oneOf([...regionLevels, 'CENTRAL'] as const))),
  bodyType: Type.Optional(oneOf(bodyTypes)),
  /** Ref or code of the division a body is organ of; bodies only. */
  governs: Type.Optional(nullable(name)),
  /** Canonical name of the enterprise above it; enterprises only. */
  parent: Type.Optional(nullable(name)),
  englishName: Type.Optional(nullable(name)),
  aliases: Type.Array(name),
  confidence,
  /** Why this entity was chosen for these words. */
  reason: name,
  mentions: Type.Array(Mention),
  /** For a value without words of its own: what it was inferred from, by excerpt. */
  inferredFrom: Type.Array(Type.Object({ excerpt: name, reason: name })),
});
export type EntityFact = Static<typeof EntityFact>;

const refs = Type.Array(name);

export const PolicyFact = Type.Object({
  excerpt: name,
  date,
  kind: oneOf(policyKinds),
  title: name,
  instrument: nullable(oneOf(instruments)),
  status: oneOf(policyStatuses),
  issuers: Type.Array(name),
  issuerRefs: refs,
  issuerCount: nullable(Type.Integer({ minimum: 1 })),
  regions: Type.Array(name),
  regionRefs: refs,
  themes: Type.Array(name),
  themeRefs: refs,
  summary: name,
  confidence,
  /** The title where printed, else its sentence. */
  mention: Mention,
});
export type PolicyFact = Static<typeof PolicyFact>;

export const PartnershipFact = Type.Object({
  excerpts: Type.Array(name, { minItems: 1 }),
  date: nullable(date),
  kind: oneOf(partnershipKinds),
  parties: Type.Array(name, { minItems: 2 }),
  partyRefs: refs,
  scope: nullable(name),
  amountCny: nullable(Type.Number({ minimum: 0 })),
  stakePercent: nullable(Type.Number({ minimum: 0, maximum: 100 })),
  confidence,
  /** The words that say so, one or more an excerpt. */
  mentions: Type.Array(Mention, { minItems: 1 }),
});
export type PartnershipFact = Static<typeof PartnershipFact>;

export const EventFact = Type.Object({
  excerpt: name,
  date: nullable(date),
  endsOn: nullable(date),
  kind: oneOf(eventKinds),
  name,
  place: nullable(name),
  placeRef: nullable(name),
  organizers: Type.Array(Type.Object({ name, ref: name, role: oneOf(organizerRoles) })),
  participants: Type.Array(name),
  participantRefs: refs,
  themes: Type.Array(name),
  themeRefs: refs,
  confidence,
  mention: Mention,
});
export type EventFact = Static<typeof EventFact>;

export const PersonFact = Type.Object({
  excerpt: name,
  name,
  ref: name,
  title: nullable(name),
  affiliation: nullable(name),
  affiliationRef: nullable(name),
  capacity: nullable(name),
  /** Index in `events` of the event that they spoke on, where there is one. */
  event: nullable(Type.Integer({ minimum: 0 })),
  confidence,
  mention: Mention,
});
export type PersonFact = Static<typeof PersonFact>;

export const Facts = Type.Object(
  {
    report: ReportFact,
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    excerpts: Type.Array(ExcerptFact),
    entities: Type.Array(EntityFact),
    policies: Type.Array(PolicyFact),
    partnerships: Type.Array(PartnershipFact),
    events: Type.Array(EventFact),
    people: Type.Array(PersonFact),
    warnings: Type.Array(Diagnostic),
  },
  { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Facts of one report' },
);
export type Facts = Static<typeof Facts>;
