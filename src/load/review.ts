// What the graph holds and what the gazetteers know in, what a curator should look at out, most useful first. Pure: the rows
// come from `review-rows.ts`. Each item says what accepting its correction would change.

import { lookupKey } from '../model/lookup-key.js';
import type { Correction } from './correction.js';
import { correctionText } from './correction.js';
import { type NearName, nearNames } from './near-names.js';
import type { FactRow, NameRow, ReviewRows, Words } from './review-rows.js';

export const reviewKinds = [
  'NEAR_DUPLICATE',
  'AMBIGUOUS_NAME',
  'LOW_CONFIDENCE',
  'NEW_NAME',
  'RETRACTED_BUT_TOLD',
] as const;
export type ReviewKind = (typeof reviewKinds)[number];

export interface NamedNode {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

/** A correction to accept, without who, when and why. */
export type Proposal =
  | { readonly merge: { readonly from: NamedNode; readonly into: NamedNode } }
  | { readonly retract: { readonly entity: NamedNode } }
  | {
      readonly retract: {
        readonly relationship: string;
        readonly from: NamedNode;
        readonly to: NamedNode;
        readonly kind: string | null;
      };
    };

export interface ReviewItem {
  readonly kind: ReviewKind;
  /** What is in doubt, for people. */
  readonly what: string;
  readonly why: string;
  readonly confidence: number | null;
  readonly words: Words | null;
  /** What the proposal would change. */
  readonly effect: string;
  readonly proposal: Proposal | null;
  /** How many relationships hang on it: the more, the sooner it is worth a look. */
  readonly weight: number;
}

export interface KnownNames {
  /** Names and aliases of the gazetteers' enterprises and bodies. */
  readonly entities: ReadonlySet<string>;
  /** Names and short names of divisions. */
  readonly regions: ReadonlySet<string>;
}

/** Below this the reader guessed: what a gazetteer or a rule over one knows is surer. */
export const unsure = 0.8;

export function review(rows: ReviewRows, known: KnownNames): ReviewItem[] {
  const isKnown = (row: NameRow) =>
    known.entities.has(row.name) || row.told.confidence >= unsure || row.origin === 'CORRECTION';
  const fresh = rows.names.filter((row) => !isKnown(row));
  const freshIds = new Set(fresh.map(({ id }) => id));
  const items = [
    ...duplicates(rows.names, isKnown, known),
    ...ambiguous(rows.names),
    // Where a name is in doubt, so are all its facts: the name is listed once instead.
    ...rows.facts.filter(({ from, to }) => !freshIds.has(from.id) && !freshIds.has(to.id)).map(unsureFact),
    ...fresh.map(newName),
    ...rows.retractions.map(stillTold),
  ];
  return items.sort(
    (a, b) =>
      reviewKinds.indexOf(a.kind) - reviewKinds.indexOf(b.kind) ||
      b.weight - a.weight ||
      (a.confidence ?? 1) - (b.confidence ?? 1) ||
      (a.what < b.what ? -1 : 1),
  );
}

function duplicates(rows: readonly NameRow[], isKnown: (row: NameRow) => boolean, known: KnownNames) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const near: NearName[] = rows.map((row) => ({ ...row, isKnown: isKnown(row) }));
  return nearNames(near, known.regions).flatMap(({ ids, because }): ReviewItem[] => {
    const pair = ids.map((id) => byId.get(id) as NameRow) as [NameRow, NameRow];
    const [a, b] = pair;
    if (a.parents.includes(b.name) || b.parents.includes(a.name)) return [];
    const [into, from] = pair.sort(
      (x, y) =>
        Number(isKnown(y)) - Number(isKnown(x)) ||
        y.excerpts - x.excerpts ||
        x.name.length - y.name.length ||
        (x.id < y.id ? -1 : 1),
    );
    const gained = from.provinces.filter((province) => !into.provinces.includes(province));
    const gain = gained.length > 0 ? `; ${into.name} would gain ${gained.join(', ')}` : '';
    return [
      {
        kind: 'NEAR_DUPLICATE',
        what: `${from.name} may be ${into.name}`,
        why: because,
        confidence: from.told.confidence,
        words: from.told,
        effect: `merge ${from.name} into ${into.name}: ${counted(from)} move${gain}`,
        proposal: { merge: { from: node(from), into: node(into) } },
        weight: from.relationships,
      },
    ];
  });
}

function ambiguous(rows: readonly NameRow[]): ReviewItem[] {
  const owners = new Map<string, { name: string; rows: NameRow[] }>();
  for (const row of rows) {
    for (const name of new Set([row.name, ...row.aliases])) {
      const key = lookupKey(name);
      const owner = owners.get(key) ?? { name, rows: [] };
      if (!owner.rows.includes(row)) owners.set(key, { name, rows: [...owner.rows, row] });
    }
  }
  return [...owners.values()]
    .filter((owner) => owner.rows.length > 1)
    .map(({ name, rows: sharing }): ReviewItem => {
      const [first] = sharing as [NameRow];
      const names = sharing.map((row) => `${row.name} (${row.id})`).join(', ');
      return {
        kind: 'AMBIGUOUS_NAME',
        what: `${name} is a name of ${sharing.length}: ${names}`,
        why: 'a look-up by this name cannot choose',
        confidence: null,
        words: first.told,
        effect: 'retract the alias of the wrong one, or merge them',
        proposal: null,
        weight: sharing.reduce((sum, row) => sum + row.relationships, 0),
      };
    });
}

function unsureFact({ type, kind, confidence, from, to, told }: FactRow): ReviewItem {
  return {
    kind: 'LOW_CONFIDENCE',
    what: `${from.name} ${kind ?? type} ${to.name}`,
    why: `the rule that read it is ${confidence} sure`,
    confidence,
    words: told,
    effect: `retract it: 1 relationship goes`,
    proposal: { retract: { relationship: type, from, to, kind } },
    weight: 1,
  };
}

function newName(row: NameRow): ReviewItem {
  const file = row.label === 'Enterprise' ? 'enterprises.json' : 'bodies.json';
  const lost = row.provinces.length > 0 ? `; ${row.provinces.join(', ')} would lose it as a partner` : '';
  const accepted = row.label === 'Region' ? '' : `a line in seed/gazetteers/${file} makes it known; `;
  return {
    kind: 'NEW_NAME',
    what: `${row.name} is in no gazetteer`,
    why: row.told.reason ?? row.told.inferredFrom ?? 'a report names it',
    confidence: row.told.confidence,
    words: row.told,
    effect: `${accepted}retract it: ${counted(row)} go${lost}`,
    proposal: { retract: { entity: node(row) } },
    weight: row.relationships,
  };
}

function stillTold({
  correction,
  months,
}: {
  correction: Correction;
  months: readonly string[];
}): ReviewItem {
  return {
    kind: 'RETRACTED_BUT_TOLD',
    what: correctionText(correction),
    why: `told all the same in ${months.join(', ')}`,
    confidence: null,
    words: null,
    effect: `without ${correction.source} it would be back`,
    proposal: null,
    weight: months.length,
  };
}

const node = ({ id, label, name }: NameRow): NamedNode => ({ id, label, name });
const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const counted = ({ relationships, excerpts }: NameRow) =>
  `${plural(relationships, 'relationship')}, ${plural(excerpts, 'excerpt')}`;
