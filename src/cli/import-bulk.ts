// `import --bulk DIR`: thousands of reports into an empty graph. Into the local server's by neo4j-admin's import, as a whole or not at
// all; into another by transactions of many reports. The graph is the one that importing them one after another would give.

import type { Graph } from '../graph/graph.js';
import { beginNewStore, hasStore } from '../graph/local-server/new-store.js';
import { openBulkFolder } from '../load/bulk/bulk-folder.js';
import { arrayDelimiterName } from '../load/bulk/csv-table.js';
import { finishBulk, foreignNode } from '../load/bulk/finish-bulk.js';
import { prepareReport } from '../load/prepare-report.js';
import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';
import { openVerified, startConfiguredServer, withConfiguredGraph } from './configured-graph.js';
import { importFiles } from './import-files.js';
import { warningLines } from './import-lines.js';
import { warnOfIdleCorrections } from './prepare-for-reports.js';
import { readReportFiles } from './read-report-files.js';
import type { ReportReader } from './report-reader.js';

/** Files between two lines of progress. */
const stride = 100;

export interface BulkSummary {
  /** Files that were read; the others are no reports. */
  readonly files: number;
  readonly reports: number;
}

/** Throws SERVER_UNSTARTABLE or BAD_USER_INPUT, with nothing changed, where the graph is in use or not empty. */
export async function importBulk(
  paths: readonly string[],
  io: CommandIo,
  reader: ReportReader,
): Promise<BulkSummary> {
  return io.config().neo4j ? bulkElsewhere(paths, io, reader) : bulkHere(paths, io, reader);
}

async function bulkElsewhere(
  paths: readonly string[],
  io: CommandIo,
  reader: ReportReader,
): Promise<BulkSummary> {
  return withConfiguredGraph(io, async (graph) => {
    await refuseFull(graph);
    try {
      const states = await importFiles(readReportFiles(paths, io, reader, stride), graph, io, reader);
      return { files: states.length, reports: states.filter((state) => state === 'CREATED').length };
    } catch (error) {
      io.err(
        'Broken off. Reports that were told to be created are in; the same command without --bulk goes on with the others.',
      );
      throw error;
    }
  });
}

async function bulkHere(paths: readonly string[], io: CommandIo, reader: ReportReader): Promise<BulkSummary> {
  const { localServer } = io.config();
  const store = beginNewStore({
    ...localServer,
    purpose: 'everyday',
    progress: io.err,
    signal: io.stopSignal(),
  });
  try {
    if (hasStore(localServer.home)) {
      const server = await startConfiguredServer(io.config(), io);
      try {
        await withGraph(server.graph, refuseFull);
      } finally {
        await server.stop();
      }
    }
    const { gazetteer, version, corrections = [] } = reader;
    const folder = openBulkFolder(store.folder, { gazetteer, corrections, version });
    let files = 0;
    for await (const { path, facts } of readReportFiles(paths, io, reader, stride)) {
      const report = await prepareReport(facts, gazetteer, folder.corrections);
      for (const line of warningLines(path, [...facts.warnings, ...report.claims.warnings])) io.err(line);
      folder.add(report);
      files += 1;
    }
    const reports = folder.reports();
    if (files === 0) return { files: 0, reports: 0 };
    io.err(`Merging what ${reports.length} reports say …`);
    const tables = await folder.finish();
    await store.make({ tables, arrayDelimiter: arrayDelimiterName }, (settings) =>
      withGraph(settings, async (graph) => {
        io.err('Making constraints, indexes and counts …');
        await finishBulk(graph, reports, folder.corrections);
        await warnOfIdleCorrections(graph, io);
      }),
    );
    return { files, reports: reports.length };
  } finally {
    store.discard();
  }
}

async function withGraph(settings: Graph['settings'], work: (graph: Graph) => Promise<void>): Promise<void> {
  const graph = await openVerified(settings);
  try {
    await work(graph);
  } finally {
    await graph.close();
  }
}

async function refuseFull(graph: Graph): Promise<void> {
  const labels = await foreignNode(graph);
  if (labels === undefined) return;
  throw new ProductError(
    'BAD_USER_INPUT',
    `The graph at ${graph.settings.uri} is not empty (it holds ${labels} nodes), and a bulk load fills an empty one: import without --bulk, or set NEO4J_HOME to a new folder. Nothing has changed.`,
    { labels },
  );
}
