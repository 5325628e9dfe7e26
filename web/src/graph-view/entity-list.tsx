// Every entity in the picture as a list that is worked by keyboard, the hidden ones, and the chains asked for.

import { useState } from 'preact/hooks';
import { KindMark } from '../kind-mark.js';
import { words } from '../language/language.js';
import type { Actions } from './actions.js';
import type { ShownGraph } from './shown-graph.js';

const page = 40;

interface EntityListProps {
  readonly graph: ShownGraph;
  readonly picked: string | undefined;
  readonly actions: Actions;
}

export function EntityList({ graph, picked, actions }: EntityListProps) {
  const say = words().pictures.graph;
  const [filter, setFilter] = useState('');
  const [length, setLength] = useState(page);
  const wanted = filter.trim().toLowerCase();
  const found =
    wanted === '' ? graph.nodes : graph.nodes.filter(({ name }) => name.toLowerCase().includes(wanted));
  const left = found.length - length;
  return (
    <section class="graph-entities" aria-labelledby="graph-entities">
      <h3 id="graph-entities">{say.entities(graph.nodes.length)}</h3>
      {graph.nodes.length > 12 ? (
        <label class="graph-filter">
          <span class="unseen">{say.filter}</span>
          <input
            type="search"
            value={filter}
            placeholder={say.filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <ul>
        {found.slice(0, length).map((node) => (
          <li key={node.id}>
            <button
              type="button"
              class="link"
              aria-pressed={node.id === picked}
              onClick={() => actions.pick(node.id)}
            >
              <KindMark type={node.__typename} /> {node.name}
            </button>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" class="more" onClick={() => setLength(length + page * 5)}>
          {say.moreEntities(left)}
        </button>
      ) : null}
      {graph.hidden.length > 0 ? <Hidden graph={graph} actions={actions} /> : null}
    </section>
  );
}

function Hidden({ graph, actions }: Pick<EntityListProps, 'graph' | 'actions'>) {
  const say = words().pictures.graph;
  return (
    <details class="graph-hidden">
      <summary>{say.hidden(graph.hidden.length)}</summary>
      <ul>
        {graph.hidden.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => actions.show(id)}>
              {say.showAgain(name)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => actions.showAll()}>
        {say.showAll}
      </button>
    </details>
  );
}
