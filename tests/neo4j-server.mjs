// The tests' own Neo4j: one throw-away server for a whole run, on free ports, with its data in a temporary folder. It shares
// the jars of the local server, so that a fresh clone downloads them once.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from '../src/cli/build.mjs';

let server;
let home;

/** Starts it and puts its address in TEST_NEO4J_URI, for `openTestGraph`. */
export async function startTestServer() {
  build();
  const { startLocalServer } = await import('../dist/graph/local-server/local-server.js');
  const { findFreePort } = await import('../dist/graph/local-server/free-port.js');
  home = mkdtempSync(join(tmpdir(), 'internet-plus-neo4j-'));
  server = await startLocalServer({
    home,
    jars: join(root, '.neo4j', 'lib'),
    boltPort: await findFreePort(),
    httpPort: await findFreePort(),
    purpose: 'throwaway',
    javaHome: process.env.JAVA_HOME || undefined,
    progress: (line) => process.stderr.write(`${line}\n`),
  });
  // Jest has no teardown when it is interrupted.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => stopTestServer().finally(() => process.exit(130)));
  }
  process.env.TEST_NEO4J_URI = server.graph.uri;
}

export async function stopTestServer() {
  await server?.kill();
  if (home) rmSync(home, { recursive: true, force: true });
}
