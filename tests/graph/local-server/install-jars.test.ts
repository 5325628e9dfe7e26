// The jars' folder, without Maven: what counts as complete, and what an interrupted install leaves.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { installJars } from '../../../src/graph/local-server/install-jars.js';

const pomHash = createHash('sha256')
  .update(readFileSync(new URL('../../../pom.xml', import.meta.url)))
  .digest('hex');
let home: string;
let jars: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'jars-test-'));
  jars = join(home, 'lib');
  mkdirSync(jars);
  writeFileSync(join(jars, 'neo4j.jar'), 'twelve bytes');
  writeFileSync(join(jars, 'complete.json'), JSON.stringify({ pom: pomHash, jars: { 'neo4j.jar': 12 } }));
});
afterEach(() => rmSync(home, { recursive: true }));

/** The lines of progress until Maven would have begun: an aborted signal keeps it from running. */
async function progressOf(): Promise<string[]> {
  const lines: string[] = [];
  await installJars(jars, (line) => lines.push(line), AbortSignal.abort()).catch(() => undefined);
  return lines;
}
const getting = ['Getting Neo4j 5.26 with Maven (about 140 MB, once only) …'];

test('a complete folder is left as it is', async () => {
  expect(await progressOf()).toEqual([]);
});

test('a missing jar, one cut short, no stamp, and another pom.xml each mean a new install', async () => {
  rmSync(join(jars, 'neo4j.jar'));
  expect(await progressOf()).toEqual(getting);
  writeFileSync(join(jars, 'neo4j.jar'), 'cut');
  expect(await progressOf()).toEqual(getting);
  writeFileSync(join(jars, 'neo4j.jar'), 'twelve bytes');
  writeFileSync(join(jars, 'complete.json'), JSON.stringify({ pom: 'other', jars: { 'neo4j.jar': 12 } }));
  expect(await progressOf()).toEqual(getting);
  rmSync(join(jars, 'complete.json'));
  expect(await progressOf()).toEqual(getting);
});

test('an install that is broken off leaves the folder as it was and nothing beside it', async () => {
  writeFileSync(join(jars, 'neo4j.jar'), 'old');
  await progressOf();
  expect(readFileSync(join(jars, 'neo4j.jar'), 'utf8')).toBe('old');
  expect(existsSync(`${jars}.new-${process.pid}`)).toBe(false);
});

test('what a killed install left beside the folder is cleared; what a running one makes is kept', async () => {
  const noProcess = 2 ** 22 + 1; // above the highest number that Linux gives
  mkdirSync(`${jars}.new-${noProcess}`);
  mkdirSync(`${jars}.new-${process.ppid}`);
  rmSync(join(jars, 'complete.json'));
  await progressOf();
  expect(existsSync(`${jars}.new-${noProcess}`)).toBe(false);
  expect(existsSync(`${jars}.new-${process.ppid}`)).toBe(true);
});
