// /reconcile: the Reconciliation API 0.2 of the W3C's community group, as OpenRefine and others speak it.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Ask } from '../api/ask.js';
import type { OpenRoute } from '../api/route.js';
import { problemOf, sendJson } from '../api/send-json.js';
import { ProductError } from '../model/errors.js';
import { baseAddress } from './base-address.js';
import { propertiesOf, propertyOf } from './entity-property.js';
import { typeNames, typeOf } from './entity-type.js';
import { extend } from './extend.js';
import { findCandidates } from './find-candidates.js';
import { manifestOf } from './manifest.js';
import { previewBody, previewPage, previewPolicy } from './preview-page.js';
import { readParameters } from './read-parameters.js';
import { readQueries, readSingleQuery } from './read-queries.js';
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.js';

/** Every page may ask: the data is public, and no login goes with a request. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
  'x-content-type-options': 'nosniff',
};

/** JSON, or a page of HTML. */
type Reply = { readonly json: unknown } | { readonly html: string };

export const reconcileRoute: OpenRoute = ({ ask, config }) => {
  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, open);
      return void response.end();
    }
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && request.method !== 'POST') {
      const problem = { error: 'ask with GET or POST', code: 'BAD_USER_INPUT' };
      return sendJson(response, 405, problem, { ...open, allow: 'GET, HEAD, POST, OPTIONS' });
    }
    let callback: string | null = null;
    try {
      const parameters = await readParameters(request, url);
      callback = readCallback(parameters);
      const path = url.pathname.slice('/reconcile'.length).replace(/\/$/, '');
      const isBare = isRead && [...parameters.keys()].every((name) => name === 'callback');
      const reply: Reply =
        path === '' && isBare
          ? { json: manifestOf(baseAddress(request, config)) }
          : await replyTo(path, parameters, ask);
      if ('html' in reply) return sendPage(response, reply.html);
      send(response, 200, reply.json, callback);
    } catch (error) {
      const { status, body } = problemOf(error);
      // The specification's status for a batch that is too large.
      send(response, status === 422 ? 413 : status, body, callback);
    }
  }
  return (request, response, url) =>
    url.pathname === '/reconcile' || url.pathname.startsWith('/reconcile/')
      ? answer(request, response, url)
      : undefined;
};

async function replyTo(path: string, parameters: URLSearchParams, ask: Ask): Promise<Reply> {
  switch (path) {
    case '':
      return { json: await replyToQueries(parameters, ask) };
    case '/suggest/entity':
      return { json: { result: await suggestEntities(ask, parameters) } };
    case '/suggest/type':
      return { json: { result: suggestTypes(parameters) } };
    case '/suggest/property':
      return { json: { result: suggestProperties(parameters) } };
    case '/flyout/entity':
      return { json: { id: idOf(parameters), html: await previewBody(ask, idOf(parameters), 1) } };
    case '/flyout/type':
    case '/flyout/property':
      return { json: flyout(path, idOf(parameters)) };
    case '/properties':
      return { json: proposals(parameters) };
    case '/preview':
      return { html: previewPage(await previewBody(ask, idOf(parameters), 3)) };
    default:
      throw new ProductError(
        'NOT_FOUND',
        `nothing is at /reconcile${path.slice(0, 80)}; the manifest at /reconcile says where everything is`,
      );
  }
}

async function replyToQueries(parameters: URLSearchParams, ask: Ask): Promise<unknown> {
  const [queries, query, extension] = ['queries', 'query', 'extend'].map((name) => parameters.get(name));
  if (typeof queries === 'string') {
    const candidates = await findCandidates(ask, readQueries(queries));
    return Object.fromEntries([...candidates].map(([key, result]) => [key, { result }]));
  }
  if (typeof extension === 'string') return extend(ask, extension);
  if (typeof query === 'string') {
    const candidates = await findCandidates(ask, new Map([['q', readSingleQuery(query)]]));
    return { result: candidates.get('q') };
  }
  throw new ProductError(
    'BAD_USER_INPUT',
    'give “queries” or “extend”; GET without parameters gives the manifest',
  );
}

function idOf(parameters: URLSearchParams): string {
  const id = parameters.get('id');
  if (id) return id;
  throw new ProductError('BAD_USER_INPUT', '“id” is missing');
}

function proposals(parameters: URLSearchParams) {
  const type = parameters.get('type') ?? '';
  if (!typeOf(type)) {
    throw new ProductError(
      'BAD_USER_INPUT',
      `“type”: there is no type “${type.slice(0, 80)}”; there are ${typeNames.join(', ')}`,
    );
  }
  const limit = Number(parameters.get('limit') || Number.POSITIVE_INFINITY);
  const properties = propertiesOf(type).map(({ id, name }) => ({ id, name }));
  return {
    type,
    properties: limit > 0 ? properties.slice(0, limit) : properties,
    ...(Number.isFinite(limit) ? { limit } : {}),
  };
}

function flyout(path: string, id: string) {
  const found = path === '/flyout/type' ? typeOf(id) : propertyOf(id);
  if (!found) throw new ProductError('NOT_FOUND', `nothing has the id “${id.slice(0, 80)}”`);
  // Both texts are our own.
  return { id, html: `<p><strong>${found.name}</strong></p><p>${found.description ?? ''}</p>` };
}

/** JSONP: the name of a function, perhaps inside objects. */
function readCallback(parameters: URLSearchParams): string | null {
  const callback = parameters.get('callback');
  if (callback === null || callback === '') return null;
  const isName = callback.split('.').every((part) => /^[A-Za-z_$][\w$]*$/.test(part));
  if (isName && callback.length <= 100) return callback;
  throw new ProductError(
    'BAD_USER_INPUT',
    '“callback” must be the name of a function, of 100 characters at most',
  );
}

function send(response: ServerResponse, status: number, body: unknown, callback: string | null): void {
  if (callback === null) {
    sendJson(response, status, body, open);
    return;
  }
  response.writeHead(status, {
    ...open,
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-store',
  });
  // The comment keeps old plug-ins from taking the beginning for something of theirs; JavaScript before 2019 trips over two signs of JSON.
  const json = JSON.stringify(body).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  response.end(`/**/${callback}(${json});\n`);
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    ...open,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': previewPolicy,
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}
