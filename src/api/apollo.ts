// Apollo Server with our executor in the place of a gateway: it parses, validates, caches documents and speaks GraphQL over HTTP;
// the answers come from compiled Cypher.

import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Executor } from './executor.js';
import { createErrorFormatter } from './format-error.js';
import { limitRules, limits } from './limits.js';

export type Answered = Awaited<ReturnType<Executor>>;

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly plugins: readonly ApolloServerPlugin<ApiContext>[];
  readonly production: boolean;
  readonly log: (line: string) => void;
  readonly countError?: ((code: string) => void) | undefined;
}

/** What of a request the executor needs besides the query. */
export interface ApiContext extends BaseContext {
  readonly isEditor: boolean;
  readonly explain?: 'cost' | 'plan' | undefined;
  /** The answer, where it was made before Apollo was asked. */
  readonly answered?: Answered | undefined;
}

export function createApollo({
  schema,
  execute,
  plugins,
  production,
  log,
  countError,
}: ApolloOptions): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({
        executor: async ({ document, operation, request, context }) => {
          const { isEditor, explain, answered } = context as ApiContext;
          if (answered) return answered;
          if (!operation) throw noSuchOperation(request.operationName);
          return execute({ document, operation, variables: request.variables ?? {}, isEditor, explain });
        },
      }),
      stop: async () => {},
    },
    // The shape of the data is public; only the pages that load scripts from elsewhere are off.
    introspection: true,
    plugins: [ApolloServerPluginLandingPageDisabled(), ...plugins],
    validationRules: [...limitRules],
    parseOptions: { maxTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    formatError: createErrorFormatter(log, countError),
    stopOnTerminationSignals: false,
  });
}

/** Apollo leaves it to graphql-js to find the operation, which a gateway's executor stands in for. */
const noSuchOperation = (name: string | null | undefined): GraphQLError =>
  new GraphQLError(
    name
      ? `there is no operation called “${name}” in the document`
      : 'the document has several operations; operationName has to say which is meant',
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } },
  );
