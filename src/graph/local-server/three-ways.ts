// The error for a local server that cannot be had: says what is wrong and names the three ways to a Neo4j.

import { ProductError } from '../../model/errors.js';

export const threeWays =
  'Three ways to a Neo4j: local (JDK 17 or 21 and Maven, then `npm start`), Docker (`docker compose up`), or your own Neo4j 5 (set NEO4J_URI and NEO4J_PASSWORD).';

/** One line: `problem` (a whole sentence) and the three ways. */
export function noLocalServer(
  problem: string,
  details: Record<string, unknown> = {},
  cause?: unknown,
): ProductError {
  return new ProductError('SERVER_UNSTARTABLE', `${problem} ${threeWays}`, details, { cause });
}
