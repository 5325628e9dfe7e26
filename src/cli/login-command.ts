// `neo4j:login`: how to log in to the local server. The only place that shows its password.

import { findRunning } from '../graph/local-server/running-server.js';
import { localUsername, readPassword } from '../graph/local-server/server-password.js';
import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';

export async function runLogin(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0) throw new ProductError('BAD_USER_INPUT', 'neo4j:login takes no arguments.');
  const { neo4j, localServer } = io.config();
  if (neo4j) {
    io.out(
      `NEO4J_URI is set: log in to ${neo4j.uri} as ${neo4j.username} with the password in NEO4J_PASSWORD.`,
    );
    return 0;
  }
  const password = readPassword(localServer.home);
  if (password === undefined) {
    throw new ProductError(
      'NOT_FOUND',
      `There is no local server in ${localServer.home} yet: \`npm start\` makes it and its password.`,
    );
  }
  const { boltPort, httpPort } = findRunning(localServer.home) ?? localServer;
  io.out(`Neo4j Browser  http://127.0.0.1:${httpPort}/browser/`);
  io.out(`Connect URL    bolt://127.0.0.1:${boltPort}`);
  io.out(`Username       ${localUsername}`);
  io.out(`Password       ${password}`);
  return 0;
}
