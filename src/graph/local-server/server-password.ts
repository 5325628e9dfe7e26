// The local server's password: made at random, kept in its home for its owner alone (mode 0600), told to the server at its first start.

import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGraph } from '../graph.js';

export const localUsername = 'neo4j';

/** The password of the server in `home`; undefined where none was made yet. */
export function readPassword(home: string): string | undefined {
  const path = join(home, 'password');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

export function readOrMakePassword(home: string): string {
  const known = readPassword(home);
  if (known) return known;
  const password = randomBytes(18).toString('base64url');
  const path = join(home, 'password');
  writeFileSync(path, `${password}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
  return password;
}

/**
 * A fresh server lets user neo4j in with the password `neo4j` for one thing only: to change it. Doing that over Bolt keeps
 * the password out of every command line, where `neo4j-admin` would show it to all users of the machine.
 */
export async function replaceInitialPassword(uri: string, password: string): Promise<void> {
  const graph = await openGraph({ uri, username: localUsername, password: 'neo4j', database: 'system' });
  try {
    await graph.write('ALTER CURRENT USER SET PASSWORD FROM $initial TO $password', {
      initial: 'neo4j',
      password,
    });
  } finally {
    await graph.close();
  }
}
