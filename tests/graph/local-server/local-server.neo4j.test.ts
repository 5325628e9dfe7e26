// The everyday server from its first start to its last stop, in a home of its own.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Graph, openGraph } from '../../../src/graph/graph.js';
import { findFreePort } from '../../../src/graph/local-server/free-port.js';
import {
  joinLocalServer,
  type LocalServer,
  type LocalServerOptions,
  startLocalServer,
} from '../../../src/graph/local-server/local-server.js';
import { findRunning } from '../../../src/graph/local-server/running-server.js';
import { readPassword } from '../../../src/graph/local-server/server-password.js';

const home = mkdtempSync(join(tmpdir(), 'local-server-test-'));
const jars = fileURLToPath(new URL('../../../.neo4j/lib', import.meta.url));
let options: LocalServerOptions;
let server: LocalServer;

beforeAll(async () => {
  options = {
    home,
    jars,
    boltPort: await findFreePort(),
    httpPort: await findFreePort(),
    purpose: 'everyday',
    javaHome: process.env.JAVA_HOME || undefined,
    progress: () => undefined,
  };
  server = await startLocalServer(options);
});
afterAll(async () => {
  await server.kill();
  rmSync(home, { recursive: true });
});

async function withGraph<T>(
  work: (graph: Graph) => Promise<T>,
  password = server.graph.password,
): Promise<T> {
  const graph = await openGraph({ ...server.graph, password });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

test('the password is random, for its owner alone to read, and stands on no command line', () => {
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
  const password = readPassword(home) as string;
  expect(password).toMatch(/^[\w-]{24}$/);
  expect(server.graph.password).toBe(password);
  expect(spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout).not.toContain(password);
});

test('another password is refused, without naming it', async () => {
  const refused = withGraph((graph) => graph.verify(), 'guessed-wrong');
  await expect(refused).rejects.toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
    message: `Neo4j at ${server.graph.uri} refuses the login of user neo4j: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  });
});

test('Neo4j Browser is served', async () => {
  const page = await fetch(server.browserUrl);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<title>Neo4j Browser</title>');
});

test('a second start in the same home says who runs there', async () => {
  const running = findRunning(home);
  await expect(startLocalServer(options)).rejects.toMatchObject({
    code: 'SERVER_UNSTARTABLE',
    message: `A Neo4j already runs in ${home} (process ${running?.pid}, Bolt port ${options.boltPort}): stop it, or set NEO4J_HOME to another folder.`,
  });
  expect(joinLocalServer(home)).toEqual(server.graph);
});

test.each([
  ['boltPort', 'NEO4J_BOLT_PORT'],
  ['httpPort', 'NEO4J_HTTP_PORT'],
] as const)('a taken %s is told with the setting that moves it', async (port, setting) => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
  const taken = (squatter.address() as { port: number }).port;
  const other = {
    ...options,
    home: `${home}-other`,
    boltPort: await findFreePort(),
    httpPort: await findFreePort(),
  };
  await expect(startLocalServer({ ...other, [port]: taken })).rejects.toMatchObject({
    code: 'SERVER_UNSTARTABLE',
    message: `Port ${taken} is taken: stop what uses it, or set ${setting} to another port.`,
  });
  squatter.close();
});

test('a home where another Neo4j is installed is left alone', async () => {
  const foreign = join(home, 'foreign');
  mkdirSync(join(foreign, 'bin'), { recursive: true });
  writeFileSync(join(foreign, 'bin', 'neo4j'), '');
  await expect(startLocalServer({ ...options, home: foreign })).rejects.toMatchObject({
    code: 'SETTING_INVALID',
    message: `NEO4J_HOME is ${foreign}, where another Neo4j is installed: start that one and set NEO4J_URI, or set NEO4J_HOME to a new folder.`,
  });
  expect(existsSync(join(foreign, 'conf'))).toBe(false);
});

test('a server that another program runs in the home is told by its lock', async () => {
  const other = { ...options, boltPort: await findFreePort(), httpPort: await findFreePort() };
  const note = join(home, 'running.json');
  renameSync(note, `${note}.away`);
  await expect(startLocalServer(other)).rejects.toMatchObject({
    code: 'SERVER_UNSTARTABLE',
    message: `Another Neo4j already uses ${home}: stop it, or set NEO4J_HOME to another folder.`,
  });
  renameSync(`${note}.away`, note);
});

test('stopped and started again, it has its data and the same password; the stop is clean and leaves no process', async () => {
  await withGraph((graph) => graph.write("CREATE (:Theme {name: '互联网+政务'})"));
  const before = findRunning(home);
  await server.stop();
  expect(findRunning(home)).toBeUndefined();
  expect(() => process.kill(before?.pid ?? 0, 0)).toThrow('ESRCH');

  server = await startLocalServer(options);
  expect(await withGraph((graph) => graph.read('MATCH (t:Theme) RETURN t.name AS name'))).toEqual([
    { name: '互联网+政务' },
  ]);
  expect(server.graph.password).toBe(readPassword(home));
});

test('a server that ends by itself is noticed', async () => {
  process.kill(findRunning(home)?.pid ?? 0, 'SIGKILL');
  expect(await server.died).toBe('SIGKILL');
  expect(findRunning(home)).toBeUndefined();
});
