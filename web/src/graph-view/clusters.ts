// A layout for hundreds of nodes that costs next to nothing: each node that brought others stands amid them, like the seeds of a
// sunflower, and the flowers are laid side by side around the first. The same nodes give the same picture.

import type { Place } from './places.js';
import type { ShownNode } from './shown-graph.js';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** `step`: about what two neighbours are apart. Pins stay where they are. */
export function clusters(nodes: readonly ShownNode[], step = 46): Map<string, Place> {
  const heads = new Set(nodes.filter(({ id, beside }) => id === beside).map(({ id }) => id));
  for (const { beside, id } of nodes) if (beside !== id) heads.add(beside);
  const members = new Map<string, ShownNode[]>([...heads].map((head) => [head, []]));
  for (const node of nodes) if (!heads.has(node.id)) members.get(node.beside)?.push(node);

  const placed = new Map<string, Place>();
  const laid: (Place & { readonly radius: number })[] = [];
  for (const [head, around] of members) {
    const radius = step * (Math.sqrt(around.length + 1) + 1);
    const middle = room(laid, radius, step);
    laid.push({ ...middle, radius });
    placed.set(head, middle);
    for (const [index, { id }] of around.entries()) {
      const distance = step * Math.sqrt(index + 2);
      placed.set(id, {
        x: middle.x + distance * Math.cos(index * goldenAngle),
        y: middle.y + distance * Math.sin(index * goldenAngle),
      });
    }
  }
  for (const { id, pin } of nodes) if (pin) placed.set(id, pin);
  return placed;
}

/** The first place on a spiral out of the middle where a circle touches none that is laid. */
function room(laid: readonly (Place & { readonly radius: number })[], radius: number, step: number): Place {
  if (laid.length === 0) return { x: 0, y: 0 };
  for (let turn = 0; ; turn += 1) {
    const distance = (step * turn) / 8;
    const place = { x: distance * Math.cos(turn * 0.35), y: distance * Math.sin(turn * 0.35) };
    const fits = laid.every(
      (other) => Math.hypot(place.x - other.x, place.y - other.y) >= radius + other.radius,
    );
    if (fits) return place;
  }
}
