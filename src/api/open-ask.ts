// The API without its server, for a command: the same schema, executor, limits and errors, asked in this process.

import type { Graph } from '../graph/graph.js';
import { createApollo } from './apollo.js';
import { type Ask, askVia } from './ask.js';
import { createExecutor } from './executor.js';
import { ImportEvents } from './import-events.js';
import { buildPublicSchema } from './schema.js';

/** Lends `work` a way to ask. `log` gets what errors keep from clients. */
export async function withAsk<T>(
  graph: Graph,
  log: (line: string) => void,
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  const schema = buildPublicSchema();
  const execute = createExecutor(schema, { graph, importReport: undefined, events: new ImportEvents() });
  const apollo = createApollo({ schema, execute, plugins: [], production: false, log });
  await apollo.start();
  try {
    return await work(askVia(apollo));
  } finally {
    await apollo.stop();
  }
}
