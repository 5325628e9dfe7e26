// Files of reports into a graph, each told when it is in.

import type { Graph } from '../graph/graph.js';
import { loadReports } from '../load/load-reports.js';
import type { LoadSummary } from '../load/load-summary.js';
import type { CommandIo } from './command-io.js';
import { summaryLine, warningLines } from './import-lines.js';
import { prepareForReports, warnOfIdleCorrections } from './prepare-for-reports.js';
import type { ReadFile } from './read-report-files.js';
import type { ReportReader } from './report-reader.js';

/** `again`: those that are in already are loaded once more. */
export async function importFiles(
  files: AsyncIterable<ReadFile>,
  graph: Graph,
  io: CommandIo,
  reader: ReportReader,
  again = false,
): Promise<LoadSummary['state'][]> {
  await prepareForReports(graph, io, reader);
  const options = { again, ...(reader.version === undefined ? {} : { readBy: reader.version }) };
  const states: LoadSummary['state'][] = [];
  for await (const { file, summary } of loadReports(files, graph, reader.gazetteer, options)) {
    for (const line of warningLines(file.path, summary.warnings)) io.err(line);
    io.out(summaryLine(file.path, file.facts.report, summary));
    states.push(summary.state);
  }
  await warnOfIdleCorrections(graph, io);
  return states;
}
