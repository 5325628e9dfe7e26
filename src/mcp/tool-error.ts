// An error → what a model is told: the code, what is wrong, and which call to make instead.

import { type ErrorCode, ProductError } from '../model/errors.js';

const advice: Partial<Record<ErrorCode, string>> = {
  AMBIGUOUS_NAME: 'Call again with one of these ids instead of the name.',
  BAD_USER_INPUT: 'Correct the argument and call again; a cursor fits only the call that gave it.',
  LIMIT_EXCEEDED: 'Call again with a smaller limit.',
  GRAPH_UNAVAILABLE: 'Tell the user that the database is down; try once more in a minute.',
  GRAPH_FAILED: 'Call again with a smaller limit or a shorter path.',
};

export function toolErrorText(error: unknown, log: (line: string) => void): string {
  if (error instanceof ProductError) {
    const next = advice[error.code];
    return `${error.code}: ${error.message}${next ? `\n${next}` : ''}`;
  }
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 'INTERNAL_SERVER_ERROR: something went wrong on the server; it has been logged.';
}
