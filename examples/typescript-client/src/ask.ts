// A typed document and its variables → its typed answer. Nothing but fetch.

import type { TypedDocumentString } from './gql/graphql.js';

export async function ask<Answer, Variables>(
  url: string,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Answer | null;
    errors?: readonly { message: string; extensions: { code: string } }[];
  };
  const [error] = errors ?? [];
  if (error) throw new Error(`${error.extensions.code}: ${error.message}`);
  if (!data) throw new Error(`no answer, but status ${response.status}`);
  return data;
}
