// The picked entity: what can be done with it, and its relationships in the picture, each with its evidence.

import { useState } from 'preact/hooks';
import { EvidenceButton } from '../evidence/evidence-button.js';
import { KindMark } from '../kind-mark.js';
import { wordFor, words } from '../language/language.js';
import { addressOf } from '../routing/address.js';
import type { Actions } from './actions.js';
import { edgeLabel, edgeSentence, isBothWays } from './edge-words.js';
import { PathFinder } from './path-finder.js';
import type { ShownGraph, ShownNode } from './shown-graph.js';

interface NodeCardProps {
  readonly node: ShownNode;
  readonly centre: string;
  readonly graph: ShownGraph;
  readonly actions: Actions;
}

export function NodeCard({ node, centre, graph, actions }: NodeCardProps) {
  const say = words().pictures.graph;
  const isCentre = node.id === centre;
  return (
    <section class="graph-card" aria-labelledby="graph-picked">
      <h3 id="graph-picked" tabIndex={-1}>
        <KindMark type={node.__typename} /> {node.name}{' '}
        <span class="hint">
          {wordFor(node.__typename)}
          {node.pin ? ` · ${say.pinned}` : ''}
        </span>
      </h3>
      <p class="graph-actions">
        <OpenButtons node={node} graph={graph} actions={actions} />
        {node.isOpen && !isCentre ? (
          <button type="button" onClick={() => actions.close(node.id)}>
            {say.close}
          </button>
        ) : null}
        {isCentre ? null : (
          <button type="button" onClick={() => actions.hide(node.id)}>
            {say.hide}
          </button>
        )}
        {node.pin ? (
          <button type="button" onClick={() => actions.loosen(node.id)}>
            {say.loosen}
          </button>
        ) : (
          <button type="button" onClick={() => actions.pin(node.id)}>
            {say.pin}
          </button>
        )}
        <EvidenceButton title={node.name} of={node.id} />
        {isCentre ? null : <a href={addressOf(`/explore/entity/${node.id}`)}>{say.page}</a>}
      </p>
      <PathFinder key={node.id} from={node} nodes={graph.nodes} join={actions.join} />
      <Relations key={node.id} node={node} graph={graph} actions={actions} />
    </section>
  );
}

function OpenButtons({ node, graph, actions }: Omit<NodeCardProps, 'centre'>) {
  const say = words().pictures.graph;
  const left = graph.left.get(node.id);
  if (!left)
    return (
      <button type="button" onClick={() => actions.open(node.id)}>
        {say.open}
      </button>
    );
  if (left.count === 0 || left.portions === 0) return <span class="hint">{say.nothingLeft}</span>;
  const count = left.andMore ? say.atLeast(left.count) : String(left.count);
  return (
    <>
      {left.next > 0 && left.next < left.count ? (
        <button type="button" onClick={() => actions.open(node.id)}>
          {say.openMore(left.next, count)}
        </button>
      ) : null}
      <button type="button" onClick={() => actions.open(node.id, left.portions)}>
        {say.openAll(count)}
      </button>
    </>
  );
}

/** Relationships that are listed before one asks for more. */
const page = 50;

function Relations({ node, graph, actions }: Omit<NodeCardProps, 'centre'>) {
  const [length, setLength] = useState(page);
  const { graph: say } = words().pictures;
  const { evidence } = words();
  const names = new Map(graph.nodes.map((one) => [one.id, one]));
  const edges = graph.edges.filter(({ from, to }) => from === node.id || to === node.id);
  if (edges.length === 0) return null;
  return (
    <>
      <h4>{say.relationsOf(node.name, edges.length)}</h4>
      <ul class="graph-relations">
        {edges.slice(0, length).map((edge) => {
          const other = names.get(edge.from === node.id ? edge.to : edge.from)!;
          const label = edgeLabel(edge);
          const goesOut = edge.from === node.id;
          return (
            <li key={edge.id}>
              <span class="relation">
                {isBothWays(edge) ? `${label} ↔` : goesOut ? `${label} →` : `← ${label}`}
              </span>{' '}
              <button type="button" class="link" onClick={() => actions.pick(other.id)}>
                <KindMark type={other.__typename} /> {other.name}
              </button>{' '}
              <button
                type="button"
                class="evidence-button"
                aria-haspopup="dialog"
                aria-label={evidence.openFor(edgeSentence(edge, (id) => names.get(id)?.name ?? id))}
                onClick={() => actions.evidence(edge)}
              >
                {evidence.open}
              </button>
            </li>
          );
        })}
      </ul>
      {edges.length > length ? (
        <button type="button" class="more" onClick={() => setLength(length + page * 4)}>
          {say.moreEntities(edges.length - length)}
        </button>
      ) : null}
    </>
  );
}
