// `import [--again] FILE…`: reads files and loads those that are reports, the next ones being read while the server takes those
// before; a report is in as a whole or not at all. A file that is no report does not keep the others out, and nothing of it is
// written. Folders and patterns stand for the files in them.

import type { Graph } from '../graph/graph.js';
import { loadReports } from '../load/load-reports.js';
import type { LoadSummary } from '../load/load-summary.js';
import { ProductError } from '../model/errors.js';
import type { Facts } from '../model/facts.js';
import type { CommandIo } from './command-io.js';
import { withConfiguredGraph } from './configured-graph.js';
import { readBytes } from './extract-command.js';
import { summaryLine, totalLine, warningLines } from './import-lines.js';
import { prepareForReports, warnOfIdleCorrections } from './prepare-for-reports.js';
import { reportPaths } from './report-paths.js';
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
  const again = args.includes('--again');
  const words = args.filter((arg) => arg !== '--again');
  const option = words.find((arg) => arg.startsWith('-'));
  if (words.length === 0 || option !== undefined) {
    throw new ProductError(
      'BAD_USER_INPUT',
      option === undefined
        ? 'import needs at least one file or folder: npm run import -- [--again] FILE…'
        : `import has no option “${option}”; write ./${option} for a file of that name.`,
    );
  }
  const paths = await reportPaths(words);
  const reader = given ?? (await openReportReader());
  const files = readFiles(paths, io, reader);
  const first = await files.next();
  const states = first.done
    ? []
    : await withConfiguredGraph(io, (graph) =>
        loadFiles(startingWith(first.value, files), graph, io, reader, again),
      );
  const failed = paths.length - states.length;
  io.out(totalLine(states, failed));
  return failed === 0 ? 0 : 3;
}

/** So many files are read before anyone wonders how far it is. */
const fewFiles = 3;

/** Those that are reports; of the others it is told why not. */
async function* readFiles(
  paths: readonly string[],
  io: CommandIo,
  reader: ReportReader,
): AsyncGenerator<ReadFile> {
  for (const [place, path] of paths.entries()) {
    io.stopSignal().throwIfAborted();
    if (paths.length > fewFiles) io.err(`Reading ${place + 1} of ${paths.length}: ${path}`);
    try {
      const bytes = await readBytes(path);
      yield { path, facts: await reader.readFacts({ name: path, bytes }) };
    } catch (error) {
      if (!(error instanceof ProductError && error.code === 'REPORT_UNREADABLE')) throw error;
      io.err(error.message);
    }
  }
}

async function* startingWith<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}

async function loadFiles(
  files: AsyncIterable<ReadFile>,
  graph: Graph,
  io: CommandIo,
  reader: ReportReader,
  again: boolean,
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
