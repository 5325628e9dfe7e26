// What a view hands to the export menu: what is on screen, nothing else.

import type { EvidencePartsFragment } from '../gql/graphql.js';

/** A fact of a table, or an edge of a picture, with the words for it. */
export interface ExportedFact {
  readonly id: string;
  /** By the key of the column. */
  readonly cells: Readonly<Record<string, string | number | null>>;
  /** Empty where the words were not asked for; the menu then asks for those of `id`. */
  readonly evidence: readonly EvidencePartsFragment[];
}

export interface ExportedView {
  /** Names the file. */
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly facts: readonly ExportedFact[];
  /** Where there is a picture: how to have it. */
  readonly picture?: { svg(): string | Promise<string>; png(): Promise<Blob> };
}
