// `start` as a user runs it, from nothing to an answer and down again, twice: a process of its own, a home of its own (only the
// jars are shared), the real seed reports.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findFreePort } from '../../src/graph/local-server/free-port.js';
import { findRunning } from '../../src/graph/local-server/running-server.js';

const program = fileURLToPath(new URL('../../dist/cli/run.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'start-whole-'));
let environment: Record<string, string>;
let address: string;
let running: ChildProcess | undefined;

beforeAll(async () => {
  symlinkSync(fileURLToPath(new URL('../../.neo4j/lib', import.meta.url)), join(home, 'lib'));
  const [port, bolt, http] = await Promise.all([findFreePort(), findFreePort(), findFreePort()]);
  address = `http://127.0.0.1:${port}/graphql`;
  environment = {
    PATH: process.env.PATH ?? '',
    JAVA_HOME: process.env.JAVA_HOME ?? '',
    JDK_JAVA_OPTIONS: process.env.JDK_JAVA_OPTIONS ?? '',
    NEO4J_HOME: home,
    PORT: String(port),
    NEO4J_BOLT_PORT: String(bolt),
    NEO4J_HTTP_PORT: String(http),
  };
});
afterAll(() => {
  running?.kill();
  rmSync(home, { recursive: true });
});

/** Starts it and waits until it has said that all is up, or has ended. */
async function start() {
  const child = spawn(process.execPath, [program, 'start'], { env: environment });
  running = child;
  const printed = { out: '', err: '' };
  child.stderr.on('data', (data) => {
    printed.err += data;
  });
  const ended = once(child, 'close');
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      printed.out += data;
      if (printed.out.includes('Ctrl-C stops it all.')) resolve();
    });
    ended.then(() => resolve());
  });
  return { child, printed, exitCode: async () => (await ended)[0] as number | null };
}

async function ask(query: string): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

const tencent = '{ provincesPartneredWith(enterprise: "Tencent") { region { name } } }';
const answered = {
  data: {
    provincesPartneredWith: expect.arrayContaining([
      { region: { name: '贵州省' } },
      { region: { name: '甘肃省' } },
      { region: { name: '天津市' } },
    ]),
  },
};
const lived = (pid: number | undefined) => () => process.kill(pid ?? 0, 0);

test('the first start imports the seed report and answers; SIGTERM ends it with 0 and leaves no process', async () => {
  const { child, printed, exitCode } = await start();
  expect(printed.err).toMatch(/^Importing seed\/reports\/2019-03\.md …$/m);
  expect(printed.out).toContain(`GraphQL        ${address}\nNeo4j Browser  http://127.0.0.1:`);
  expect(await ask(tencent)).toEqual(answered);
  const neo4j = findRunning(home)?.pid;
  child.kill('SIGTERM');
  expect(await exitCode()).toBe(0);
  expect(lived(neo4j)).toThrow('ESRCH');
}, 180_000);

test('the second start imports nothing and answers the same; should Neo4j die, it says so and ends with 1', async () => {
  const { printed, exitCode } = await start();
  expect(printed.err).not.toContain('Importing');
  expect(await ask(tencent)).toEqual(answered);
  process.kill(findRunning(home)?.pid ?? 0, 'SIGKILL');
  expect(await exitCode()).toBe(1);
  expect(printed.err).toContain(`Neo4j ended by itself (SIGKILL); its log is ${home}/logs/neo4j.log\n`);
}, 180_000);

test('Ctrl-C while Neo4j starts breaks it off with 130 and leaves no process', async () => {
  const starting = start();
  while (findRunning(home) === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
  const neo4j = findRunning(home)?.pid;
  running?.kill('SIGINT');
  const { exitCode, printed } = await starting;
  expect(await exitCode()).toBe(130);
  expect(printed.err).toMatch(/Stopped before it was done\.\n$/);
  expect(lived(neo4j)).toThrow('ESRCH');
}, 180_000);
