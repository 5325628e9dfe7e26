// Where nodes begin before the layout moves them: new ones around the node beside which they appeared, in a spiral like a
// sunflower's seeds. No chance in it, so that the same address gives the same picture.

import type { ShownNode } from './shown-graph.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** `step`: between neighbours, in the picture's units. Nodes that have a place keep it; a pin is a place. */
export function places(
  nodes: readonly ShownNode[],
  known: ReadonlyMap<string, Place>,
  step = 70,
): Map<string, Place> {
  const placed = new Map<string, Place>();
  const around = new Map<string, number>();
  for (const node of nodes) {
    const old = node.pin ?? known.get(node.id);
    if (old) {
      placed.set(node.id, old);
      continue;
    }
    const middle = placed.get(node.beside) ?? known.get(node.beside) ?? freePlace(placed, step);
    if (node.beside === node.id) {
      placed.set(node.id, freePlace(placed, step));
      continue;
    }
    const count = (around.get(node.beside) ?? 0) + 1;
    around.set(node.beside, count);
    const radius = step * Math.sqrt(count + 1);
    const angle = count * goldenAngle;
    placed.set(node.id, {
      x: middle.x + radius * Math.cos(angle),
      y: middle.y + radius * Math.sin(angle),
    });
  }
  return placed;
}

/** To the right of everything. */
function freePlace(placed: ReadonlyMap<string, Place>, step: number): Place {
  if (placed.size === 0) return { x: 0, y: 0 };
  return { x: Math.max(...[...placed.values()].map(({ x }) => x)) + step * 4, y: 0 };
}
