// Stable ids: a hash of the natural key, never Neo4j's own. An empty key is no id.
// 16 hex digits are 64 bits: among ten million entities two collide with a chance of about 3 in a million.

import { createHash } from 'node:crypto';

/** `prefix:` + 16 hex digits of SHA-256 over the parts. Throws where a part that makes the key is empty. */
export function makeId(prefix: string, ...parts: readonly string[]): string {
  if (parts.length === 0 || parts.some((part) => part === '')) {
    throw new TypeError(
      `an id of kind ${prefix} needs a key, but one of its parts is empty: ${JSON.stringify(parts)}`,
    );
  }
  // U+001F parts the parts, so that ("ab", "c") and ("a", "bc") differ.
  return `${prefix}:${createHash('sha256').update(parts.join('\u001f'), 'utf8').digest('hex').slice(0, 16)}`;
}

/** A region's id shows its code: `region:520000`. */
export const regionId = (code: string): string => `region:${code}`;
