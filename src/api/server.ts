// The HTTP server: `/graphql` (POST and GET), `/graphql/stream` (subscriptions), `/metrics`, `/healthz` (the process lives) and `/readyz` (the graph answers and has a report).
// A thin front on node:http: Express costs a fifth of the throughput on small answers.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Config } from '../config.js';
import type { Graph } from '../graph/graph.js';
import { ProductError } from '../model/errors.js';
import { type ApiContext, createApollo } from './apollo.js';
import { askVia } from './ask.js';
import { createExecutor } from './executor.js';
import { ImportEvents } from './import-events.js';
import type { ImportReport } from './import-report.js';
import { KnownQueries } from './known-queries.js';
import { limits } from './limits.js';
import { type Metrics, metricsPath, openMetrics } from './metrics.js';
import { queryInAddress } from './query-in-address.js';
import { contextReader } from './request-context.js';
import type { OpenRoute, Route } from './route.js';
import { buildPublicSchema } from './schema.js';
import { openShortWay, type ShortWay } from './short-way.js';
import { openSubscriptions, type Subscriptions, ssePath } from './subscriptions.js';

export interface Api {
  /** Where GraphQL is, such as http://127.0.0.1:4000/graphql. */
  readonly url: string;
  /** Takes no new request, lets those under way end, and closes the port. */
  stop(): Promise<void>;
}

export interface ApiOptions {
  readonly graph: Graph;
  readonly config: Pick<Config, 'host' | 'port' | 'environment' | 'editorToken'> &
    Partial<Pick<Config, 'answerCacheMb' | 'answerMaxAge' | 'metrics' | 'graphiql'>>;
  /** The import pipeline; without it nobody can import over GraphQL. */
  readonly importReport?: ImportReport;
  /** What else is served: asked in this order, after POST to GraphQL and before the paths below. */
  readonly routes?: readonly OpenRoute[];
  /** Where the log goes; standard error by default. */
  readonly log?: (line: string) => void;
}

interface Parts {
  readonly apollo: ApolloServer<ApiContext>;
  readonly known: KnownQueries;
  readonly shortWay: ShortWay;
  readonly graph: Graph;
  readonly contextOf: (request: IncomingMessage) => ApiContext;
  readonly subscriptions: Subscriptions;
  readonly routes: readonly Route[];
  readonly metrics: Metrics | undefined;
}

export async function startApi({
  graph,
  config,
  importReport,
  routes = [],
  log = logLine,
}: ApiOptions): Promise<Api> {
  const schema = buildPublicSchema();
  const events = new ImportEvents();
  const production = config.environment === 'production';
  const metrics = config.metrics ? openMetrics() : undefined;
  const read: Graph['read'] = (...asked) => graph.read(...asked);
  const execute = createExecutor(schema, {
    graph: { read: metrics?.watchRead(read) ?? read, profile: (...asked) => graph.profile(...asked) },
    importReport,
    events,
  });
  const known = new KnownQueries();
  const apollo = createApollo({
    schema,
    execute,
    plugins: [known.plugin],
    production,
    log,
    countError: metrics?.countError,
  });
  await apollo.start();
  const server = createServer((request, response) => {
    metrics?.watchRequest(request, response);
    route(parts, request, response).catch((error: unknown) => {
      log(`INTERNAL_SERVER_ERROR ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (!response.headersSent)
        send(response, 500, { error: 'something went wrong on the server; it has been logged' });
      else response.destroy();
    });
  });
  const parts: Parts = {
    apollo,
    known,
    shortWay: openShortWay({
      known,
      execute,
      graph,
      cacheSigns: (config.answerCacheMb ?? 0) * 1_000_000,
      maxAge: config.answerMaxAge ?? 0,
    }),
    graph,
    contextOf: contextReader(config.editorToken, production),
    subscriptions: openSubscriptions(server, schema, events),
    metrics,
    routes: routes.map((open) => open({ ask: askVia(apollo), schema, config })),
  };
  await listen(server, config.host, config.port);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/graphql`,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await parts.subscriptions.close();
      server.closeIdleConnections();
      await closed;
      await apollo.stop();
    },
  };
}

const logLine = (line: string): void => void process.stderr.write(`${new Date().toISOString()} ${line}\n`);

function listen(server: ReturnType<typeof createServer>, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const problem = taken
        ? 'is taken by another program'
        : `cannot be opened (${error.code ?? error.message})`;
      reject(
        new ProductError(
          'SERVER_UNSTARTABLE',
          `port ${port} of ${host} ${problem}; set PORT or HOST to another`,
          {},
          { cause: error },
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}

async function route(parts: Parts, request: IncomingMessage, response: ServerResponse) {
  if (request.url === '/graphql' && request.method === 'POST') return graphql(parts, '', request, response);
  const url = new URL(request.url ?? '/', 'http://localhost');
  for (const route of parts.routes) {
    const handled = route(request, response, url);
    if (handled) return handled;
  }
  if (url.pathname === '/graphql') return graphql(parts, url.search, request, response);
  if (url.pathname === ssePath) return parts.subscriptions.handleSse(request, response);
  if (url.pathname === '/healthz') return send(response, 200, { status: 'ok' });
  if (url.pathname === '/readyz') return ready(parts.graph, response);
  if (url.pathname === metricsPath && parts.metrics) return parts.metrics.send(response);
  return send(response, 404, { error: `nothing is at ${url.pathname}; GraphQL is at /graphql` });
}

async function ready(graph: Graph, response: ServerResponse): Promise<void> {
  try {
    const [row] = await graph.read('RETURN COUNT { MATCH (:Report) } AS reports', {}, { timeoutMs: 2_000 });
    const reports = Number(row?.reports);
    send(response, reports > 0 ? 200 : 503, {
      status: reports > 0 ? 'ready' : 'empty: import a report first',
      reports,
    });
  } catch {
    send(response, 503, { status: 'the graph does not answer' });
  }
}

async function graphql(
  { apollo, known, shortWay, contextOf }: Parts,
  search: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const body = await readBody(request);
  if (body === null) {
    request.resume();
    return send(response, 413, { error: `a request may have ${limits.bodyBytes} bytes` });
  }
  let parsed: unknown;
  try {
    parsed = body === '' ? undefined : JSON.parse(body);
  } catch {
    return send(response, 400, { error: 'the body is not JSON' });
  }
  const isGet = request.method === 'GET';
  const answered = await shortWay(request, isGet ? queryInAddress(search, known) : parsed, response);
  if (answered === 'sent') return;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // Apollo wants a header that a form on another page cannot send. A GET reads alone, and nobody is known by a cookie: it needs none.
  if (isGet) headers.set('apollo-require-preflight', 'true');
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method?.toUpperCase() ?? 'POST',
      headers,
      search,
      body: parsed,
    },
    context: async () => (answered ? { ...contextOf(request), answered } : contextOf(request)),
  });
  response.statusCode = answer.status ?? 200;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  // What can be kept went the short way.
  if (isGet) response.setHeader('cache-control', 'no-store');
  if (answer.body.kind === 'complete') return void response.end(answer.body.string);
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

/** The whole body as text; null once it is longer than allowed. */
function readBody(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limits.bodyBytes) resolve(null);
      else chunks.push(chunk);
    });
    request.once('end', () =>
      resolve(chunks.length === 1 ? chunks[0]!.toString('utf8') : Buffer.concat(chunks).toString('utf8')),
    );
    request.once('error', reject);
  });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(body)}\n`);
}
