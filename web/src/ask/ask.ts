// A typed document and its variables → its data. What goes wrong is an AskError whose code says how: the server's own codes, or
// UNREACHABLE where no answer came and HTTP_ERROR where it was no GraphQL. Nothing is kept between visits.

import type { TypedDocumentString } from '../gql/graphql.js';

export class AskError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Rejects with an AskError, or with the signal's own reason once it is aborted. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const { data, errors } = await send<Data>(
    JSON.stringify({ query: document.toString(), variables }),
    signal,
  );
  const [error] = errors ?? [];
  if (error) throw new AskError(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', error.message);
  if (!data) throw new AskError('HTTP_ERROR', 'the answer has no data');
  return data;
}

async function send<Data>(body: string, signal?: AbortSignal): Promise<Answer<Data>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: signal ?? null,
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new AskError('UNREACHABLE', String(cause));
  }
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    signal?.throwIfAborted();
    throw new AskError('HTTP_ERROR', `HTTP ${response.status}`);
  }
}
