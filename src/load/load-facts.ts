// The facts of one report in, the graph changed in one transaction: all of the report, or nothing.

import type { Graph, GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { relationshipKey } from './claim.js';
import type { Claims } from './claims.js';
import { indexCorrections } from './correction-index.js';
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
  const claims = factsToClaims(facts, gazetteer, indexCorrections(await readCorrections(graph.read)));
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
  const isSame = ([row]: readonly Readonly<Record<string, unknown>>[]) =>
    !again && row?.sha256 === facts.sha256 && (readBy === undefined || row.readBy === readBy);
  if (isSame(await readReport(graph.read))) return unchanged;

  return graph.inTransaction(async (transaction) => {
    await takeTurn(transaction);
    const before = await readReport(transaction.run);
    // Another import, or this one before a lost connection, may have been quicker.
    if (isSame(before)) return unchanged;
    const corrections = indexCorrections(await readCorrections(transaction.run));
    let counts = await replaceReport(transaction, { facts, readBy: readBy ?? null }, gazetteer, corrections);
    if (corrections.additions.length > 0) {
      counts = addCounts(counts, await writeAdditions(transaction, corrections, 'now alone'));
    }
    return before.length === 0
      ? summary('CREATED', { ...counts, created: counts.created + 1 })
      : summary('UPDATED', { ...counts, updated: counts.updated + 1 });
  });
}

/** Nodes and relationships that the report claims, itself, its excerpts and its evidence. */
function sizeOf({ nodes, relationships, excerpts, evidence }: Claims): number {
  const ids = new Set(nodes.map(({ id }) => id));
  const links = new Set(relationships.map(relationshipKey));
  return 1 + ids.size + links.size + excerpts.length + evidence.length;
}
