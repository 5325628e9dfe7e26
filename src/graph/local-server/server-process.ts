// Neo4j's Java process: begun, watched, and ended so that its database is closed cleanly.

import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface ServerProcess {
  readonly pid: number;
  /** Settles when the process is gone, asked for or not: with its signal or exit code, and the last error in its log. */
  readonly gone: Promise<string>;
  /** Asks it to stop and waits; after a minute it is killed (Neo4j then recovers at its next start). */
  stop(): Promise<void>;
  /** For throw-away servers: no goodbye. */
  kill(): Promise<void>;
}

const patienceMs = 60_000;

export function beginServerProcess(
  java: string,
  flags: readonly string[],
  home: string,
  jars: string,
): ServerProcess {
  mkdirSync(join(home, 'logs'), { recursive: true });
  rmSync(join(home, 'tmp'), { recursive: true, force: true });
  mkdirSync(join(home, 'tmp'));
  const logBegan = existsSync(logOf(home)) ? statSync(logOf(home)).size : 0;
  const output = openSync(join(home, 'logs', 'console.log'), 'w');
  const child = spawn(
    java,
    [
      ...flags,
      // Neo4j Browser is unpacked there; a killed server would leave it in the machine's own folder.
      `-Djava.io.tmpdir=${join(home, 'tmp')}`,
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    // A process group of its own: Ctrl-C in a terminal then reaches only us, and we stop it last, after the API.
    { cwd: home, detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);

  // Should this process end without stopping it (an uncaught error), Neo4j is still told to close and end.
  const farewell = () => child.kill('SIGTERM');
  process.once('exit', farewell);
  const gone = new Promise<string>((resolve) => {
    const end = (how: string) => {
      process.removeListener('exit', farewell);
      resolve(lastWords(home, logBegan, how));
    };
    child.once('exit', (exitCode, signal) => end(signal ?? `exit code ${exitCode}`));
    child.once('error', (error) => end(error.message));
  });

  return {
    pid: child.pid ?? 0,
    gone,
    async stop() {
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await gone;
      clearTimeout(impatience);
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** How it ended, and the last error that it wrote since it began: Neo4j into its log or, before there is one, Java to the console. */
function lastWords(home: string, logBegan: number, how: string): string {
  const log = logOf(home);
  const written = [
    existsSync(log) ? readFileSync(log).subarray(logBegan).toString('utf8') : '',
    readFileSync(join(home, 'logs', 'console.log'), 'utf8'),
  ];
  const errors = written
    .join('\n')
    .split('\n')
    .filter((line) => / ERROR |^Caused by:|^Error/.test(line));
  const [last] = errors.slice(-1);
  return last === undefined ? how : `${how}: ${last.trim()}`;
}

const logOf = (home: string) => join(home, 'logs', 'neo4j.log');
