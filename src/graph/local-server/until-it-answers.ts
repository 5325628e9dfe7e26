// The wait from a begun server process to one that answers, with the password that is to be its own.

import { setTimeout as pause } from 'node:timers/promises';
import { ProductError } from '../../model/errors.js';
import { openGraph } from '../graph.js';
import type { GraphSettings } from '../graph-settings.js';
import { replaceInitialPassword } from './server-password.js';
import type { ServerProcess } from './server-process.js';
import { noLocalServer } from './three-ways.js';

const startPatienceMs = 180_000;

interface Waiting {
  readonly home: string;
  readonly progress: (line: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Returns when the server takes the login of `settings`. Throws SERVER_UNSTARTABLE when it ends or takes longer than three
 * minutes, and the signal's reason at its abort; the caller then stops the process.
 */
export async function untilItAnswers(
  server: ServerProcess,
  settings: GraphSettings,
  { home, progress, signal }: Waiting,
): Promise<void> {
  let words: string | undefined;
  server.gone.then((last) => {
    words = last;
  });
  const began = Date.now();
  for (let tries = 1; ; tries += 1) {
    signal?.throwIfAborted();
    if (words !== undefined) throw endedEarly(words, home);
    const trouble = await tryToEnter(settings);
    if (trouble === undefined) return;
    if (Date.now() - began > startPatienceMs) {
      throw noLocalServer(
        `Neo4j does not answer after ${startPatienceMs / 1000} s: ${trouble.message}`,
        {},
        trouble,
      );
    }
    if (tries % 50 === 0) progress(`… still starting (${Math.round((Date.now() - began) / 1000)} s)`);
    await pause(100);
  }
}

/** Undefined when in; otherwise why not yet. */
async function tryToEnter(settings: GraphSettings): Promise<ProductError | undefined> {
  const graph = await openGraph({ ...settings, connectTimeoutMs: 2_000 });
  try {
    await graph.verify();
    return undefined;
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    if (!String(error.details.reason).startsWith('Neo.ClientError.Security.Unauthorized')) return error;
  } finally {
    await graph.close();
  }
  try {
    await replaceInitialPassword(settings.uri, settings.password);
    return tryToEnter(settings);
  } catch (cause) {
    throw noLocalServer(
      'The local Neo4j does not take the password kept in its home; remove the home (it is rebuilt from the reports) or set NEO4J_HOME to another folder.',
      {},
      cause,
    );
  }
}

function endedEarly(words: string, home: string): ProductError {
  return /store_lock|FileLock/.test(words)
    ? new ProductError(
        'SERVER_UNSTARTABLE',
        `Another Neo4j already uses ${home}: stop it, or set NEO4J_HOME to another folder.`,
        { home },
      )
    : noLocalServer(`Neo4j ended while starting (${words.slice(0, 300)}).`, { home });
}
