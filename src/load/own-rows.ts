// Excerpts and evidence belong to one report, so there is nothing to merge: what the graph holds is compared with what
// the report gives now, row by row.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import { compareByKey } from '../model/compare-text.js';
import type { Counts } from './claim-ledger.js';
import type { Claims, EvidenceRow, ExcerptRow } from './claims.js';

export interface OwnChanges {
  readonly report: string;
  /** The graph does not have the report. */
  readonly isNew: boolean;
  readonly excerpts: readonly ExcerptRow[];
  readonly deletedExcerpts: readonly string[];
  readonly evidence: readonly EvidenceRow[];
  readonly deletedEvidence: readonly { readonly entity: string; readonly excerpt: string }[];
  readonly counts: Counts;
}

export async function planOwnRows(transaction: GraphTransaction, claims: Claims): Promise<OwnChanges> {
  const parameters = { report: claims.report.id };
  const [excerptsBefore, evidenceBefore] = await Promise.all([
    transaction.run(statementOf('read-excerpts'), parameters),
    transaction.run(statementOf('read-evidence'), parameters),
  ]);
  return ownChanges(
    false,
    excerptsBefore.map(({ excerpt }) => excerpt as ExcerptRow),
    evidenceBefore.map(
      (row) => ({ ...(row.said as object), ...row, said: undefined }) as unknown as EvidenceRow,
    ),
    claims,
  );
}

/** Those of a report that the graph does not have. */
export const newOwnRows = (claims: Claims): OwnChanges => ownChanges(true, [], [], claims);

function ownChanges(
  isNew: boolean,
  excerptsBefore: readonly ExcerptRow[],
  evidenceBefore: readonly EvidenceRow[],
  claims: Claims,
): OwnChanges {
  const excerpts = compare(excerptsBefore, claims.excerpts, ({ id }) => id);
  const evidence = compare(evidenceBefore, claims.evidence, (row) => `${row.entity} ${row.excerpt}`);
  return {
    report: claims.report.id,
    isNew,
    excerpts: excerpts.saved,
    deletedExcerpts: excerpts.deleted.map(({ id }) => id),
    evidence: evidence.saved,
    deletedEvidence: evidence.deleted.map(({ entity, excerpt }) => ({ entity, excerpt })),
    counts: {
      created: excerpts.created + evidence.created,
      updated: excerpts.saved.length + evidence.saved.length - excerpts.created - evidence.created,
      deleted: excerpts.deleted.length + evidence.deleted.length,
      unchanged: excerpts.unchanged + evidence.unchanged,
    },
  };
}

function compare<T extends object>(before: readonly T[], now: readonly T[], keyOf: (row: T) => string) {
  const held = new Map(before.map((row) => [keyOf(row), row]));
  const given = new Set(now.map(keyOf));
  const isSame = (row: T) => {
    const old = held.get(keyOf(row));
    return old !== undefined && canonical(old) === canonical(row);
  };
  const saved = now.filter((row) => !isSame(row));
  return {
    saved,
    created: saved.filter((row) => !held.has(keyOf(row))).length,
    unchanged: now.length - saved.length,
    deleted: before.filter((row) => !given.has(keyOf(row))),
  };
}

/** The graph keeps no nulls and no order of properties. */
function canonical(row: object): string {
  const kept = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(kept.sort(compareByKey));
}
