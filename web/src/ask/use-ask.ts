// What a component needs of an answer: the data, or why there is none, or that it is under way. A question that is no longer
// wanted is aborted; while the next one is under way the last data stays, marked as stale.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../gql/graphql.js';
import { AskError, ask } from './ask.js';

export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: AskError | undefined;
  readonly loading: boolean;
  retry(): void;
}

/** With null for variables nothing is asked. */
export function useAsk<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  const [state, setState] = useState<{ data?: Data; error?: AskError; answers?: string }>({});
  const [attempt, setAttempt] = useState(0);
  const wanted = variables === null ? undefined : `${attempt} ${document} ${JSON.stringify(variables)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` says all of the question
  useEffect(() => {
    if (variables === null || wanted === undefined) return;
    const aborter = new AbortController();
    ask(document, variables, aborter.signal).then(
      (data) => setState({ data, answers: wanted }),
      (error: unknown) => {
        if (aborter.signal.aborted) return;
        const known = error instanceof AskError ? error : new AskError('INTERNAL', String(error));
        setState({ error: known, answers: wanted });
      },
    );
    return () => aborter.abort();
  }, [wanted]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  const loading = wanted !== undefined && state.answers !== wanted;
  return { data: state.data, error: loading ? undefined : state.error, loading, retry };
}
