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

/** `npm ci` where node_modules is missing or of another lock file. False when it fails; npm then has said why. */
export function installDependencies() {
  const stamp = join(root, 'node_modules', '.installed-from');
  const lock = hashOf([join(root, 'package-lock.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return true;
  if (!existsSync(stamp) && matchesLock()) {
    writeFileSync(stamp, lock);
    return true;
  }
  say('Installing dependencies (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return false;
  writeFileSync(stamp, lock);
  return true;
}

/** True when a developer's own `npm install` has put in node_modules what the lock file says. */
function matchesLock() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packages = (path) => {
    const { packages: all } = JSON.parse(readFileSync(path, 'utf8'));
    return Object.fromEntries(Object.entries(all).map(([name, entry]) => [name, entry.version]));
  };
  const have = packages(installed);
  const { '': _ourselves, ...wanted } = packages(join(root, 'package-lock.json'));
  const optional = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.keys(wanted).every((name) => have[name] === wanted[name] || optional[name].optional === true);
}

/** Compiles src/ into dist/ where the sources changed. False when the compiler finds an error; it then has said which. */
export function build() {
  const stamp = join(root, 'dist', '.built-from');
  const sources = hashOf([
    join(root, 'tsconfig.json'),
    join(root, 'tsconfig.build.json'),
    join(root, 'package-lock.json'),
    ...filesBelow(join(root, 'src')).filter((path) => /\.(ts|json)$/.test(path)),
  ]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true;
  say('Compiling …');
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!run(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')])) return false;
  writeFileSync(stamp, sources);
  return true;
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
  for (const path of paths) hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}
