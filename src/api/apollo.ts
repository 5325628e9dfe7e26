// Apollo Server with our executor in the place of a gateway: it parses, validates, caches documents and speaks GraphQL over HTTP;
// the answers come from compiled Cypher.

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Graph } from '../graph/graph.js';
import { createExecutor } from './executor.js';
import { createErrorFormatter } from './format-error.js';
import { limitRules, limits } from './limits.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly graph: Pick<Graph, 'read'>;
  readonly production: boolean;
  readonly log: (line: string) => void;
}

export function createApollo({ schema, graph, production, log }: ApolloOptions): ApolloServer {
  const execute = createExecutor(schema, graph);
  return new ApolloServer({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({
        executor: ({ document, operation, request }) =>
          execute({ document, operation, variables: request.variables ?? {} }),
      }),
      stop: async () => {},
    },
    // The shape of the data is public; only the pages that load scripts from elsewhere are off.
    introspection: true,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    validationRules: [...limitRules],
    parseOptions: { maxTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    formatError: createErrorFormatter(log),
    stopOnTerminationSignals: false,
  });
}
