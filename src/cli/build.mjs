// Makes a fresh clone runnable: dependencies and compiled code, each only where something changed since. Plain JavaScript
// without dependencies, since it runs before there are any; all it prints goes to stderr, so stdout stays the command's.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const oldestNode = [20, 11];

/** A line that says what is wrong, or undefined. */
export function nodeProblem(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const fits = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return fits ? undefined : `Node ${oldestNode.join('.')} or newer is needed; this is ${version}.`;
}

/**
 * `npm ci` where node_modules does not hold what the lock file names. npm's own record of what it installed decides; it is
 * written last, so an interrupted install counts as none. False when npm fails; it then has said why.
 */
export function installDependencies() {
  if (matchesLock()) return true;
  say('Installing dependencies (npm ci) …');
  return run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

function matchesLock() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'));
  const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  // Optional packages are those of other systems and processors; ourselves, '', is in the lock alone.
  return Object.entries(locked).every(
    ([name, { version, optional }]) =>
      name === '' || installed[name]?.version === version || (optional && !installed[name]),
  );
}

/** src/ → dist/ and web/ → dist/web/, each where its sources changed. False where one fails; it then has said why. */
export function build() {
  const compiled = renew('Compiling …', '.built-from', compilerSources(), () =>
    run(process.execPath, [bin('typescript', 'tsc'), '-p', join(root, 'tsconfig.build.json')]),
  );
  const explorer = renew('Building the explorer …', '.web-built-from', explorerSources(), () =>
    run(process.execPath, [bin('vite', 'vite.js'), 'build', join(root, 'web'), '--logLevel=warn']),
  );
  return compiled && explorer;
}

function compilerSources() {
  return [
    join(root, 'tsconfig.json'),
    join(root, 'tsconfig.build.json'),
    join(root, 'package-lock.json'),
    ...filesBelow(join(root, 'src')).filter((path) => /\.(ts|json)$/.test(path)),
  ];
}

function explorerSources() {
  return [join(root, 'package-lock.json'), ...filesBelow(join(root, 'web'))];
}

/** Runs `make` unless the stamp in dist/ says that it ran over these very files. */
function renew(doing, stampName, sources, make) {
  const stamp = join(root, 'dist', stampName);
  const state = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return true;
  say(doing);
  if (!make()) return false;
  writeFileSync(stamp, state);
  return true;
}

function bin(name, script) {
  return join(root, 'node_modules', name, 'bin', script);
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a program in the repository, its output on stderr. */
export function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}
