// The error for a name or an id that nothing has.

import { ProductError } from '../model/errors.js';

/** NOT_FOUND, naming the argument and what was asked for. */
export const notFound = (argument: string, asked: unknown): ProductError =>
  new ProductError('NOT_FOUND', `${argument}: nothing in the graph is called “${asked}”`, { argument });
