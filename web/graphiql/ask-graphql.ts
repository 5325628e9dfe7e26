// What GraphiQL asks → our API: queries by POST, subscriptions as server-sent events.

import type { GraphiQLProps } from 'graphiql';
import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-sse';

const stream = createClient({ url: '/graphql/stream' });

type Fetcher = GraphiQLProps['fetcher'];
type Asked = Parameters<Fetcher>[0];

/** GraphiQL reads the names a moment after the text: just after a change of tabs it still tells the name of the tab before. */
function operationOf({ query, operationName }: Asked) {
  const document = parse(query);
  const operation = getOperationAST(document, operationName) ?? getOperationAST(document);
  return { operationName: operation?.name?.value ?? operationName, kind: operation?.operation };
}

export const askGraphql: Fetcher = async (params, options) => {
  const { query, variables } = params;
  const { operationName, kind } = operationOf(params);
  if (kind === 'subscription') {
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
