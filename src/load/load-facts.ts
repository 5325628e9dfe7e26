// The facts of one report in, the graph changed in one transaction: all of the report, or nothing.

import type { Graph, GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { ProductError } from '../model/errors.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { relationshipKey } from './claim.js';
import type { Claims } from './claims.js';
import { factsToClaims } from './facts-to-claims.js';
import { planOwnRows } from './own-rows.js';
import { addCounts, type Counts, planChanges } from './plan-changes.js';
import { readStored } from './stored-claims.js';
import { writeChanges, writeOwnRows } from './write-changes.js';

/**
 * Counts are of nodes and relationships together, the report's excerpts and evidence among them. An excerpt is counted with
 * its FROM as one.
 */
export interface LoadSummary extends Counts {
  readonly reportId: string;
  /** UNCHANGED: the same file is in already, and nothing was written. */
  readonly state: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  /** The document's warnings, then those of facts that were left out. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * The graph must have been prepared (`prepareGraph`). A report of the same publisher and month is replaced, and what other
 * reports say stays. Throws BAD_USER_INPUT for facts that do not hold together, and the graph's errors.
 */
export async function loadFacts(facts: Facts, graph: Graph, gazetteer: Gazetteer): Promise<LoadSummary> {
  const claims = factsToClaims(facts, gazetteer);
  const warnings = [...facts.warnings, ...claims.warnings];
  const summary = (state: LoadSummary['state'], counts: Counts): LoadSummary => ({
    reportId: claims.report.id,
    state,
    ...counts,
    warnings,
  });
  const unchanged = summary('UNCHANGED', { created: 0, updated: 0, deleted: 0, unchanged: sizeOf(claims) });

  const readReport = (run: GraphTransaction['run']) =>
    run(statementOf('read-report'), { id: claims.report.id });
  const isSame = (rows: readonly Readonly<Record<string, unknown>>[]) => rows[0]?.sha256 === facts.sha256;
  if (isSame(await readReport(graph.read))) return unchanged;

  return graph.inTransaction(async (transaction) => {
    await takeTurn(transaction);
    const before = await readReport(transaction.run);
    // Another import, or this one before a lost connection, may have been quicker.
    if (isSame(before)) return unchanged;
    const counts = await replaceReport(transaction, claims);
    return before.length === 0
      ? summary('CREATED', { ...counts, created: counts.created + 1 })
      : summary('UPDATED', { ...counts, updated: counts.updated + 1 });
  });
}

async function takeTurn(transaction: GraphTransaction): Promise<void> {
  const [row] = await transaction.run(statementOf('take-turn'));
  if (row?.isPrepared !== true) {
    throw new ProductError(
      'GRAPH_FAILED',
      'The graph has no regions and themes yet: prepare it before a report is loaded.',
    );
  }
}

async function replaceReport(transaction: GraphTransaction, claims: Claims): Promise<Counts> {
  const by = claims.report.id;
  const changes = planChanges(by, await readStored(transaction.run, by, claims), claims);
  const ownChanges = await planOwnRows(transaction, claims);
  await transaction.run(statementOf('save-report'), { row: claims.report });
  await writeChanges(transaction, changes);
  await writeOwnRows(transaction, by, ownChanges);
  return addCounts(changes.counts, ownChanges.counts);
}

/** Nodes and relationships that the report claims, itself, its excerpts and its evidence. */
function sizeOf({ nodes, relationships, excerpts, evidence }: Claims): number {
  const ids = new Set(nodes.map(({ id }) => id));
  const links = new Set(relationships.map(relationshipKey));
  return 1 + ids.size + links.size + excerpts.length + evidence.length;
}
