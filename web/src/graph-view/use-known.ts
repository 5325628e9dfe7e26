// Asks for what the picture needs and does not have yet, each once, and keeps it as long as the view is there. The words for edges are
// asked for only when someone wants to read or export them.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { AskError, ask } from '../ask/ask.js';
import {
  ChainsDocument,
  type EvidencePartsFragment,
  SurroundingEvidenceDocument,
  SurroundingsDocument,
} from '../gql/graphql.js';
import { type Chain, chainKey, type Known, type KnownEdge, type Surroundings } from './shown-graph.js';
import type { GraphState } from './view-state.js';

/** The server's own most. */
const limit = 500;

export interface KnownGraph extends Known {
  readonly loading: boolean;
  readonly error: AskError | undefined;
  retry(): void;
  /** The reports' words for some edges by the edge's id; rejects with an AskError. */
  evidence(edges: readonly KnownEdge[]): Promise<ReadonlyMap<string, readonly EvidencePartsFragment[]>>;
}

export function useKnown(centre: string, state: GraphState): KnownGraph {
  const surroundings = useRef(new Map<string, Surroundings>());
  const chains = useRef(new Map<string, readonly Chain[]>());
  const words = useRef(new Map<string, readonly EvidencePartsFragment[]>());
  const under = useRef(new Set<string>());
  const [error, setError] = useState<AskError>();
  const [, render] = useState(0);

  const wanted = [
    ...new Set([centre, ...state.opened.map(({ id }) => id)]),
    ...new Set(state.chains.map(chainKey)),
  ];
  const has = (key: string) => surroundings.current.has(key) || chains.current.has(key);
  const missing = wanted.filter((key) => !has(key));
  const question = missing.join('\n');

  const load = useCallback(async (key: string) => {
    const [id = '', to] = key.split(' ');
    if (to === undefined) {
      const { neighborhood } = await ask(SurroundingsDocument, { id, limit });
      surroundings.current.set(key, neighborhood);
      return;
    }
    const { paths } = await ask(ChainsDocument, { from: id, to });
    const shortest = Math.min(...paths.map(({ length }) => length));
    chains.current.set(
      key,
      paths.filter(({ length }) => length === shortest),
    );
    for (const { edges } of paths) for (const edge of edges) words.current.set(edge.id, edge.evidence);
  }, []);

  useEffect(() => {
    if (error) return;
    for (const key of question.split('\n')) {
      if (key === '' || under.current.has(key)) continue;
      under.current.add(key);
      load(key)
        .catch((cause: unknown) =>
          setError(cause instanceof AskError ? cause : new AskError('INTERNAL', String(cause))),
        )
        .finally(() => {
          under.current.delete(key);
          render((n) => n + 1);
        });
    }
  }, [question, error, load]);

  const evidence = useCallback(async (edges: readonly KnownEdge[]) => {
    for (const edge of edges) {
      if (words.current.has(edge.id)) continue;
      const from = [...surroundings.current].find(([, { edges: some }]) =>
        some.some(({ id }) => id === edge.id),
      );
      if (!from) continue;
      const { neighborhood } = await ask(SurroundingEvidenceDocument, { id: from[0], limit });
      for (const one of neighborhood.edges) words.current.set(one.id, one.evidence);
    }
    return words.current;
  }, []);

  return {
    surroundings: surroundings.current,
    chains: chains.current,
    loading: missing.length > 0 && !error,
    error,
    retry: useCallback(() => setError(undefined), []),
    evidence,
  };
}
