// 更正: what a curator says against, or beside, what the reports say. Read and checked by `cli/`, kept in the graph as
// Correction nodes, obeyed by every import. Entities are ids by now; who, when, why and evidence are never missing.

import type { ClaimProperties } from './claim.js';
import type { RelationshipType } from './graph-shape.js';

export interface CorrectedEntity {
  readonly id: string;
  /** Its canonical name; null where the correction gives the id alone. */
  readonly name: string | null;
}

export type Change =
  | { readonly action: 'ADD_ENTITY'; readonly entity: CorrectedEntity; readonly properties: ClaimProperties }
  | {
      readonly action: 'ADD_RELATIONSHIP';
      readonly type: RelationshipType;
      readonly from: CorrectedEntity;
      readonly to: CorrectedEntity;
      readonly properties: ClaimProperties;
    }
  | { readonly action: 'RETRACT_ENTITY'; readonly entity: CorrectedEntity }
  | { readonly action: 'RETRACT_ALIAS'; readonly entity: CorrectedEntity; readonly alias: string }
  | {
      readonly action: 'RETRACT_RELATIONSHIP';
      readonly type: RelationshipType;
      readonly from: CorrectedEntity;
      readonly to: CorrectedEntity;
      /** Of several deals between two parties only those of this kind; null for all. */
      readonly kind: string | null;
    }
  | { readonly action: 'RENAME'; readonly entity: CorrectedEntity; readonly to: string }
  | { readonly action: 'MERGE'; readonly from: CorrectedEntity; readonly into: CorrectedEntity };

export interface Correction {
  /** `correction:` + a hash of the change: the same change is the same correction, whoever writes it down. */
  readonly id: string;
  /** File and entry, for messages: `seed/corrections/names.yaml, entry 2`. */
  readonly source: string;
  readonly who: string;
  /** ISO date */
  readonly when: string;
  readonly why: string;
  /** An address, or the excerpt as `2019-03 enterprises/腾讯/1`. */
  readonly evidence: string;
  /** Where the evidence is an excerpt. It need not be in the graph yet. */
  readonly excerptId: string | null;
  readonly change: Change;
}

const shown = ({ id, name }: CorrectedEntity) => name ?? id;

/** `merge 上海汉得 into 汉得信息`: for people. */
export function correctionText({ change }: Correction): string {
  switch (change.action) {
    case 'ADD_ENTITY':
      return `add to ${shown(change.entity)}: ${Object.keys(change.properties).join(', ') || 'itself'}`;
    case 'ADD_RELATIONSHIP':
      return `add ${shown(change.from)} ${change.type} ${shown(change.to)}`;
    case 'RETRACT_ENTITY':
      return `retract ${shown(change.entity)}`;
    case 'RETRACT_ALIAS':
      return `retract the alias ${change.alias} of ${shown(change.entity)}`;
    case 'RETRACT_RELATIONSHIP':
      return `retract ${shown(change.from)} ${change.type} ${shown(change.to)}`;
    case 'RENAME':
      return `rename ${shown(change.entity)} to ${change.to}`;
    case 'MERGE':
      return `merge ${shown(change.from)} into ${shown(change.into)}`;
  }
}
