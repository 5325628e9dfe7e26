// What a newcomer sees when `start` cannot: the whole program in a process of its own, with a PATH that lacks something.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findFreePort } from '../../src/graph/local-server/free-port.js';

const threeWays =
  'Three ways to a Neo4j: local (JDK 17 or 21 and Maven, then `npm start`), Docker (`docker compose up`), or your own Neo4j 5 (set NEO4J_URI and NEO4J_PASSWORD).';
const folder = mkdtempSync(join(tmpdir(), 'start-trouble-'));
let ports: Record<string, string>;
beforeAll(async () => {
  const [port, bolt, http] = await Promise.all([findFreePort(), findFreePort(), findFreePort()]);
  ports = { PORT: String(port), NEO4J_BOLT_PORT: String(bolt), NEO4J_HTTP_PORT: String(http) };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `start` with these programs alone on its PATH: a script by its text, `node` as it is. */
function start(name: string, programs: Record<string, string>, environment: Record<string, string> = {}) {
  const path = join(folder, name);
  mkdirSync(path);
  symlinkSync(process.execPath, join(path, 'node'));
  for (const [program, text] of Object.entries(programs)) {
    writeFileSync(join(path, program), text);
    chmodSync(join(path, program), 0o755);
  }
  const ended = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../../dist/cli/run.js', import.meta.url)), 'start'],
    {
      encoding: 'utf8',
      env: { PATH: path, NEO4J_HOME: join(folder, `${name}-home`), ...ports, ...environment },
    },
  );
  return { exitCode: ended.status, out: ended.stdout, err: ended.stderr };
}

const java17 = '#!/bin/sh\necho \'openjdk version "17.0.15"\' >&2\n';

test('no Java', () => {
  expect(start('no-java', {})).toEqual({
    exitCode: 1,
    out: '',
    err: `No Java here (“java -version” does not run). ${threeWays}\n`,
  });
});

test('Java of another version', () => {
  const java11 = java17.replace('17.0.15', '11.0.22');
  expect(start('java-11', { java: java11 })).toEqual({
    exitCode: 1,
    out: '',
    err: `Java 11 is here (java), but Neo4j 5.26 needs Java 17 or 21. ${threeWays}\n`,
  });
});

test('no Maven', () => {
  expect(start('no-maven', { java: java17 })).toEqual({
    exitCode: 1,
    out: '',
    err: `Getting Neo4j 5.26 with Maven (about 140 MB, once only) …\nNo Maven here (“mvn” does not run). ${threeWays}\n`,
  });
});

test('a Maven that gets nothing, as without a network', () => {
  const offline =
    "#!/bin/sh\necho '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30'\nexit 1\n";
  expect(start('offline', { java: java17, mvn: offline })).toEqual({
    exitCode: 1,
    out: '',
    err: `Getting Neo4j 5.26 with Maven (about 140 MB, once only) …\nMaven could not get Neo4j: Could not transfer artifact org.neo4j:neo4j:pom:5.26.30. ${threeWays}\n`,
  });
});

test("one's own Neo4j that is not there", () => {
  expect(start('unreachable', {}, { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'pass-word' })).toEqual({
    exitCode: 1,
    out: '',
    err: `Neo4j at bolt://127.0.0.1:1 cannot be reached: check that it runs, and NEO4J_URI. ${threeWays}\n`,
  });
});
