// Subscriptions, over server-sent events (graphql-sse) and WebSocket (graphql-ws), on the port of the API. They take subscriptions
// alone, and hold them to the same limits as Apollo holds queries: Apollo's rules do not see these two doors.

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { useServer as serveWebSockets } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { ImportEvents } from './import-events.js';
import { limitRules, limits } from './limits.js';

export const ssePath = '/graphql/stream';

export interface Subscriptions {
  handleSse(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Ends what is open. */
  close(): Promise<void>;
}

interface Asked {
  readonly query?: unknown;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

export function openSubscriptions(
  server: Server,
  schema: GraphQLSchema,
  events: ImportEvents,
): Subscriptions {
  const check = ({ query, operationName, variables }: Asked): ExecutionArgs | readonly GraphQLError[] => {
    const document = parsed(query);
    if (document instanceof GraphQLError) return [document];
    const errors = validate(schema, document, [...specifiedRules, ...limitRules]);
    if (errors.length > 0) return errors;
    if (getOperationAST(document, operationName)?.operation !== 'subscription') {
      return [badInput('only subscriptions are answered here; send queries and mutations to POST /graphql')];
    }
    return {
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      rootValue: { importProgress: () => events.stream() },
    };
  };
  const handleSse = createHandler({
    schema,
    onSubscribe: (_request, asked) => {
      const checked = check(asked);
      return (isErrors(checked) ? refusal(checked) : checked) as never;
    },
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes });
  const webSockets = serveWebSockets(
    {
      schema,
      onSubscribe: (_context, _id, asked) => check(asked as Asked) as never,
    },
    sockets,
  );
  server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/graphql') return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      sockets.emit('connection', webSocket, request),
    );
  });
  return {
    handleSse: async (request, response) => handleSse(request, response),
    close: async () => {
      events.close();
      await webSockets.dispose();
    },
  };
}

const refusal = (errors: readonly GraphQLError[]) => [
  JSON.stringify({ errors }),
  { status: 400, headers: { 'content-type': 'application/json; charset=utf-8' } },
];

const isErrors = (checked: object): checked is readonly GraphQLError[] => Array.isArray(checked);

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function parsed(query: unknown): DocumentNode | GraphQLError {
  if (typeof query !== 'string') return badInput('the query is missing');
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    return error as GraphQLError;
  }
}
