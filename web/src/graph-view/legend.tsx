// Which shape and colour is which kind, of those that are on screen.

import { wordFor, words } from '../language/language.js';
import { KindMark } from './kind-mark.js';
import { kindsWithShape } from './node-shapes.js';
import type { ShownGraph } from './shown-graph.js';

export function Legend({ graph }: { graph: ShownGraph }) {
  const counts = new Map<string, number>();
  for (const { __typename } of graph.nodes) counts.set(__typename, (counts.get(__typename) ?? 0) + 1);
  return (
    <ul class="graph-legend" aria-label={words().pictures.graph.legend}>
      {kindsWithShape
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {wordFor(kind)} <span class="hint">{counts.get(kind)}</span>
          </li>
        ))}
    </ul>
  );
}
