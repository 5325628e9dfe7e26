// The Neo4j that the settings mean, opened and checked: the user's own, the local server that runs, or one started for the occasion.

import type { Config } from '../config.js';
import { type Graph, openGraph } from '../graph/graph.js';
import type { GraphSettings } from '../graph/graph-settings.js';
import { joinLocalServer, type LocalServer, startLocalServer } from '../graph/local-server/local-server.js';
import { threeWays } from '../graph/local-server/three-ways.js';
import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';
import { aborted } from './stop-signal.js';

/** Opens the graph and makes sure that it answers; GRAPH_UNAVAILABLE, with the three ways to one, otherwise. */
export async function openVerified(settings: GraphSettings): Promise<Graph> {
  const graph = await openGraph(settings);
  try {
    await graph.verify();
    return graph;
  } catch (error) {
    await graph.close();
    throw withWays(error);
  }
}

function withWays(error: unknown): unknown {
  if (!(error instanceof ProductError) || error.code !== 'GRAPH_UNAVAILABLE') return error;
  return new ProductError(error.code, `${error.message} ${threeWays}`, error.details, { cause: error });
}

/** Installs and starts the local server of these settings. */
export function startConfiguredServer(config: Config, io: CommandIo): Promise<LocalServer> {
  return startLocalServer({
    ...config.localServer,
    purpose: 'everyday',
    progress: io.err,
    signal: io.stopSignal(),
  });
}

/**
 * Lends the graph to `work` and closes it after. A local server that already runs, under `npm start`, is joined; where
 * none runs, one is started for as long as the work takes, and Ctrl-C stops it before the command ends.
 */
export async function withConfiguredGraph<T>(io: CommandIo, work: (graph: Graph) => Promise<T>): Promise<T> {
  const config = io.config();
  const there = config.neo4j ?? joinLocalServer(config.localServer.home);
  if (there) return lend(there, work);

  const server = await startConfiguredServer(config, io);
  const signal = io.stopSignal();
  try {
    return await Promise.race([
      lend(server.graph, work),
      aborted(signal).then(() => Promise.reject(signal.reason)),
    ]);
  } finally {
    await server.stop();
  }
}

async function lend<T>(settings: GraphSettings, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openVerified(settings);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
