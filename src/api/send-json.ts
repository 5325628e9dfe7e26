// What the paths beside GraphQL answer with: JSON, and for an error its code and what to do.

import type { ServerResponse } from 'node:http';
import { type ErrorCode, ProductError } from '../model/errors.js';

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  AMBIGUOUS_NAME: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  LIMIT_EXCEEDED: 422,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_FAILED: 503,
};

export interface Problem {
  readonly status: number;
  readonly body: { readonly error: string; readonly code: ErrorCode };
}

/** What to answer a thrown error with; whatever is not the caller's or the graph's fault is thrown again. */
export function problemOf(error: unknown): Problem {
  const status = error instanceof ProductError ? statuses[error.code] : undefined;
  if (status === undefined) throw error;
  const { message, code, details } = error as ProductError;
  return { status, body: { ...details, error: message, code } };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(`${JSON.stringify(body)}\n`);
}
