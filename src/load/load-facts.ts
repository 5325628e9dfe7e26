// The facts of one report in, the graph changed in one transaction: all of the report, or nothing.

import { isDeepStrictEqual } from 'node:util';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { relationshipKey } from './claim.js';
import type { Claims } from './claims.js';
import { indexCorrections } from './correction-index.js';
import { reportId } from './entity-ids.js';
import { factsToClaims } from './facts-to-claims.js';
import { addCounts, type Counts } from './plan-changes.js';
import { readCorrections } from './read-corrections.js';
import { replaceReport } from './replace-report.js';
import { takeTurn } from './take-turn.js';
import { writeAdditions } from './write-additions.js';

/**
 * Counts are of nodes and relationships together, the report's excerpts and evidence among them. An excerpt is counted with
 * its FROM as one.
 */
export interface LoadSummary extends Counts {
  readonly reportId: string;
  /** UNCHANGED: the same file, read by the same rules, is in already, and nothing was written. */
  readonly state: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  /** The document's warnings, then those of facts that were left out. */
  readonly warnings: readonly Diagnostic[];
}

export interface LoadOptions {
  /** Version of rules and gazetteers that gave the facts: the same file read by another version is loaded again. */
  readonly readBy?: string;
  /** Loads the report even where nothing seems to have changed. */
  readonly again?: boolean;
}

/**
 * The graph must have been prepared (`prepareGraph`). A report of the same publisher and month is replaced, and what other
 * reports say stays. The corrections in force (`applyCorrections`) are obeyed. Throws BAD_USER_INPUT for facts that do not
 * hold together, and the graph's errors.
 */
export async function loadFacts(
  facts: Facts,
  graph: Graph,
  gazetteer: Gazetteer,
  { readBy, again = false }: LoadOptions = {},
): Promise<LoadSummary> {
  const { report } = facts;
  const seen = await Promise.all([
    readCorrections(graph.read),
    readReport(graph.read, reportId(report.publisher, report.month)),
  ]);
  const claims = factsToClaims(facts, gazetteer, indexCorrections(seen[0]));
  const warnings = [...facts.warnings, ...claims.warnings];
  const summary = (state: LoadSummary['state'], counts: Counts): LoadSummary => ({
    reportId: claims.report.id,
    state,
    ...counts,
    warnings,
  });
  const unchanged = summary('UNCHANGED', { created: 0, updated: 0, deleted: 0, unchanged: sizeOf(claims) });

  const isSame = ([row]: readonly Readonly<Record<string, unknown>>[]) =>
    !again && row?.sha256 === facts.sha256 && (readBy === undefined || row.readBy === readBy);
  if (isSame(seen[1])) return unchanged;

  return graph.inTransaction(async (transaction) => {
    // Sent at once; the server has the lock before it reads.
    const [, held, before] = await Promise.all([
      takeTurn(transaction),
      readCorrections(transaction.run),
      readReport(transaction.run, claims.report.id),
    ]);
    // Another import, or this one before a lost connection, may have been quicker.
    if (isSame(before)) return unchanged;
    const corrections = indexCorrections(held);
    const current = isDeepStrictEqual(held, seen[0]) ? claims : factsToClaims(facts, gazetteer, corrections);
    const reading = { facts, readBy: readBy ?? null };
    let counts = await replaceReport(transaction, reading, current, before.length === 0);
    if (corrections.additions.length > 0) {
      counts = addCounts(counts, await writeAdditions(transaction, corrections, 'now alone'));
    }
    return before.length === 0
      ? summary('CREATED', { ...counts, created: counts.created + 1 })
      : summary('UPDATED', { ...counts, updated: counts.updated + 1 });
  });
}

const readReport = (run: GraphTransaction['run'], id: string) => run(statementOf('read-report'), { id });

/** Nodes and relationships that the report claims, itself, its excerpts and its evidence. */
function sizeOf({ nodes, relationships, excerpts, evidence }: Claims): number {
  const ids = new Set(nodes.map(({ id }) => id));
  const links = new Set(relationships.map(relationshipKey));
  return 1 + ids.size + links.size + excerpts.length + evidence.length;
}
