import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { javaMajor, requireJava } from '../../../src/graph/local-server/java.js';

const threeWays =
  'Three ways to a Neo4j: local (JDK 17 or 21 and Maven, then `npm start`), Docker (`docker compose up`), or your own Neo4j 5 (set NEO4J_URI and NEO4J_PASSWORD).';
const folder = mkdtempSync(join(tmpdir(), 'java-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A JAVA_HOME whose `java -version` prints this. */
function javaThatPrints(version: string): string {
  const home = join(folder, version.replaceAll(/\W/g, '-'));
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  return home;
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['Unable to locate a Java Runtime.', undefined],
])('%s is Java %s', (printed, major) => {
  expect(javaMajor(printed)).toBe(major);
});

test.each(['17.0.15', '21.0.2'])('Java %s will do', async (version) => {
  const home = javaThatPrints(version);
  expect(await requireJava(home)).toBe(join(home, 'bin', 'java'));
});

test.each([
  ['1.8.0_402', 8],
  ['11.0.22', 11],
  ['25', 25],
])('Java %s will not do, and the three ways to a Neo4j are named', async (version, major) => {
  const home = javaThatPrints(version);
  await expect(requireJava(home)).rejects.toMatchObject({
    code: 'SERVER_UNSTARTABLE',
    message: `Java ${major} is here (${home}/bin/java), but Neo4j 5.26 needs Java 17 or 21. ${threeWays}`,
  });
});

test('where no Java is, the three ways are named too', async () => {
  await expect(requireJava(join(folder, 'empty'))).rejects.toMatchObject({
    code: 'SERVER_UNSTARTABLE',
    message: `No Java here (“${folder}/empty/bin/java -version” does not run). ${threeWays}`,
  });
});
