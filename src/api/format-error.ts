// What of an error a client may see: the stable code and the message of our own errors, GraphQL's own errors, and nothing of the
// database's or the program's inside. What is kept back goes to the log, where the operator finds it.

import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ProductError } from '../model/errors.js';
import { limits } from './limits.js';

const inside = new Set(['GRAPH_UNAVAILABLE', 'GRAPH_FAILED', 'INTERNAL_SERVER_ERROR']);

const forClients: Readonly<Record<string, string>> = {
  GRAPH_UNAVAILABLE: 'the graph cannot be reached just now; try again in a while',
  GRAPH_FAILED: 'the graph could not answer this query in time or at all; ask for less, or try again',
  INTERNAL_SERVER_ERROR: 'something went wrong on the server; it has been logged',
};

/** Apollo gives every error of validation and parsing its own code, those of our limits too. */
const isLimit = ({ message, extensions }: GraphQLFormattedError): boolean =>
  extensions?.limit !== undefined ||
  (extensions?.code === 'GRAPHQL_PARSE_FAILED' && message.includes(`more that ${limits.tokens} tokens`));

/** `count` is told the code of each error that goes out. */
export function createErrorFormatter(log: (line: string) => void, count: (code: string) => void = () => {}) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const forClient = format(formatted, error);
    count(String(forClient.extensions?.code ?? 'INTERNAL_SERVER_ERROR'));
    return forClient;
  };

  function format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    if (isLimit(formatted))
      return { ...formatted, extensions: { ...formatted.extensions, code: 'LIMIT_EXCEEDED' } };
    const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
    if (!inside.has(code)) return formatted;
    const cause = unwrapResolverError(error);
    log(
      `${code} ${cause instanceof ProductError || !(cause instanceof Error) ? formatted.message : (cause.stack ?? cause.message)}`,
    );
    return {
      message: forClients[code]!,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code },
    };
  }
}
