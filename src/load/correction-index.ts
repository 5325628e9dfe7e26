// The corrections in force in, answers to “what became of this?” out. Pure; the order of the corrections does not matter.

import { ProductError } from '../model/errors.js';
import type { Change, Correction } from './correction.js';
import { bodyId, enterpriseId } from './entity-ids.js';
import { labelOf, type RelationshipType } from './graph-shape.js';

/** An id's way to the entity that it is now. */
export interface Way {
  readonly id: string;
  /** Ids of the corrections that lead there; empty where it is itself. */
  readonly by: readonly string[];
}

export interface CorrectionIndex {
  way(id: string): Way;
  /** The name that a correction gives to a kept entity; undefined where none does. */
  nameOf(id: string): { readonly name: string; readonly by: readonly string[] } | undefined;
  /** Ids that were merged into a kept entity, and the corrections that did it. */
  mergedInto(id: string): { readonly ids: readonly string[]; readonly by: readonly string[] };
  /** Ids of the corrections that retract a kept entity, an alias of one, a relationship between two. */
  retracts(id: string): readonly string[];
  retractsAlias(id: string, alias: string): readonly string[];
  retractsRelationship(type: RelationshipType, from: string, to: string, kind: unknown): readonly string[];
  readonly additions: readonly Correction[];
  readonly isEmpty: boolean;
}

/** Throws BAD_USER_INPUT where corrections contradict each other: one entity with two fates, or merged into itself. */
export function indexCorrections(corrections: readonly Correction[]): CorrectionIndex {
  const moves = new Map<string, { readonly to: string; readonly correction: Correction }>();
  for (const correction of corrections) {
    const move = moveOf(correction.change);
    if (!move || move.from === move.to) continue;
    const other = moves.get(move.from);
    if (other && other.to !== move.to) contradiction(other.correction, correction);
    moves.set(move.from, { to: move.to, correction });
  }
  const way = (start: string): Way => {
    const by: string[] = [];
    let id = start;
    for (let move = moves.get(id); move; move = moves.get(id)) {
      if (by.includes(move.correction.id)) contradiction(move.correction, move.correction);
      by.push(move.correction.id);
      id = move.to;
    }
    return { id, by };
  };

  const of = <A extends Change['action']>(action: A) =>
    corrections.filter(
      (one): one is Correction & { change: Extract<Change, { action: A }> } => one.change.action === action,
    );
  const merged = new Map<string, { ids: string[]; by: string[] }>();
  for (const from of [...moves.keys()].sort()) {
    const { id, by } = way(from);
    const into = merged.get(id) ?? { ids: [], by: [] };
    merged.set(id, { ids: [...into.ids, from], by: [...new Set([...into.by, ...by])].sort() });
  }
  const names = namesOf(of('RENAME'), of('MERGE'), way);
  const retractedEntities = grouped(of('RETRACT_ENTITY'), ({ change }) => way(change.entity.id).id);
  const retractedAliases = grouped(
    of('RETRACT_ALIAS'),
    ({ change }) => `${way(change.entity.id).id} ${change.alias}`,
  );
  const retractedLinks = grouped(of('RETRACT_RELATIONSHIP'), ({ change: { type, from, to, kind } }) =>
    linkKey(type, way(from.id).id, way(to.id).id, kind),
  );
  return {
    way,
    nameOf: (id) => names.get(id),
    mergedInto: (id) => merged.get(id) ?? { ids: [], by: [] },
    retracts: (id) => retractedEntities.get(id) ?? [],
    retractsAlias: (id, alias) => retractedAliases.get(`${id} ${alias}`) ?? [],
    retractsRelationship: (type, from, to, kind) => [
      ...(retractedLinks.get(linkKey(type, from, to, null)) ?? []),
      ...(kind === undefined ? [] : (retractedLinks.get(linkKey(type, from, to, String(kind))) ?? [])),
    ],
    additions: [...of('ADD_ENTITY'), ...of('ADD_RELATIONSHIP')].sort(byId),
    isEmpty: corrections.length === 0,
  };
}

const byId = (a: Correction, b: Correction) => (a.id < b.id ? -1 : 1);

/** Deals read in both directions. */
function linkKey(type: RelationshipType, from: string, to: string, kind: string | null): string {
  const [a, b] = type === 'PARTNERS_WITH' && from > to ? [to, from] : [from, to];
  return [type, a, b, kind ?? ''].join(' ');
}

/**
 * A renamed entity keeps its id; one that a report tells of under the new name is the same, so its id leads here too. That
 * holds where the name makes the id: enterprises and bodies.
 */
function moveOf(change: Change): { readonly from: string; readonly to: string } | undefined {
  if (change.action === 'MERGE') return { from: change.from.id, to: change.into.id };
  if (change.action !== 'RENAME') return undefined;
  const label = labelOf(change.entity.id);
  if (label === 'Enterprise') return { from: enterpriseId(change.to), to: change.entity.id };
  if (label === 'IssuingBody') return { from: bodyId(change.to), to: change.entity.id };
  return undefined;
}

function namesOf(
  renames: readonly (Correction & { change: Extract<Change, { action: 'RENAME' }> })[],
  merges: readonly (Correction & { change: Extract<Change, { action: 'MERGE' }> })[],
  way: CorrectionIndex['way'],
) {
  const names = new Map<string, { name: string; by: string[] }>();
  const renamer = new Map<string, Correction>();
  for (const correction of renames) {
    const { id } = way(correction.change.entity.id);
    const other = renamer.get(id);
    if (other && names.get(id)?.name !== correction.change.to) contradiction(other, correction);
    renamer.set(id, correction);
    names.set(id, { name: correction.change.to, by: [correction.id] });
  }
  for (const { change } of merges) {
    const { id } = way(change.into.id);
    // The last one on the way gives the name, and a rename before it.
    if (id === change.into.id && change.into.name !== null && !names.has(id))
      names.set(id, { name: change.into.name, by: [] });
  }
  return names;
}

function grouped<C extends Correction>(corrections: readonly C[], keyOf: (correction: C) => string) {
  const groups = new Map<string, string[]>();
  for (const correction of corrections) {
    const key = keyOf(correction);
    groups.set(key, [...(groups.get(key) ?? []), correction.id].sort());
  }
  return groups;
}

function contradiction(one: Correction, other: Correction): never {
  throw new ProductError(
    'BAD_USER_INPUT',
    one === other
      ? `${one.source}: by way of other corrections it merges an entity into itself.`
      : `${other.source} contradicts ${one.source}: one entity cannot become two.`,
    { corrections: [one.id, other.id] },
  );
}
