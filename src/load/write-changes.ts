// Writes what was planned, in batches, within the caller's transaction: nothing here begins or ends one.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { EvidenceRow } from './claims.js';
import type { OwnChanges } from './own-rows.js';
import type { Changes } from './plan-changes.js';
import { withTallies } from './policy-tallies.js';

/** Rows a statement: enough that the round trips do not count, few enough that a batch stays small in memory. */
const batchSize = 2000;

/**
 * Statements are sent in order at the call, without waiting for answers in between; the stored counts of policies, on which nothing else
 * hangs, follow when the rest is written.
 */
export const writeChanges = (transaction: GraphTransaction, changes: Changes): Promise<void> =>
  withTallies(transaction, changes, () => writeUncounted(transaction, changes));

/** The same, but the stored counts stay as they are: the caller counts anew. */
export async function writeUncounted(transaction: GraphTransaction, changes: Changes): Promise<void> {
  const { run, done } = inBatches(transaction);
  const [nodes, nodeClaims] = split(changes.nodes);
  run(
    'create-nodes',
    'rows',
    nodes.filter(({ isNew }) => isNew),
  );
  run(
    'save-nodes',
    'rows',
    nodes.filter(({ isNew }) => !isNew),
  );
  run(
    'save-node-claims',
    'rows',
    nodeClaims.map(({ id, properties }) => ({ id, claims: properties.claims })),
  );
  run('delete-relationships', 'rows', changes.deletedRelationships);
  run('delete-nodes', 'ids', changes.deletedNodes);
  const [links, linkClaims] = split(changes.relationships);
  run(
    'create-relationships',
    'rows',
    links.filter(({ elementId }) => elementId === null),
  );
  run(
    'update-relationships',
    'rows',
    links.filter(({ elementId }) => elementId !== null),
  );
  run(
    'save-relationship-claims',
    'rows',
    linkClaims.map(({ type, from, to, properties: { partnershipId = '', claims } }) => {
      return { type, from, to, partnershipId, claims };
    }),
  );
  await done();
}

/** Those to write whole, then those whose claims alone are written: indexes have nothing to do for these. */
function split<T extends { readonly claimsAlone?: true }>(rows: readonly T[]): [T[], T[]] {
  return [rows.filter((row) => !row.claimsAlone), rows.filter((row) => row.claimsAlone)];
}

/** After the entities: evidence needs both its ends. What new reports bring need not be looked for at busy ends. */
export async function writeOwnRows(
  transaction: GraphTransaction,
  reports: readonly OwnChanges[],
): Promise<void> {
  const { run, done } = inBatches(transaction);
  const all = <T>(rowsOf: (changes: OwnChanges) => readonly T[], isNew: boolean) =>
    reports.filter((changes) => changes.isNew === isNew).flatMap(rowsOf);
  run(
    'delete-evidence',
    'rows',
    all(({ deletedEvidence }) => deletedEvidence, false),
  );
  run(
    'delete-excerpts',
    'ids',
    all(({ deletedExcerpts }) => deletedExcerpts, false),
  );
  const excerpts = (isNew: boolean) =>
    all(({ report, excerpts }) => excerpts.map((properties) => ({ report, properties })), isNew);
  const evidence = (isNew: boolean) => all(({ evidence }) => evidence, isNew);
  run('save-excerpts', 'rows', excerpts(false));
  run(
    'save-evidence',
    'rows',
    evidence(false).map(({ entity, excerpt, ...properties }) => ({ entity, excerpt, properties })),
  );
  run('create-excerpts', 'rows', excerpts(true));
  run('create-evidence', 'rows', byExcerpt(evidence(true)));
  await done();
}

/** A report has four or five entities an excerpt: each excerpt is looked for once. */
function byExcerpt(evidence: readonly EvidenceRow[]) {
  const grouped = new Map<string, Omit<EvidenceRow, 'excerpt'>[]>();
  for (const { excerpt, ...said } of evidence) {
    const group = grouped.get(excerpt);
    if (group) group.push(said);
    else grouped.set(excerpt, [said]);
  }
  return [...grouped].map(([excerpt, said]) => ({ excerpt, said }));
}

function inBatches(transaction: GraphTransaction) {
  const sent: Promise<unknown>[] = [];
  return {
    run(name: string, parameter: string, rows: readonly unknown[]) {
      for (let from = 0; from < rows.length; from += batchSize) {
        const batch = rows.slice(from, from + batchSize);
        sent.push(transaction.run(statementOf(name), { [parameter]: batch }));
      }
    },
    done: () => Promise.all(sent),
  };
}
