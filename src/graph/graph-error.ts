// A driver's error in, a ProductError out: what went wrong, where (address and database, never the password), what to do.

import { Neo4jError } from 'neo4j-driver';
import { ProductError } from '../model/errors.js';
import type { GraphSettings } from './graph-settings.js';

const unreachable = new Set(['ServiceUnavailable', 'SessionExpired', 'ConnectionAcquisitionTimedOut']);
const notSpeakingBolt = /protocol version|HTTP|handshake/i;
const timedOut = /TransactionTimedOut|LockClientStopped|Terminated/;

/** Maps errors of Neo4j and its driver; any other error (the caller's own, or one mapped before) comes back as it is. */
export function graphError(error: unknown, settings: GraphSettings): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const place = `database ${settings.database} at ${settings.uri}`;
  const unavailable = (message: string) =>
    new ProductError(
      'GRAPH_UNAVAILABLE',
      message,
      { uri: settings.uri, reason: error.code },
      { cause: error },
    );

  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return error.code.endsWith('Forbidden')
      ? new ProductError(
          'GRAPH_FAILED',
          `User ${settings.username} may not do this in the ${place}.`,
          {},
          { cause: error },
        )
      : unavailable(
          `Neo4j at ${settings.uri} refuses the login of user ${settings.username}: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
        );
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unavailable(
      `Neo4j at ${settings.uri} has no database “${settings.database}”: check NEO4J_DATABASE.`,
    );
  }
  if (notSpeakingBolt.test(error.message) && !error.code.startsWith('Neo.')) {
    return unavailable(
      `What answers at ${settings.uri} is no Neo4j 5 Bolt port: check NEO4J_URI (the port is usually 7687) and the server's version.`,
    );
  }
  if (unreachable.has(error.code)) {
    return unavailable(`Neo4j at ${settings.uri} cannot be reached: check that it runs, and NEO4J_URI.`);
  }
  const what = timedOut.test(error.code)
    ? 'took too long and was stopped'
    : `failed: ${firstLine(error.message)}`;
  return new ProductError(
    'GRAPH_FAILED',
    `A statement in the ${place} ${what}`,
    { reason: error.code },
    { cause: error },
  );
}

/** Neo4j quotes the statement below the first line; the message of an error has no need of it. */
function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
