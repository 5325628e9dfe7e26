// The shape of each kind of entity, beside its colour (`--kind-…` in base.css), so that colour is never the only difference: corners
// from -1 to 1, x and y in turn. Signs beside names, the graph and its exported picture draw the same ones.

const regular = (corners: number, turn = 0, radius = (_corner: number) => 1) =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * (corner + turn)) / corners - Math.PI / 2;
    return [radius(corner) * Math.cos(angle), radius(corner) * Math.sin(angle)];
  })
    .flat()
    .map((value) => Math.round(value * 1000) / 1000);

/** Circle, square, hexagon, diamond, star, triangle, pentagon; a page with a corner cut off. */
const shapes: Readonly<Record<string, readonly number[]>> = {
  Enterprise: regular(28),
  IssuingBody: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
  Region: regular(6),
  Policy: regular(4),
  Event: regular(10, 0, (corner) => (corner % 2 === 0 ? 1 : 0.5)),
  Person: [0, -1, 1, 0.85, -1, 0.85],
  Theme: regular(5),
  Report: [-0.75, -1, 0.25, -1, 0.75, -0.5, 0.75, 1, -0.75, 1],
};

export const shapeOf = (kind: string): readonly number[] => shapes[kind] ?? shapes.Report!;

/** The kinds that a graph holds. */
export const drawnKinds = Object.keys(shapes).filter((kind) => kind !== 'Report');

/** `points` of an SVG polygon around x, y. */
export function pointsOf(kind: string, x: number, y: number, radius: number): string {
  const corners = shapeOf(kind);
  const pairs: string[] = [];
  for (let at = 0; at + 1 < corners.length; at += 2)
    pairs.push(`${tenth(x + corners[at]! * radius)},${tenth(y + corners[at + 1]! * radius)}`);
  return pairs.join(' ');
}

const tenth = (value: number) => Math.round(value * 10) / 10;
