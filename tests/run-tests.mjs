// What `npm test` does: type check, lint and format, and beside them jest. Each runs whatever becomes of the others; the last line counts.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root, say } from '../src/cli/build.mjs';
import { findChromium } from './find-chromium.mjs';

/**
 * `args` go to jest: a path or a `-t` pattern narrows the tests. The type checks and the lint count as one each, a test file
 * that cannot be loaded as one failure. Gives the exit code.
 */
export async function runTests(args) {
  const checking = [
    begin('Type check', bin('typescript', 'tsc'), ['--noEmit']),
    begin('Type check of the explorer', bin('typescript', 'tsc'), ['--noEmit', '-p', join(root, 'web')]),
    begin('Lint and format', bin('@biomejs/biome', 'biome'), ['check', '--error-on-warnings']),
  ];
  // The tests that run commands, and the tests' Neo4j, use dist/; where it does not compile, the type check says so.
  build();
  say('Tests …');
  const jest = await runJest(args);
  const checks = await Promise.all(checking);
  const passed = checks.filter(Boolean).length + jest.passed;
  const failed = checks.filter((passes) => !passes).length + jest.failed;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/** Runs a check beside whatever else runs; what it has to say is told in one piece at its end. Gives whether it passes. */
async function begin(name, script, args) {
  const check = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [check.stdout, check.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      told += text;
    });
  }
  const [exitCode] = await once(check, 'close');
  say(`${name}: ${exitCode === 0 ? 'passed' : `failed\n${told}`}`);
  return exitCode === 0;
}

async function runJest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'internet-plus-test-'));
  const file = join(folder, 'result.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = spawn(
    process.execPath,
    [
      ...flags,
      bin('jest', 'jest.js'),
      '--json',
      '--forceExit',
      `--outputFile=${file}`,
      ...browserFlags(),
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  // Handed on, so that jest can stop the Neo4j it started.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => jest.kill(signal));
  const [exitCode] = await once(jest, 'close');
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    // Jest can fail where no test did: a coverage bound, or nothing found to run.
    return { passed: result.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bin(name, script) {
  return join(root, 'node_modules', name, 'bin', script);
}

/** Where there is no Chromium the browser tests are left out, unless BROWSER_TESTS=required, with which they then fail. */
function browserFlags() {
  if (findChromium() || process.env.BROWSER_TESTS === 'required') return [];
  say(
    'No Chromium: the browser tests are left out. `apt-get install chromium`, or CHROMIUM_PATH, brings them in.',
  );
  return [`--filter=${join(root, 'tests', 'without-browser.cjs')}`];
}
