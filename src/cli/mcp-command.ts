// `mcp`: the tools for language models over standard input and output, until the client hangs up. Standard output is the protocol's.

import { withAsk } from '../api/open-ask.js';
import type { Graph } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import { serveStdio } from '../mcp/serve-stdio.js';
import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';
import { withConfiguredGraph } from './configured-graph.js';
import { importSeed } from './import-seed.js';
import { prepareForReports } from './prepare-for-reports.js';
import { openReportReader } from './report-reader.js';

/** 0 when the client has hung up. */
export async function runMcp(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0)
    throw new ProductError('BAD_USER_INPUT', `mcp takes no arguments, but got “${args.join(' ')}”.`);
  const config = io.config();
  return withConfiguredGraph(io, async (graph) => {
    await fillWhereEmpty(graph, io, config.seed);
    io.err('Tools for language models on standard input and output; the client ends it.');
    const stdio = { input: process.stdin, output: process.stdout };
    await withAsk(graph, io.err, (ask) => serveStdio({ ask, log: io.err }, stdio, io.stopSignal()));
    return 0;
  });
}

/** A client may well start this before anybody has run `npm start`. */
async function fillWhereEmpty(graph: Graph, io: CommandIo, seed: boolean): Promise<void> {
  const reports = await graph.read(statementOf('read-reports'));
  if (reports.length > 0) return;
  const reader = await openReportReader();
  await prepareForReports(graph, io, reader);
  if (seed) await importSeed(graph, io, reader);
}
