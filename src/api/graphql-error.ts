// Whatever was thrown → a GraphQL error with a stable code and, where it is about a root field, its path.

import { GraphQLError } from 'graphql';
import { ProductError } from '../model/errors.js';

export function toGraphQLError(error: unknown, responseKey?: string): GraphQLError {
  const path = responseKey === undefined ? undefined : [responseKey];
  if (error instanceof GraphQLError) return error;
  const product = error instanceof ProductError ? error : null;
  return new GraphQLError(product?.message ?? 'unexpected error', {
    ...(path ? { path } : {}),
    originalError: error as Error,
    extensions: { ...product?.details, code: product?.code ?? 'INTERNAL_SERVER_ERROR' },
  });
}
