// Lets Maven copy Neo4j's jars, as pom.xml names them, into a folder: about 140 MB, downloaded once. The folder appears
// whole or not at all; an interrupted install leaves only a folder beside it, which the next one clears away.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { noLocalServer } from './three-ways.js';

const pom = fileURLToPath(new URL('../../../pom.xml', import.meta.url));
const stampName = 'complete.json';

interface Stamp {
  readonly pom: string;
  /** Size in bytes by file name. */
  readonly jars: Readonly<Record<string, number>>;
}

/** Makes `folder` hold the jars of pom.xml, doing nothing where it does already. */
export async function installJars(
  folder: string,
  progress: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex');
  if (isComplete(folder, wanted)) return;

  clearInterrupted(folder);
  const making = `${folder}.new-${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    progress('Getting Neo4j 5.26 with Maven (about 140 MB, once only) …');
    await runMaven(making, progress, signal);
    writeFileSync(join(making, stampName), JSON.stringify({ pom: wanted, jars: jarSizes(making) }, null, 1));
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function isComplete(folder: string, wanted: string): boolean {
  const path = join(folder, stampName);
  if (!existsSync(path)) return false;
  const stamp = JSON.parse(readFileSync(path, 'utf8')) as Stamp;
  const there = jarSizes(folder);
  return stamp.pom === wanted && Object.entries(stamp.jars).every(([name, size]) => there[name] === size);
}

function jarSizes(folder: string): Record<string, number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(names.map((name) => [name, statSync(join(folder, name)).size]));
}

/** Removes what dead installs left beside `folder`; one that still runs keeps its own. */
function clearInterrupted(folder: string): void {
  if (!existsSync(dirname(folder))) return;
  const prefix = `${basename(folder)}.new-`;
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function runMaven(into: string, progress: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${into}`, '-DincludeScope=runtime'];
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', ['-B', '-f', pom, ...goal], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    let downloaded = 0;
    let problem = '';
    const ticking = setInterval(
      () => progress(downloaded > 0 ? `… ${downloaded} files downloaded` : '… still at it'),
      5_000,
    );
    const read = (line: string) => {
      if (line.startsWith('Downloaded ')) downloaded += 1;
      else if (problem === '' && line.includes('ERROR')) problem = line.replace('[ERROR]', '').trim();
    };
    createInterface({ input: maven.stdout }).on('line', read);
    createInterface({ input: maven.stderr }).on('line', read);
    maven.once('error', (cause: NodeJS.ErrnoException) => {
      clearInterval(ticking);
      reject(
        cause.code === 'ENOENT' ? noLocalServer('No Maven here (“mvn” does not run).', {}, cause) : cause,
      );
    });
    maven.once('close', (exitCode) => {
      clearInterval(ticking);
      if (exitCode === 0) resolve();
      else
        reject(
          noLocalServer(`Maven could not get Neo4j: ${problem || `it ended with ${exitCode}`}.`, {
            exitCode,
          }),
        );
    });
  });
}
