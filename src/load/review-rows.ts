// Reads from the graph what `review` judges.

import { statementOf } from '../graph/statements.js';
import type { Correction } from './correction.js';
import type { EntityLabel } from './graph-shape.js';
import type { NamedNode } from './review.js';
import type { Reader } from './stored-claims.js';

/** Words of a report, and where they stand. */
export interface Words {
  readonly key: string;
  readonly text: string;
  readonly line: number;
  readonly sourceUrl: string | null;
  readonly month: string;
  readonly publisher: string;
  /** Place of the name in the text, half-open; missing or null where it has no words of its own. */
  readonly start?: number | null;
  readonly end?: number | null;
}

export interface NameRow {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parents: readonly string[];
  readonly excerpts: number;
  readonly relationships: number;
  readonly provinces: readonly string[];
  readonly origin: string | null;
  readonly told: Words & {
    readonly confidence: number;
    readonly reason: string | null;
    readonly inferredFrom: string | null;
  };
}

export interface FactRow {
  readonly type: string;
  readonly kind: string | null;
  readonly confidence: number;
  readonly from: NamedNode;
  readonly to: NamedNode;
  readonly told: Words;
}

export interface ReviewRows {
  readonly names: readonly NameRow[];
  readonly facts: readonly FactRow[];
  readonly retractions: readonly { readonly correction: Correction; readonly months: readonly string[] }[];
}

/** Facts surer than `below` are not read, and no more than `most` of the others. */
export async function readReviewRows(read: Reader, below: number, most = 500): Promise<ReviewRows> {
  const names = await read(statementOf('review-names'));
  const facts = await read(statementOf('review-facts'), { below, most });
  const retractions = await read(statementOf('review-retractions'));
  return {
    names: names as unknown as NameRow[],
    facts: facts as unknown as FactRow[],
    retractions: retractions.map(({ content, months }) => ({
      correction: JSON.parse(String(content)) as Correction,
      months: months as string[],
    })),
  };
}
