// `start`: Neo4j, constraints, seed reports, GraphQL, in this order; then it waits for Ctrl-C and takes all down in reverse.

import type { Config } from '../config.js';
import type { Graph } from '../graph/graph.js';
import { requireFreePort } from '../graph/local-server/free-port.js';
import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';
import { openVerified, startConfiguredServer } from './configured-graph.js';
import { greeting } from './start-greeting.js';
import { aborted } from './stop-signal.js';

/** What `start` puts together; a test may bring its own. */
export interface StartParts {
  /** Constraints, indexes and reference data, where they are missing. */
  prepareGraph(graph: Graph): Promise<unknown>;
  importSeed(graph: Graph, io: CommandIo): Promise<unknown>;
  startApi(options: {
    graph: Graph;
    config: Config;
  }): Promise<{ readonly url: string; stop(): Promise<void> }>;
}

interface Neo4jPlace {
  readonly graph: Graph;
  readonly browserUrl: string | undefined;
  /** Settles if the local server ends by itself. */
  readonly died: Promise<string>;
}

/** 0 after Ctrl-C or SIGTERM, which is how a server is meant to end; 1 when Neo4j ended by itself. */
export async function runStart(args: readonly string[], io: CommandIo, parts: StartParts): Promise<number> {
  if (args.length > 0)
    throw new ProductError('BAD_USER_INPUT', `start takes no arguments, but got “${args.join(' ')}”.`);
  const config = io.config();
  const signal = io.stopSignal();
  const closing: (() => Promise<void>)[] = [];
  try {
    await requireFreePort(config.port, 'PORT', config.host);
    const place = await openPlace(config, io, closing);
    io.err('Checking constraints, indexes and gazetteers …');
    await parts.prepareGraph(place.graph);
    signal.throwIfAborted();
    if (config.seed) await parts.importSeed(place.graph, io);
    signal.throwIfAborted();
    const api = await parts.startApi({ graph: place.graph, config });
    closing.push(() => api.stop());
    for (const line of greeting(api.url, place.graph.settings, place.browserUrl)) io.out(line);

    const words = await Promise.race([place.died, aborted(signal)]);
    if (words === undefined) io.err('Stopping …');
    else io.err(`Neo4j ended by itself (${words}); its log is ${config.localServer.home}/logs/neo4j.log`);
    return words === undefined ? 0 : 1;
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

async function openPlace(
  config: Config,
  io: CommandIo,
  closing: (() => Promise<void>)[],
): Promise<Neo4jPlace> {
  const server = config.neo4j ? undefined : await startConfiguredServer(config, io);
  if (server) closing.push(() => server.stop());
  const graph = await openVerified(server?.graph ?? (config.neo4j as NonNullable<Config['neo4j']>));
  closing.push(() => graph.close());
  return { graph, browserUrl: server?.browserUrl, died: server?.died ?? new Promise(() => undefined) };
}
