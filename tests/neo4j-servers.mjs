// The tests' own Neo4j: throw-away servers for a whole run, one for each of jest's workers, on free ports, with their data in
// temporary folders. They share the jars of the local server, so that a fresh clone downloads them once.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from '../src/cli/build.mjs';

const begun = [];

/** Starts so many and puts their addresses, in the order of jest's workers, in TEST_NEO4J_URIS, for `openTestGraph`. */
export async function startTestServers(count) {
  build();
  const { startLocalServer } = await import('../dist/graph/local-server/local-server.js');
  const { findFreePort } = await import('../dist/graph/local-server/free-port.js');
  const { installJars } = await import('../dist/graph/local-server/install-jars.js');
  const jars = join(root, '.neo4j', 'lib');
  const progress = (line) => process.stderr.write(`${line}\n`);
  await installJars(jars, progress);
  // For every Java of the run, those that tests begin as a user does too: none lives long enough to earn back what its second compiler
  // costs, which is half of all it computes.
  process.env.JDK_JAVA_OPTIONS = `${process.env.JDK_JAVA_OPTIONS ?? ''} -XX:TieredStopAtLevel=1`.trim();
  // Jest has no teardown when it is interrupted.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => stopTestServers().finally(() => process.exit(130)));
  }
  const start = async () => {
    const home = mkdtempSync(join(tmpdir(), 'internet-plus-neo4j-'));
    const place = { home };
    begun.push(place);
    place.server = await startLocalServer({
      home,
      jars,
      boltPort: await findFreePort(),
      httpPort: await findFreePort(),
      purpose: 'throwaway',
      javaHome: process.env.JAVA_HOME || undefined,
      progress,
    });
    return place.server.graph.uri;
  };
  process.env.TEST_NEO4J_URIS = (await Promise.all(Array.from({ length: count }, start))).join(' ');
}

export async function stopTestServers() {
  await Promise.all(
    begun.splice(0).map(async ({ home, server }) => {
      await server?.kill();
      rmSync(home, { recursive: true, force: true });
    }),
  );
}
