// What is on the canvas → the same picture as SVG: shapes, colours, labels and places. Each node and edge is a group with an id of its
// own (`node-1`, `edge-1`, in the order given) and its words as a title.

import { xmlText } from '../exports/xml-text.js';
import { pointsOf } from '../kind-shapes.js';
import type { Colours } from './colours.js';
import { shortened } from './elements.js';
import type { Place } from './places.js';

export interface DrawnNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly place: Place;
  /** Width of the shape. */
  readonly size: number;
  readonly hasLabel: boolean;
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** The whole fact, as one reads it alone. */
  readonly title: string;
  readonly isBothWays: boolean;
  readonly isOnChain: boolean;
  readonly hasLabel: boolean;
}

export interface Drawing {
  readonly title: string;
  readonly source: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

const tenth = (value: number) => String(Math.round(value * 10) / 10);
const margin = 70;
/** Between edges of the same two nodes. */
const bend = 26;

/** The picture as it stands in a file of its own. */
export function pictureSvg({ title, source, nodes, edges }: Drawing, colours: Colours): string {
  const xs = nodes.map(({ place }) => place.x);
  const ys = nodes.map(({ place }) => place.y);
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const [width, height] = [Math.max(...xs) + margin - left, Math.max(...ys) + margin - top];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const between = new Map<string, number>();
  const lines = edges.flatMap((edge, index) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to) return [];
    const pair = [edge.from, edge.to].sort().join(' ');
    const nth = between.get(pair) ?? 0;
    between.set(pair, nth + 1);
    return [line(edge, index + 1, from, to, nth, colours)];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[left, top, width, height].map(tenth).join(' ')}" width="${tenth(width)}" height="${tenth(height)}" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif">`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(source)}</desc>`,
    `<rect x="${tenth(left)}" y="${tenth(top)}" width="${tenth(width)}" height="${tenth(height)}" fill="${colours.raised}"/>`,
    ...lines,
    ...nodes.map((node, index) => shape(node, index + 1, colours)),
    '</svg>\n',
  ].join('\n');
}

function line(
  edge: DrawnEdge,
  number: number,
  from: DrawnNode,
  to: DrawnNode,
  nth: number,
  colours: Colours,
): string {
  const [dx, dy] = [to.place.x - from.place.x, to.place.y - from.place.y];
  const length = Math.hypot(dx, dy) || 1;
  // The first is straight, the others bow to either side in turn.
  const bow = nth === 0 ? 0 : (nth % 2 === 1 ? 1 : -1) * Math.ceil(nth / 2) * bend;
  const side = from.id < to.id ? 1 : -1;
  const over = { x: (-dy / length) * bow * side, y: (dx / length) * bow * side };
  const middle = { x: from.place.x + dx / 2 + over.x, y: from.place.y + dy / 2 + over.y };
  const turn = { x: middle.x + over.x, y: middle.y + over.y };
  const start = towards(from.place, bow === 0 ? to.place : turn, from.size / 2);
  const end = towards(to.place, bow === 0 ? from.place : turn, to.size / 2 + 2);
  const colour = edge.isOnChain ? colours.accent : colours.soft;
  const path =
    bow === 0 ? `M${point(start)} L${point(end)}` : `M${point(start)} Q${point(turn)} ${point(end)}`;
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  const upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  return [
    `<g id="edge-${number}" class="edge">`,
    `<title>${xmlText(edge.title)}</title>`,
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${edge.isOnChain ? 3 : 1.3}"/>`,
    edge.isBothWays ? '' : arrow(end, bow === 0 ? from.place : turn, colour),
    edge.hasLabel
      ? `<text transform="translate(${tenth(middle.x)} ${tenth(middle.y)}) rotate(${tenth(upright)})" y="3" text-anchor="middle" font-size="10" fill="${colours.soft}" stroke="${colours.raised}" stroke-width="3" paint-order="stroke">${xmlText(edge.label)}</text>`
      : '',
    '</g>',
  ].join('');
}

const point = ({ x, y }: Place) => `${tenth(x)},${tenth(y)}`;

function towards(from: Place, to: Place, distance: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

function arrow(tip: Place, from: Place, colour: string): string {
  const back = towards(tip, from, 7);
  const [dx, dy] = [(tip.x - back.x) / 2, (tip.y - back.y) / 2];
  return `<polygon points="${point(tip)} ${point({ x: back.x - dy, y: back.y + dx })} ${point({ x: back.x + dy, y: back.y - dx })}" fill="${colour}"/>`;
}

function shape(node: DrawnNode, number: number, colours: Colours): string {
  const { x, y } = node.place;
  const colour = colours.ofKind[node.kind] ?? colours.soft;
  return [
    `<g id="node-${number}" class="node">`,
    `<title>${xmlText(node.name)}</title>`,
    `<polygon points="${pointsOf(node.kind, x, y, node.size / 2)}" fill="${colour}" stroke="${colours.raised}"/>`,
    node.hasLabel ? label(node, colours) : '',
    '</g>',
  ].join('');
}

/** Two lines at most, as on the canvas. */
function label({ name, place, size }: DrawnNode, colours: Colours): string {
  const letters = [...shortened(name)];
  const lines = letters.length > 12 ? [letters.slice(0, 12), letters.slice(12)] : [letters];
  const spans = lines.map(
    (letters, index) =>
      `<tspan x="${tenth(place.x)}" dy="${index === 0 ? 0 : 14}">${xmlText(letters.join(''))}</tspan>`,
  );
  return `<text x="${tenth(place.x)}" y="${tenth(place.y + size / 2 + 13)}" text-anchor="middle" font-size="12" fill="${colours.ink}" stroke="${colours.raised}" stroke-width="3" paint-order="stroke">${spans.join('')}</text>`;
}
