// What a view hands to the export menu: what is on screen, nothing else.

import type { EvidencePartsFragment } from '../gql/graphql.js';

/** A fact of a table, or an edge of a picture, with the words for it. */
export interface ExportedFact {
  readonly id: string;
  /** By the key of the column. */
  readonly cells: Readonly<Record<string, string | number | null>>;
  /** Empty where the words were not asked for; the menu then asks for those of the entity whose id it has. */
  readonly evidence: readonly EvidencePartsFragment[];
}

/** A picture's nodes and edges; each edge is the fact of the same id. */
export interface ExportedGraph {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly from: string;
    readonly to: string;
  }[];
}

export interface ExportedView {
  /** Names the file. */
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly facts: readonly ExportedFact[];
  /** Where it is a graph: it can be had as GraphML too. */
  readonly graph?: ExportedGraph;
  /** Where there is a picture: how to have it. */
  readonly picture?: { svg(): string | Promise<string> };
}
