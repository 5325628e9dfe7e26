// What GraphiQL asks → our API: queries by POST, subscriptions as server-sent events.

import type { GraphiQLProps } from 'graphiql';
import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-sse';

const stream = createClient({ url: '/graphql/stream' });

type Fetcher = GraphiQLProps['fetcher'];
type Asked = Parameters<Fetcher>[0];

const isSubscription = ({ query, operationName }: Asked): boolean =>
  getOperationAST(parse(query), operationName)?.operation === 'subscription';

export const askGraphql: Fetcher = async (params, options) => {
  const { query, variables, operationName } = params;
  if (isSubscription(params)) {
    return stream.iterate({
      query,
      variables: { ...variables },
      ...(operationName ? { operationName } : {}),
    });
  }
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return response.json();
};
