// A question to the API → its data, or a ProductError in the tools' own words.

import type { Ask } from '../api/ask.js';
import { readAnswer } from '../api/read-answer.js';
import { ProductError } from '../model/errors.js';

/** `T` is what the query selects; whoever writes the query knows. What the API calls `after` the tools call `cursor`. */
export async function askData<T>(
  ask: Ask,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  try {
    return (await readAnswer(ask, query, variables)) as T;
  } catch (error) {
    if (!(error instanceof ProductError) || error.details.argument !== 'after') throw error;
    throw new ProductError(error.code, 'cursor: this is no cursor of this list');
  }
}
