// Which shape and colour is which kind, of those that are on screen.

import { KindMark } from '../kind-mark.js';
import { drawnKinds } from '../kind-shapes.js';
import { wordFor, words } from '../language/language.js';
import type { ShownGraph } from './shown-graph.js';

export function Legend({ graph }: { graph: ShownGraph }) {
  const counts = new Map<string, number>();
  for (const { __typename } of graph.nodes) counts.set(__typename, (counts.get(__typename) ?? 0) + 1);
  return (
    <ul class="graph-legend" aria-label={words().pictures.graph.legend}>
      {drawnKinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <li key={kind}>
            <KindMark type={kind} /> {wordFor(kind)} <span class="hint">{counts.get(kind)}</span>
          </li>
        ))}
    </ul>
  );
}
