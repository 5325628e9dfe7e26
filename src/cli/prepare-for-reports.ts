// A database made ready for reports: constraints, indexes and reference data, and the corrections of `seed/corrections/` in force.

import type { Graph } from '../graph/graph.js';
import { applyCorrections } from '../load/apply-corrections.js';
import { correctionText } from '../load/correction.js';
import { prepareGraph } from '../load/prepare-graph.js';
import { readIdleCorrections } from '../load/read-corrections.js';
import type { CommandIo } from './command-io.js';
import type { ReportReader } from './report-reader.js';

/** Run before any report goes in: where nothing changed it only looks. */
export async function prepareForReports(
  graph: Graph,
  io: Pick<CommandIo, 'err'>,
  { gazetteer, version, corrections = [] }: ReportReader,
): Promise<void> {
  await prepareGraph(graph, gazetteer, version);
  const { isChanged, created, updated, deleted } = await applyCorrections(graph, corrections, gazetteer);
  if (!isChanged) return;
  const count = `${corrections.length} correction${corrections.length === 1 ? '' : 's'} in force`;
  io.err(`${count}: ${created} nodes and relationships created, ${updated} updated, ${deleted} deleted`);
}

/** A line for each correction that found nothing to correct; run after the reports are in. */
export async function warnOfIdleCorrections(graph: Graph, io: Pick<CommandIo, 'err'>): Promise<void> {
  for (const correction of await readIdleCorrections(graph.read)) {
    io.err(`${correction.source}: matches nothing any more: ${correctionText(correction)}`);
  }
}
