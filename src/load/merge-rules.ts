// How the claims on an element become its visible properties: for each label and type, which claim has precedence, and for
// each property a rule that takes the claimed values in that order. A rule's answer never depends on the order of imports.

import { compareText } from '../model/compare-text.js';
import type { Claim, ClaimValue } from './claim.js';
import type { EntityLabel, RelationshipType } from './graph-shape.js';

export type MergeRule = (values: readonly ClaimValue[]) => ClaimValue;
type Precedence = (a: Claim, b: Claim) => number;

export interface MergeShape {
  readonly precedence: Precedence;
  readonly properties: Readonly<Record<string, MergeRule>>;
}

const first: MergeRule = (values) => values[0] as ClaimValue;
/** ISO dates sort as text. */
const earliest: MergeRule = (values) => [...(values as string[])].sort()[0] as string;
const latest: MergeRule = (values) => [...(values as string[])].sort().at(-1) as string;
const greatest: MergeRule = (values) => Math.max(...(values as number[]));
const union: MergeRule = (values) => [...new Set((values as string[][]).flat())].sort();
const ranked =
  (...ranks: readonly string[]): MergeRule =>
  (values) =>
    [...(values as string[])].sort((a, b) => ranks.indexOf(a) - ranks.indexOf(b))[0] as string;

/** How far a policy has come: of two reports of one day, the one further on is right. */
const statusOrder = ['PLANNED', 'DRAFT', 'ADOPTED', 'TRIAL', 'IN_FORCE', 'ISSUED'];

const rank = (claim: Claim) => statusOrder.indexOf(String(claim.status ?? ''));
const date = (claim: Claim) => String(claim.date ?? '');
const confidence = (claim: Claim) => Number(claim.confidence ?? 1);

/** The surest claim first, of equally sure ones the earliest told. */
const surest: Precedence = (a, b) => confidence(b) - confidence(a) || compareText(date(a), date(b));
/** The newest claim first, for what changes with time. */
const newest: Precedence = (a, b) =>
  compareText(date(b), date(a)) || rank(b) - rank(a) || confidence(b) - confidence(a);

const named = { name: first, aliases: union };
const asserted = { excerptIds: union, confidence: greatest };

export const mergeShapes: Readonly<Record<EntityLabel | RelationshipType, MergeShape>> = {
  Policy: {
    precedence: newest,
    properties: {
      title: first,
      kind: first,
      instrument: first,
      status: first,
      announcedOn: earliest,
      summary: first,
      issuerCount: first,
    },
  },
  IssuingBody: {
    precedence: surest,
    properties: { ...named, englishName: first, level: first, bodyType: first },
  },
  Region: { precedence: surest, properties: { ...named, code: first, shortName: first, level: first } },
  Enterprise: { precedence: surest, properties: { ...named, englishName: first } },
  Event: { precedence: surest, properties: { name: first, kind: first, startsOn: earliest, endsOn: latest } },
  Person: { precedence: surest, properties: { name: first } },
  Theme: { precedence: surest, properties: { name: first, englishName: first } },
  ISSUED_BY: { precedence: surest, properties: { ...asserted, role: ranked('LEAD', 'JOINT') } },
  APPLIES_TO: { precedence: surest, properties: asserted },
  ABOUT: { precedence: surest, properties: asserted },
  PARTNERS_WITH: {
    precedence: surest,
    properties: {
      ...asserted,
      partnershipId: first,
      kind: first,
      announcedOn: earliest,
      scope: first,
      amountCny: first,
      stakePercent: first,
    },
  },
  PART_OF: { precedence: surest, properties: {} },
  SUBSIDIARY_OF: { precedence: surest, properties: {} },
  GOVERNS: { precedence: surest, properties: { confidence: greatest } },
  HELD_IN: { precedence: surest, properties: asserted },
  ORGANIZED: {
    precedence: surest,
    properties: { ...asserted, role: ranked('HOST', 'CO_HOST', 'GUIDANCE') },
  },
  PARTICIPATED_IN: {
    precedence: surest,
    properties: { ...asserted, role: ranked('SPEAKER', 'PARTICIPANT') },
  },
  AFFILIATED_WITH: { precedence: newest, properties: { ...asserted, title: first, capacity: first } },
};
