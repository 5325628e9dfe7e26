// A Neo4j Community of one's own, for those who have none: jars by Maven, data in a folder, reachable from this machine alone.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProductError } from '../../model/errors.js';
import type { GraphSettings } from '../graph-settings.js';
import { requireFreePort } from './free-port.js';
import { installJars } from './install-jars.js';
import { requireJava } from './java.js';
import { findRunning, forgetRunning, noteRunning } from './running-server.js';
import { javaFlags, type ServerShape, serverConf } from './server-conf.js';
import { localUsername, readOrMakePassword, readPassword } from './server-password.js';
import { beginServerProcess, type ServerProcess } from './server-process.js';
import { untilItAnswers } from './until-it-answers.js';

export interface LocalServerOptions extends ServerShape {
  /** An absolute path, where data, logs, conf and password live; made where it is missing. */
  readonly home: string;
  /** Where the jars are or shall be; default `lib` in the home. */
  readonly jars?: string;
  readonly javaHome?: string | undefined;
  /** Told each long step, one line at a time. */
  readonly progress: (line: string) => void;
  /** Breaks off a start; what was begun is stopped. */
  readonly signal?: AbortSignal;
}

export interface LocalServer {
  readonly graph: GraphSettings;
  readonly browserUrl: string;
  /** Settles, with the reason, when the server ends without having been stopped here. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Installs what is missing, starts the server and returns when it answers. SERVER_UNSTARTABLE says why it cannot. */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const home = options.home;
  refuseForeignHome(home);
  const running = findRunning(home);
  if (running) {
    throw new ProductError(
      'SERVER_UNSTARTABLE',
      `A Neo4j already runs in ${home} (process ${running.pid}, Bolt port ${running.boltPort}): stop it, or set NEO4J_HOME to another folder.`,
      { home, ...running },
    );
  }
  await requireFreePort(options.boltPort, 'NEO4J_BOLT_PORT');
  await requireFreePort(options.httpPort, 'NEO4J_HTTP_PORT');
  const java = await requireJava(options.javaHome);
  const jars = options.jars ?? join(home, 'lib');
  mkdirSync(join(home, 'conf'), { recursive: true, mode: 0o700 });
  await installJars(jars, options.progress, options.signal);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), serverConf(options));
  const password = options.purpose === 'everyday' ? readOrMakePassword(home) : 'unused';

  options.signal?.throwIfAborted();
  options.progress('Starting Neo4j …');
  const server = beginServerProcess(java, javaFlags(options.purpose), home, jars);
  noteRunning(home, { pid: server.pid, boltPort: options.boltPort, httpPort: options.httpPort });
  const graph = settingsFor(options.boltPort, password);
  try {
    await untilItAnswers(server, graph, options);
  } catch (error) {
    await server.stop();
    forgetRunning(home);
    throw error;
  }
  return handleOf(server, graph, home, options.httpPort);
}

/** NEO4J_HOME is also how a Neo4j that came with its own scripts is found: its conf and data are not ours to touch. */
export function refuseForeignHome(home: string): void {
  if (!existsSync(join(home, 'bin', 'neo4j'))) return;
  throw new ProductError(
    'SETTING_INVALID',
    `NEO4J_HOME is ${home}, where another Neo4j is installed: start that one and set NEO4J_URI, or set NEO4J_HOME to a new folder.`,
    { setting: 'NEO4J_HOME' },
  );
}

/** The settings to join the server that runs in `home`, if one does. */
export function joinLocalServer(home: string): GraphSettings | undefined {
  const running = findRunning(home);
  const password = readPassword(home);
  return running && password !== undefined ? settingsFor(running.boltPort, password) : undefined;
}

function settingsFor(boltPort: number, password: string): GraphSettings {
  return { uri: `bolt://127.0.0.1:${boltPort}`, username: localUsername, password, database: 'neo4j' };
}

function handleOf(server: ServerProcess, graph: GraphSettings, home: string, httpPort: number): LocalServer {
  let asked = false;
  const end = async (how: () => Promise<void>) => {
    asked = true;
    await how();
    forgetRunning(home);
  };
  return {
    graph,
    browserUrl: `http://127.0.0.1:${httpPort}/browser/`,
    died: new Promise((resolveDied) => {
      server.gone.then((words) => {
        if (!asked) resolveDied(words);
      });
    }),
    stop: () => end(server.stop),
    kill: () => end(server.kill),
  };
}
