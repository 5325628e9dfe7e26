// The short way from a plain, known query to its answer: out of the cache, or read from the graph, and sent as Apollo would send it.
// Whatever it does not settle goes on to Apollo, with the answer where there is one already.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '../graph/graph.js';
import { AnswerCache, type KeptAnswer } from './answer-cache.js';
import type { Answered } from './apollo.js';
import type { Executor } from './executor.js';
import { versionReader } from './graph-version.js';
import { isPlainBody, isPlainRequest, type KnownQueries, type PlainBody } from './known-queries.js';

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
}

export function openShortWay({ known, execute, graph, cacheSigns }: ShortWayOptions): ShortWay {
  const cache = new AnswerCache(cacheSigns);
  const version = versionReader(graph.version);

  async function answer(body: PlainBody, query: NonNullable<ReturnType<KnownQueries['find']>>) {
    return execute({ ...query, variables: body.variables ?? {}, isEditor: false });
  }

  return async (request, body, response) => {
    if (!isPlainRequest(request) || !isPlainBody(body)) return undefined;
    const query = known.find(body);
    if (!query) return undefined;
    if (!cache.isOn) {
      const made = await answer(body, query);
      return made.errors ? made : send(response, textOf(made));
    }
    const key = JSON.stringify([body.operationName ?? null, body.variables ?? null, body.query]);
    const found = cache.find(key);
    const now = found ? await version() : null;
    if (found && found.version === now) return sendKept(request, response, found);
    const made = await answer(body, query);
    if (made.errors) return made;
    const text = textOf(made);
    if (now !== null) return sendKept(request, response, cache.keep(key, now, text));
    cache.noteOnce(key);
    return send(response, text);
  };
}

const textOf = (answer: Answered) => `${JSON.stringify(answer)}\n`;

/** Whoever has this very answer already is told so. */
function sendKept(request: IncomingMessage, response: ServerResponse, { text, etag }: KeptAnswer): 'sent' {
  if (request.headers['if-none-match'] !== etag) return send(response, text, etag);
  response.writeHead(304, { etag, 'cache-control': 'no-cache' });
  response.end();
  return 'sent';
}

function send(response: ServerResponse, text: string, etag?: string): 'sent' {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': etag ? 'no-cache' : 'no-store',
    'content-length': Buffer.byteLength(text),
    ...(etag ? { etag } : {}),
  });
  response.end(text);
  return 'sent';
}
