// What came of each question for a chain: how many there are and how long, or that there is none.

import { words } from '../language/language.js';
import { chainKey, type Known } from './shown-graph.js';
import type { ChainEnds, GraphState } from './view-state.js';

interface ChainNotesProps {
  readonly state: GraphState;
  readonly known: Known;
  readonly nameOf: (id: string) => string;
  readonly drop: (ends: ChainEnds) => void;
}

export function ChainNotes({ state, known, nameOf, drop }: ChainNotesProps) {
  const say = words().pictures.graph;
  if (state.chains.length === 0) return null;
  return (
    <ul class="graph-chains">
      {state.chains.map((ends) => {
        const chains = known.chains.get(chainKey(ends));
        if (!chains) return null;
        const [first] = chains;
        const [from, to] = [nameOf(ends.from), nameOf(ends.to)];
        return (
          <li key={chainKey(ends)}>
            {first ? say.wayFound(from, to, chains.length, first.edges.length) : say.noWay(from, to)}{' '}
            <button type="button" class="link" onClick={() => drop(ends)}>
              {say.dropWay}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
