// A Neo4j for one measurement, in a folder that outlives it, so that a graph is loaded once: 2 GB of heap, and a page cache that
// holds the graph.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { product } from '../product.mjs';

const { openGraph } = await product('graph/graph.js');
const { findFreePort } = await product('graph/local-server/free-port.js');
const { serverConf, javaFlags } = await product('graph/local-server/server-conf.js');
const { beginServerProcess } = await product('graph/local-server/server-process.js');
export const standardJars = fileURLToPath(new URL('../../../.neo4j/lib', import.meta.url));

// A signal ends this process by way of its exit, at which the server it began is told to stop.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** Writes what the server, and the importer before it, are told. */
export async function writeConf(home) {
  const [boltPort, httpPort] = [await findFreePort(), await findFreePort()];
  mkdirSync(join(home, 'conf'), { recursive: true });
  const conf = serverConf({ boltPort, httpPort, purpose: 'throwaway' }).replace(
    /pagecache\.size=\w+/,
    'pagecache.size=3g',
  );
  writeFileSync(join(home, 'conf', 'neo4j.conf'), conf);
  return boltPort;
}

export async function startDatabase(home, jars) {
  const boltPort = await writeConf(home);
  const flags = [
    '-Xms2g',
    '-Xmx2g',
    '-XX:+UseG1GC',
    ...javaFlags('everyday').filter((flag) => !flag.startsWith('-X')),
  ];
  const server = beginServerProcess('java', flags, home, jars);
  const uri = `bolt://127.0.0.1:${boltPort}`;
  const graph = await openGraph({ uri, username: 'neo4j', password: 'unused', database: 'neo4j' });
  for (let tries = 0; ; tries += 1) {
    try {
      await graph.verify();
      break;
    } catch (error) {
      if (tries > 1200) throw error;
      await pause(100);
    }
  }
  return {
    uri,
    graph,
    pid: server.pid,
    async stop() {
      await graph.close();
      await server.stop();
    },
  };
}
