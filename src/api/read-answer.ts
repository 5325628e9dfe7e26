// A question to the API in this process → its data, or the error that it answered with, thrown.

import { type ErrorCode, errorCodes, ProductError } from '../model/errors.js';
import type { Ask } from './ask.js';

/** Throws ProductError with the code, message and details of the first error; what is no fault of the caller's or the graph's, as a plain Error. */
export async function readAnswer(
  ask: Ask,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await ask(query, variables);
  const [error] = errors ?? [];
  if (!error && data) return data;
  const { code, ...details } = error?.extensions ?? {};
  const message = error?.message ?? 'no answer';
  if (errorCodes.includes(code as ErrorCode)) throw new ProductError(code as ErrorCode, message, details);
  throw new Error(`${String(code)} ${message}`);
}
