// Queries that Apollo has parsed and validated once, by their text: asked again as plain JSON over POST, or over GET, they need none of
// that again, nor the rest of its pipeline, which costs as much as reading a small answer from the graph. Everything that is not so
// plain (other media types, batches, mutations, explain) and every answer with an error goes through Apollo.

import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { ApiContext } from './apollo.js';

export interface KnownQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What a client sends: the keys that GraphQL over HTTP names, and no others. */
export interface PlainBody {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Signs of all texts kept; the eldest leave first. */
const mostSigns = 5_000_000;

export class KnownQueries {
  private readonly byText = new Map<string, KnownQuery>();
  private readonly textByHash = new Map<string, string>();
  private signs = 0;

  /** Learns from Apollo what has passed its validation. */
  readonly plugin: ApolloServerPlugin<ApiContext> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ source, document, operation, request }) => {
        if (operation?.operation === 'query')
          this.learn(source, request.operationName, { document, operation });
      },
    }),
  };

  find({ query, operationName }: PlainBody): KnownQuery | undefined {
    return this.byText.get(keyOf(query, operationName));
  }

  /** The text that has this SHA-256, in hexadecimal. */
  textOf(hash: string): string | undefined {
    return this.textByHash.get(hash);
  }

  /** `query` has been validated; the same text under another operation's name is another query. */
  learn(text: string, operationName: string | null | undefined, query: KnownQuery): void {
    const key = keyOf(text, operationName);
    if (this.byText.has(key)) return;
    this.byText.set(key, query);
    this.textByHash.set(hashOf(text), text);
    this.signs += key.length;
    for (const eldest of this.byText.keys()) {
      if (this.signs <= mostSigns) return;
      this.byText.delete(eldest);
      this.textByHash.delete(hashOf(eldest.slice(eldest.indexOf(' ') + 1)));
      this.signs -= eldest.length;
    }
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const keyOf = (text: string, operationName: string | null | undefined) => `${operationName ?? ''} ${text}`;

const jsonType = /^application\/json(; *charset=utf-8)?$/i;
/** A client that asks for no other form than plain JSON. */
const plainAccept = new Set([
  undefined,
  '*/*',
  'application/json',
  'application/json, */*',
  'application/json, text/plain, */*',
]);

export const isPlainRequest = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  (method === 'GET' || (method === 'POST' && jsonType.test(headers['content-type'] ?? ''))) &&
  plainAccept.has(headers.accept) &&
  headers['x-explain'] === undefined;

export function isPlainBody(body: unknown): body is PlainBody {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return false;
  for (const key in body) if (key !== 'query' && key !== 'variables' && key !== 'operationName') return false;
  const { query, operationName, variables } = body as Record<string, unknown>;
  return (
    typeof query === 'string' &&
    (operationName == null || typeof operationName === 'string') &&
    (variables == null || (typeof variables === 'object' && !Array.isArray(variables)))
  );
}
