// In: what a PDF page draws. Out: its ruled lines, horizontal and vertical, in points of the page (y grows upwards).
// Word strokes a line; browsers and LibreOffice fill a rectangle of a point's width, cell by cell: both are rules here.

import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { Link } from './page-words.js';

/** A line that runs along one axis: `at` on the other axis, from `from` to `to` (`from` <= `to`). */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

type Matrix = readonly [number, number, number, number, number, number];
/** Numbers of the operators, as pdf.js names them. */
export type Operators = Readonly<Record<string, number>>;

/** A filled rectangle thinner than this is a line, one thicker a background or a picture. */
const thickest = 2.5;
/** Shorter strokes are parts of dashes, letters or pictures. */
const shortest = 4;
/** A page of a report rules a few hundred lines; one made of more is a drawing, and its lines say nothing of cells. */
const mostRules = 20_000;
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Lines that lie in one of `links` underline it and are left out. */
export function rulesOf(drawn: PDFOperatorList, operators: Operators, links: readonly Link[]): Rules {
  const { horizontal, vertical } = drawnRules(drawn, operators);
  return { horizontal: horizontal.filter((rule) => !links.some((link) => underlines(rule, link))), vertical };
}

const underlines = ({ at, from, to }: Rule, { left, right, bottom, top }: Link): boolean =>
  bottom - 1 <= at && at <= top && left - 1 <= from && to <= right + 1;

function drawnRules({ fnArray, argsArray }: PDFOperatorList, operators: Operators): Rules {
  const kept: Matrix[] = [];
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  let matrix = identity;
  let path: Rectangle[] = [];

  const paint = (stroked: boolean) => {
    for (const { x1, y1, x2, y2 } of path) {
      if (horizontal.length + vertical.length > mostRules) break;
      const [width, height] = [x2 - x1, y2 - y1];
      if (stroked && width > thickest && height > thickest) {
        horizontal.push({ at: y1, from: x1, to: x2 }, { at: y2, from: x1, to: x2 });
        vertical.push({ at: x1, from: y1, to: y2 }, { at: x2, from: y1, to: y2 });
      } else if (height <= thickest && width >= shortest)
        horizontal.push({ at: (y1 + y2) / 2, from: x1, to: x2 });
      else if (width <= thickest && height >= shortest)
        vertical.push({ at: (x1 + x2) / 2, from: y1, to: y2 });
    }
    path = [];
  };

  fnArray.forEach((operator, i) => {
    switch (operator) {
      case operators.save:
        kept.push(matrix);
        break;
      case operators.restore:
        matrix = kept.pop() ?? identity;
        break;
      case operators.transform:
        matrix = product(matrix, argsArray[i] as Matrix);
        break;
      case operators.constructPath:
        path.push(
          ...rectanglesOf(argsArray[i] as PathArguments, operators).map((box) => placed(box, matrix)),
        );
        break;
      case operators.fill:
      case operators.eoFill:
        paint(false);
        break;
      case operators.stroke:
      case operators.closeStroke:
      case operators.fillStroke:
      case operators.eoFillStroke:
        paint(true);
        break;
      case operators.endPath:
        path = [];
        break;
    }
  });
  return horizontal.length + vertical.length > mostRules
    ? { horizontal: [], vertical: [] }
    : { horizontal, vertical };
}

interface Rectangle {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
/** The steps of a path, and their coordinates one after the other. */
type PathArguments = readonly [steps: readonly number[], coordinates: readonly number[], ...rest: unknown[]];

/** Rectangles as they are, and each straight step as a rectangle without a width; curves are passed over. */
function rectanglesOf([steps, numbers]: PathArguments, operators: Operators): Rectangle[] {
  const boxes: Rectangle[] = [];
  let at = 0;
  let [x, y] = [0, 0];
  const next = () => numbers[at++] as number;
  for (const step of steps) {
    if (step === operators.rectangle) {
      const [left, bottom, width, height] = [next(), next(), next(), next()];
      boxes.push({ x1: left, y1: bottom, x2: left + width, y2: bottom + height });
      [x, y] = [left, bottom];
    } else if (step === operators.moveTo) [x, y] = [next(), next()];
    else if (step === operators.lineTo) {
      const [toX, toY] = [next(), next()];
      boxes.push({ x1: x, y1: y, x2: toX, y2: toY });
      [x, y] = [toX, toY];
    } else if (step === operators.curveTo) {
      at += 4;
      [x, y] = [next(), next()];
    } else if (step === operators.curveTo2 || step === operators.curveTo3) {
      at += 2;
      [x, y] = [next(), next()];
    }
  }
  return boxes;
}

function placed({ x1, y1, x2, y2 }: Rectangle, [a, b, c, d, e, f]: Matrix): Rectangle {
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
