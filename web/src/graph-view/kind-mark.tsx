// The shape and colour of a kind of node, as in the picture.

import { pointsOf } from './node-shapes.js';

export function KindMark({ kind }: { kind: string }) {
  return (
    <svg class={`kind-mark kind-${kind}`} viewBox="-11 -11 22 22" width="14" height="14" aria-hidden="true">
      <polygon points={pointsOf(kind, 0, 0, 10)} fill="currentColor" />
    </svg>
  );
}
