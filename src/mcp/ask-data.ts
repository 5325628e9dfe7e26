// A question to the API → its data; the first error of the answer is thrown as the ProductError that it was.

import type { Ask } from '../api/ask.js';
import { type ErrorCode, ProductError } from '../model/errors.js';

/** `T` is what the query selects; whoever writes the query knows. What the API calls `after` the tools call `cursor`. */
export async function askData<T>(
  ask: Ask,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const { data, errors } = await ask(query, variables);
  const [error] = errors ?? [];
  if (error) {
    const { code, ...details } = error.extensions ?? {};
    throw new ProductError(
      (code ?? 'GRAPH_FAILED') as ErrorCode,
      error.message.replace(/^after:/, 'cursor:'),
      details,
    );
  }
  return data as T;
}
