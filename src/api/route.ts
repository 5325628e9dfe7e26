// What is served beside GraphQL: the explorer, exports, reconciliation, tools for language models. Each is opened once, when the
// server starts, and then offered every request that is not a POST to GraphQL.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import type { Ask } from './ask.js';

export interface RouteParts {
  readonly ask: Ask;
  readonly schema: GraphQLSchema;
  readonly config: Pick<Config, 'host' | 'port' | 'environment'> & Partial<Pick<Config, 'graphiql'>>;
}

/** The answer under way where the path is its own, else undefined. What it throws is answered with 500 and logged. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<void> | undefined;

export type OpenRoute = (parts: RouteParts) => Route;
