// The short way from a plain, known query to its answer: out of the cache, or read from the graph, and sent as Apollo would send it.
// Whatever it does not settle goes on to Apollo, with the answer where there is one already.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '../graph/graph.js';
import { AnswerCache, etagOf } from './answer-cache.js';
import type { Answered } from './apollo.js';
import type { Executor } from './executor.js';
import { versionReader } from './graph-version.js';
import {
  isPlainBody,
  isPlainRequest,
  type KnownQueries,
  type KnownQuery,
  type PlainBody,
} from './known-queries.js';

/** `sent`, or what Apollo is to be told: the answer with its errors, or nothing where it has to find the answer itself. */
export type ShortWay = (
  request: IncomingMessage,
  body: unknown,
  response: ServerResponse,
) => Promise<'sent' | Answered | undefined>;

export interface ShortWayOptions {
  readonly known: KnownQueries;
  readonly execute: Executor;
  readonly graph: Pick<Graph, 'version'>;
  /** Signs of answers to keep; 0 for none. */
  readonly cacheSigns: number;
  /** Seconds for which a browser or a CDN may give an answer to a GET again without asking here whether it still holds. */
  readonly maxAge: number;
}

export function openShortWay({ known, execute, graph, cacheSigns, maxAge }: ShortWayOptions): ShortWay {
  const cache = new AnswerCache(cacheSigns);
  const version = versionReader(graph.version);
  const overGet = { 'cache-control': `public, max-age=${maxAge}, must-revalidate`, vary: 'accept' };

  /** The answer, and its tag where it is kept. */
  async function find(
    body: PlainBody,
    query: KnownQuery,
  ): Promise<Answered | { text: string; etag?: string }> {
    const key = cache.isOn
      ? JSON.stringify([body.operationName ?? null, body.variables ?? null, body.query])
      : null;
    const found = key === null ? undefined : cache.find(key);
    const now = found ? await version() : null;
    if (found && found.version === now) return found;
    const made = await execute({ ...query, variables: body.variables ?? {}, isEditor: false });
    if (made.errors) return made;
    const text = `${JSON.stringify(made)}\n`;
    if (key === null) return { text };
    if (now !== null) return cache.keep(key, now, text);
    cache.noteOnce(key);
    return { text };
  }

  return async (request, body, response) => {
    if (!isPlainRequest(request) || !isPlainBody(body)) return undefined;
    const query = known.find(body);
    if (!query) return undefined;
    const answer = await find(body, query);
    if (!('text' in answer)) return answer as Answered;
    const { text, etag } = answer;
    if (request.method === 'GET') send(request, response, text, { ...overGet, etag: etag ?? etagOf(text) });
    else if (etag !== undefined) send(request, response, text, { 'cache-control': 'no-cache', etag });
    else send(request, response, text, { 'cache-control': 'no-store' });
    return 'sent';
  };
}

interface Caching {
  readonly 'cache-control': string;
  readonly etag?: string;
  readonly vary?: string;
}

/** Whoever has this very answer already is told so. */
function send(request: IncomingMessage, response: ServerResponse, text: string, caching: Caching): void {
  if (caching.etag !== undefined && hasTag(request.headers['if-none-match'], caching.etag)) {
    response.writeHead(304, { ...caching });
    response.end();
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...caching,
  });
  response.end(text);
}

/** A CDN that packs an answer marks its tag as weak, `W/"…"`: it is the same answer. */
const hasTag = (given: string | undefined, etag: string): boolean =>
  given === etag || given?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) === true;
