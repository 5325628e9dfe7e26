// The local server's database made anew beside the one that is there, and put in its place when it is whole: until then nothing of
// the home has changed, whatever breaks off.

import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ProductError } from '../../model/errors.js';
import type { GraphSettings } from '../graph-settings.js';
import { findFreePort } from './free-port.js';
import { type ImportFiles, runImportTool } from './import-tool.js';
import { installJars, isAlive } from './install-jars.js';
import { requireJava } from './java.js';
import { type LocalServerOptions, refuseForeignHome, startLocalServer } from './local-server.js';
import { findRunning } from './running-server.js';
import { serverConf } from './server-conf.js';
import { readOrMakePassword } from './server-password.js';

export interface NewStore {
  /** For the files that it is made of. */
  readonly folder: string;
  /** `finish` gets a server that runs on the new database alone; when it is through, the new one takes the place of the old. */
  make(files: ImportFiles, finish: (graph: GraphSettings) => Promise<void>): Promise<void>;
  /** Removes what was begun; after `make` there is nothing left. */
  discard(): void;
}

/** Whether the home has a database, which may be empty. */
export const hasStore = (home: string): boolean => existsSync(join(home, 'data', 'databases', 'neo4j'));

/** SERVER_UNSTARTABLE where a server runs in the home: its files cannot be changed then. */
export function beginNewStore(options: LocalServerOptions): NewStore {
  const { home } = options;
  refuseForeignHome(home);
  refuseRunning(home);
  mkdirSync(home, { recursive: true });
  clearInterrupted(home);
  const making = join(home, `bulk-${process.pid}`);
  const folder = join(making, 'csv');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    folder,
    discard: () => rmSync(making, { recursive: true, force: true }),

    async make(files, finish) {
      const { progress, signal } = options;
      const java = await requireJava(options.javaHome);
      const jars = options.jars ?? join(home, 'lib');
      await installJars(jars, progress, signal);
      const ports = { boltPort: await findFreePort(), httpPort: await findFreePort() };
      mkdirSync(join(making, 'conf'));
      writeFileSync(join(making, 'conf', 'neo4j.conf'), serverConf({ ...options, ...ports }));
      copyWithoutStore(home, making);
      progress('Importing with neo4j-admin …');
      await runImportTool(files, { home: making, jars, java, progress, ...(signal && { signal }) });
      rmSync(folder, { recursive: true, force: true });

      const server = await startLocalServer({ ...options, ...ports, home: making, jars });
      try {
        await finish(server.graph);
      } finally {
        await server.stop();
      }
      signal?.throwIfAborted();
      refuseRunning(home);
      putInPlace(join(making, 'data'), join(home, 'data'), join(making, 'old'));
      rmSync(making, { recursive: true, force: true });
    },
  };
}

function refuseRunning(home: string): void {
  const running = findRunning(home);
  if (!running) return;
  throw new ProductError(
    'SERVER_UNSTARTABLE',
    `A Neo4j runs in ${home} (process ${running.pid}): stop it first (Ctrl-C where npm start runs), since a bulk load puts other files in the place of its own. Nothing has changed.`,
    { home, ...running },
  );
}

/** The server's users and its list of databases stay: they are in `system`. */
function copyWithoutStore(home: string, making: string): void {
  if (existsSync(join(home, 'data'))) {
    const left = new Set([join('databases', 'neo4j'), join('transactions', 'neo4j')]);
    const filter = (path: string) => !left.has(relative(join(home, 'data'), path));
    cpSync(join(home, 'data'), join(making, 'data'), { recursive: true, filter });
  }
  readOrMakePassword(home);
  cpSync(join(home, 'password'), join(making, 'password'));
}

function putInPlace(made: string, place: string, old: string): void {
  const hadOld = existsSync(place);
  if (hadOld) renameSync(place, old);
  try {
    renameSync(made, place);
  } catch (error) {
    if (hadOld) renameSync(old, place);
    throw error;
  }
}

/** Removes what dead bulk loads left; one that still runs keeps its own. */
function clearInterrupted(home: string): void {
  for (const name of readdirSync(home)) {
    const [, pid] = /^bulk-(\d+)$/.exec(name) ?? [];
    if (pid === undefined) continue;
    if (isAlive(Number(pid)) && Number(pid) !== process.pid) {
      throw new ProductError(
        'SERVER_UNSTARTABLE',
        `Another bulk load into ${home} runs (process ${pid}): wait until it has ended.`,
        { home, pid: Number(pid) },
      );
    }
    // Between the two renames of putInPlace only the old database is here: it goes back.
    const old = join(home, name, 'old');
    if (existsSync(old) && !existsSync(join(home, 'data'))) renameSync(old, join(home, 'data'));
    rmSync(join(home, name), { recursive: true, force: true });
  }
}
