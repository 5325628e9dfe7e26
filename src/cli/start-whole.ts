// `start` with the real parts: the graph made ready, the seed reports and the API.

import { startApi } from '../api/server.js';
import type { Command } from './command-io.js';
import { importOverApi } from './import-over-api.js';
import { importSeed } from './import-seed.js';
import { prepareForReports } from './prepare-for-reports.js';
import { openReportReader } from './report-reader.js';
import { routes } from './routes.js';
import { runStart } from './start-command.js';

export const startWhole: Command = (args, io) => {
  // Read once, when the settings have been checked; the start needs it twice.
  let reader: ReturnType<typeof openReportReader> | undefined;
  const readerOnce = () => {
    reader ??= openReportReader();
    return reader;
  };
  return runStart(args, io, {
    prepareGraph: async (graph) => prepareForReports(graph, io, await readerOnce()),
    importSeed: async (graph) => importSeed(graph, io, await readerOnce()),
    startApi: async ({ graph, config }) =>
      startApi({ graph, config, routes, importReport: importOverApi(graph, await readerOnce()) }),
  });
};
