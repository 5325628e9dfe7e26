// The facts of one report in, the graph changed in one transaction: all of the report, or nothing.

import type { Graph } from '../graph/graph.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { indexCorrections } from './correction-index.js';
import { loadBatch } from './load-batch.js';
import type { LoadOptions, LoadSummary } from './load-summary.js';
import { prepareReport } from './prepare-report.js';
import { readCorrections } from './read-corrections.js';

/**
 * The graph must have been prepared (`prepareGraph`). A report of the same publisher and month is replaced, and what other
 * reports say stays. The corrections in force (`applyCorrections`) are obeyed. Throws BAD_USER_INPUT for facts that do not
 * hold together, and the graph's errors.
 */
export async function loadFacts(
  facts: Facts,
  graph: Graph,
  gazetteer: Gazetteer,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const corrections = await readCorrections(graph.read);
  const report = await prepareReport(facts, gazetteer, indexCorrections(corrections));
  const [summary] = await loadBatch([report], { graph, gazetteer, options, corrections });
  return summary as LoadSummary;
}
