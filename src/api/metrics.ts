// What an operator watches, in Prometheus' text format: requests and statements with their times, errors by code, the process's own figures.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Graph } from '../graph/graph.js';

export const metricsPath = '/metrics';

export interface Metrics {
  /** Counts and times a request until its answer is out or broken off. */
  watchRequest(request: IncomingMessage, response: ServerResponse): void;
  /** The same function, each statement timed. */
  watchRead(read: Graph['read']): Graph['read'];
  countError(code: string): void;
  send(response: ServerResponse): Promise<void>;
}

/** Paths are named by their first part, and only those that are served: whoever asks for others must not fill the memory with names. */
const served = new Set([
  'graphql',
  'healthz',
  'readyz',
  'metrics',
  'export',
  'reconcile',
  'mcp',
  'explore',
  'assets',
]);
/** Seconds: from an answer out of the cache to a statement at its limit. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Requests by the first part of their path and the status of their answer; 499 where the client did not wait for it.',
    labelNames: ['path', 'status'],
    buckets,
    registers,
  });
  const statements = new Histogram({
    name: 'graph_statement_duration_seconds',
    help: 'Reading statements that Neo4j was sent, by how they ended.',
    labelNames: ['outcome'],
    buckets,
    registers,
  });
  const errors = new Counter({
    name: 'graphql_errors_total',
    help: 'Errors in GraphQL answers by code.',
    labelNames: ['code'],
    registers,
  });
  return {
    watchRequest(request, response) {
      const end = requests.startTimer({ path: pathOf(request.url) });
      response.once('close', () => end({ status: response.writableFinished ? response.statusCode : 499 }));
    },
    watchRead: (read) => async (statement, parameters, options) => {
      const end = statements.startTimer();
      let outcome = 'failed';
      try {
        const rows = await read(statement, parameters, options);
        outcome = 'answered';
        return rows;
      } finally {
        end({ outcome });
      }
    },
    countError: (code) => errors.inc({ code }),
    async send(response) {
      response.writeHead(200, { 'content-type': registry.contentType });
      response.end(await registry.metrics());
    },
  };
}

function pathOf(url = '/'): string {
  const first = /^\/([^/?]*)/.exec(url)?.[1] ?? '';
  return served.has(first) ? `/${first}` : first === '' ? '/' : 'other';
}
