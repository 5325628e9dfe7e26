// A GraphQL document and its variables → the answer, inside this process, with the limits and errors that a request over HTTP meets.

import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ApiContext } from './apollo.js';

/** `data` is null or missing where nothing could be answered; `errors` then says why. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks as a reader: mutations are refused. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

export function askVia(apollo: ApolloServer<ApiContext>): Ask {
  return async (query, variables = {}) => {
    const { body } = await apollo.executeOperation(
      { query, variables: { ...variables } },
      { contextValue: { isEditor: false } },
    );
    if (body.kind !== 'single') throw new Error('an answer came in parts');
    const { data, errors } = body.singleResult;
    return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) };
  };
}
