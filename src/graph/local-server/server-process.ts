// Neo4j's Java process: begun, watched, and ended so that its database is closed cleanly.

import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface ServerProcess {
  readonly pid: number;
  /** Settles when the process is gone, asked for or not, with the last words of its log. */
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
    const end = () => {
      process.removeListener('exit', farewell);
      resolve(lastWords(home));
    };
    child.once('exit', end);
    child.once('error', end);
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

/** The last error of Neo4j's log or, where Java did not get so far, what Java printed. */
function lastWords(home: string): string {
  const lines = ['neo4j.log', 'console.log']
    .map((name) => join(home, 'logs', name))
    .filter(existsSync)
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => / ERROR |^Caused by:|^Error/.test(line));
  return telling.at(-1) ?? lines.at(-1) ?? 'no log';
}
