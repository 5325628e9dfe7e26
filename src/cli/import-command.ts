// `import FILE…`: reads every file first, then loads each that is a report in a transaction of its own. A file that is no
// report does not keep the others out, and nothing of it is written.

import type { Graph } from '../graph/graph.js';
import { type LoadSummary, loadFacts } from '../load/load-facts.js';
import { prepareGraph } from '../load/prepare-graph.js';
import { ProductError } from '../model/errors.js';
import type { Facts } from '../model/facts.js';
import type { CommandIo } from './command-io.js';
import { withConfiguredGraph } from './configured-graph.js';
import { readBytes } from './extract-command.js';
import { summaryLine, totalLine, warningLines } from './import-lines.js';
import { openReportReader, type ReportReader } from './report-reader.js';

interface ReadFile {
  readonly path: string;
  readonly facts: Facts;
}

/** 0: all are in. 3: some file is no report, or cannot be read; the others are in. Throws what the graph throws. */
export async function runImport(
  args: readonly string[],
  io: CommandIo,
  given?: ReportReader,
): Promise<number> {
  const option = args.find((arg) => arg.startsWith('-'));
  if (args.length === 0 || option !== undefined) {
    throw new ProductError(
      'BAD_USER_INPUT',
      option === undefined
        ? 'import needs at least one file: npm run import -- FILE…'
        : `import has no option “${option}”; write ./${option} for a file of that name.`,
    );
  }
  const reader = given ?? (await openReportReader());
  const files = await readFiles(args, io, reader);
  const failed = args.length - files.length;
  const states =
    files.length === 0 ? [] : await withConfiguredGraph(io, (graph) => loadFiles(files, graph, io, reader));
  io.out(totalLine(states, failed));
  return failed === 0 ? 0 : 3;
}

async function readFiles(paths: readonly string[], io: CommandIo, reader: ReportReader): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    try {
      const bytes = await readBytes(path);
      files.push({ path, facts: reader.readFacts({ name: path, bytes }) });
    } catch (error) {
      if (!(error instanceof ProductError && error.code === 'REPORT_UNREADABLE')) throw error;
      io.err(error.message);
    }
  }
  return files;
}

async function loadFiles(
  files: readonly ReadFile[],
  graph: Graph,
  io: CommandIo,
  { gazetteer }: ReportReader,
): Promise<LoadSummary['state'][]> {
  await prepareGraph(graph, gazetteer);
  const states: LoadSummary['state'][] = [];
  for (const { path, facts } of files) {
    io.stopSignal().throwIfAborted();
    const summary = await loadFacts(facts, graph, gazetteer);
    for (const line of warningLines(path, summary.warnings)) io.err(line);
    io.out(summaryLine(path, facts.report, summary));
    states.push(summary.state);
  }
  return states;
}
