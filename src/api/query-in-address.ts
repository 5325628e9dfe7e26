// The address of a GET → what is asked, as a POST's body would say it: by the query's text, or by its SHA-256 where the server knows the
// text (Apollo's persisted queries, https://www.apollographql.com/docs/apollo-server/performance/apq). An address is short and stays the
// same, so a browser or a CDN can keep its answer.

import type { KnownQueries, PlainBody } from './known-queries.js';

/** Null for all that is not so plain, or not known: Apollo then answers, or says what is wrong with it. */
export function queryInAddress(search: string, known: KnownQueries): PlainBody | null {
  const parameters = new URLSearchParams(search);
  const [query, operationName, variables, extensions] = [
    'query',
    'operationName',
    'variables',
    'extensions',
  ].map((name) => parameters.getAll(name)) as [string[], string[], string[], string[]];
  if ([query, operationName, variables, extensions].some(({ length }) => length > 1)) return null;
  const hash = extensions[0] === undefined ? undefined : hashIn(extensions[0]);
  if (hash === null) return null;
  const text = hash === undefined ? query[0] : known.textOf(hash);
  if (text === undefined || (query[0] !== undefined && query[0] !== text)) return null;
  const values = variables[0] === undefined ? null : parsed(variables[0]);
  if (typeof values !== 'object' || Array.isArray(values)) return null;
  return {
    query: text,
    operationName: operationName[0] ?? null,
    variables: values as PlainBody['variables'],
  };
}

/** `{"persistedQuery":{"version":1,"sha256Hash":"…"}}` → the hash; null for any other extensions. */
function hashIn(extensions: string): string | null {
  const { persistedQuery, ...others } = (parsed(extensions) ?? {}) as Record<string, unknown>;
  const { version, sha256Hash } = (persistedQuery ?? {}) as Record<string, unknown>;
  return Object.keys(others).length === 0 && version === 1 && typeof sha256Hash === 'string'
    ? sha256Hash
    : null;
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
