// A list that comes in pages by cursor: what has come so far, how many are left, and how to get more. Another question begins anew.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../gql/graphql.js';
import { AskError, ask } from './ask.js';

export interface Connection<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Pages<Item, Data = unknown> {
  readonly nodes: readonly Item[];
  /** How many there are in all; undefined before the first page. */
  readonly total: number | undefined;
  readonly left: number;
  readonly loading: boolean;
  readonly error: AskError | undefined;
  /** The last answer, for what it says beside the list. */
  readonly last?: Data | undefined;
  more(): void;
  retry(): void;
}

interface State<Item, Data> {
  readonly last?: Data;
  readonly question: string;
  readonly nodes: readonly Item[];
  readonly total?: number;
  readonly end?: string | null;
  readonly loading: boolean;
  readonly error?: AskError;
}

/** `pick` finds the connection in the answer; undefined where the answer has none, which counts as an empty list. */
export function usePages<Data, Variables extends { readonly after?: string | null }, Item>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Connection<Item> | null | undefined,
): Pages<Item, Data> {
  const question = `${document} ${JSON.stringify(variables)}`;
  const [state, setState] = useState<State<Item, Data>>({ question, nodes: [], loading: true });
  const aborter = useRef<AbortController>();

  const load = (before: readonly Item[], after: string | null) => {
    aborter.current?.abort();
    const mine = new AbortController();
    aborter.current = mine;
    setState((old) => ({
      question,
      nodes: before,
      loading: true,
      ...(old.question === question ? { total: old.total, last: old.last } : {}),
    }));
    ask(document, { ...variables, after } as unknown as Variables, mine.signal).then(
      (data) => {
        const page = pick(data);
        const nodes = [...before, ...(page?.nodes ?? [])];
        const end = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        setState({ question, nodes, total: page?.totalCount ?? 0, end, loading: false, last: data });
      },
      (cause: unknown) => {
        if (mine.signal.aborted) return;
        const error = cause instanceof AskError ? cause : new AskError('INTERNAL', String(cause));
        setState({ question, nodes: before, end: after, loading: false, error });
      },
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` says all of it
  useEffect(() => {
    load([], null);
    return () => aborter.current?.abort();
  }, [question]);

  const current: State<Item, Data> =
    state.question === question ? state : { question, nodes: [], loading: true };
  const next = () => load(current.nodes, current.end ?? null);
  const left = current.end ? Math.max((current.total ?? 0) - current.nodes.length, 0) : 0;
  return {
    nodes: current.nodes,
    total: current.total,
    left,
    last: current.last,
    loading: current.loading,
    error: current.loading ? undefined : current.error,
    more: next,
    retry: next,
  };
}
