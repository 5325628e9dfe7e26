// What `npm test` does: type check, lint and format, then jest. Each runs whatever became of the one before; the last line counts.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root, run, say } from '../src/cli/build.mjs';
import { findChromium } from './find-chromium.mjs';

/**
 * `args` go to jest: a path or a `-t` pattern narrows the tests. The type checks and the lint count as one each, a test file
 * that cannot be loaded as one failure. Gives the exit code.
 */
export async function runTests(args) {
  const checks = [
    ['Type check', () => run(process.execPath, [bin('typescript', 'tsc'), '--noEmit'])],
    [
      'Type check of the explorer',
      () => run(process.execPath, [bin('typescript', 'tsc'), '--noEmit', '-p', join(root, 'web')]),
    ],
    [
      'Lint and format',
      () => run(process.execPath, [bin('@biomejs/biome', 'biome'), 'check', '--error-on-warnings']),
    ],
  ].map(([name, passes]) => {
    say(`${name} …`);
    return passes();
  });
  // The tests that run commands, and the tests' Neo4j, use dist/; where it does not compile, the type check above has said so.
  build();
  say('Tests …');
  const jest = await runJest(args);
  const passed = checks.filter(Boolean).length + jest.passed;
  const failed = checks.filter((passes) => !passes).length + jest.failed;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
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
