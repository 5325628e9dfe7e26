// From the picked entity to another: chosen among those in the picture or any that the server suggests.

import { useState } from 'preact/hooks';
import { useAsk } from '../ask/use-ask.js';
import { ChainEndsDocument } from '../gql/graphql.js';
import { KindMark } from '../kind-mark.js';
import { wordFor, words } from '../language/language.js';
import type { KnownNode } from './shown-graph.js';
import type { ChainEnds } from './view-state.js';

interface PathFinderProps {
  readonly from: KnownNode;
  readonly nodes: readonly KnownNode[];
  readonly join: (ends: ChainEnds) => void;
}

export function PathFinder({ from, nodes, join }: PathFinderProps) {
  const say = words().pictures.graph;
  const [typed, setTyped] = useState('');
  const prefix = typed.trim();
  const { data } = useAsk(ChainEndsDocument, prefix === '' ? null : { prefix });
  const here = prefix === '' ? [] : nodes.filter(({ name }) => name.includes(prefix)).slice(0, 5);
  const found = new Map<string, KnownNode>(
    [...here, ...(prefix === '' ? [] : (data?.suggest ?? []).map(({ entity }) => entity))]
      .filter(({ id }) => id !== from.id)
      .map((node) => [node.id, node]),
  );
  return (
    <details class="path-finder">
      <summary>{say.findWay}</summary>
      <label>
        {say.wayTo}
        <input
          type="search"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          autocomplete="off"
        />
      </label>
      {found.size > 0 ? (
        <>
          <p class="hint">{say.wayHint}</p>
          <ul class="graph-choices">
            {[...found.values()].slice(0, 10).map((node) => (
              <li key={node.id}>
                <button type="button" class="link" onClick={() => join({ from: from.id, to: node.id })}>
                  <KindMark type={node.__typename} /> {node.name}{' '}
                  <span class="hint">{wordFor(node.__typename)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
