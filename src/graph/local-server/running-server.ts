// Who runs in a home: a note of the process and its ports, so that a second command can join it or be told of it.

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './install-jars.js';

export interface RunningServer {
  readonly pid: number;
  readonly boltPort: number;
  readonly httpPort: number;
}

const noteOf = (home: string) => join(home, 'running.json');

export function noteRunning(home: string, server: RunningServer): void {
  // Renamed into place, so that no one reads half of it.
  writeFileSync(`${noteOf(home)}.new`, `${JSON.stringify(server)}\n`);
  renameSync(`${noteOf(home)}.new`, noteOf(home));
}

export function forgetRunning(home: string): void {
  rmSync(noteOf(home), { force: true });
}

/** The server that runs in `home`, if one does. */
export function findRunning(home: string): RunningServer | undefined {
  if (!existsSync(noteOf(home))) return undefined;
  const server = JSON.parse(readFileSync(noteOf(home), 'utf8')) as RunningServer;
  return isAlive(server.pid) && runsIn(server.pid, home) ? server : undefined;
}

/** After a reboot the number may be another program's; where /proc cannot tell, the number is believed. */
function runsIn(pid: number, home: string): boolean {
  const path = `/proc/${pid}/cmdline`;
  return !existsSync(path) || readFileSync(path, 'utf8').includes(`--home-dir=${home}\0`);
}
