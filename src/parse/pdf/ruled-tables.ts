// In: the ruled lines of a page. Out: its tables, each as the rectangles of its cells, from the top, row by row.
// A cell is what no rule parts: the grid of all rules of a table is cut into its smallest fields, and fields without a rule between them are one.

import type { Rule, Rules } from './page-rules.js';

export interface CellBox {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}
export interface RuledTable {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly cells: readonly CellBox[];
}

/** Rules nearer than this, in points, are one: the border of two neighbouring cells is drawn by both. */
const near = 3;
/** A page of print has no table with more rows or columns; a drawing may. */
const mostLines = 400;

export function ruledTables(rules: Rules): RuledTable[] {
  return groupsOf(rules)
    .map(withoutUnderlines)
    .map(closed)
    .flatMap(stacked)
    .map(tableOf)
    .filter((table) => table !== null)
    .sort((a, b) => b.top - a.top);
}

/** A cell's border runs from one upright rule to another; the line under words begins where they do. */
function withoutUnderlines({ horizontal, vertical }: Rules): Rules {
  const xs = positions(vertical);
  const meets = (x: number) => xs.some((at) => Math.abs(at - x) <= near);
  return { horizontal: horizontal.filter(({ from, to }) => meets(from) && meets(to)), vertical };
}

/** A page break leaves the last row of a page without its lower border, and the first of the next without its upper one. */
function closed({ horizontal, vertical }: Rules): Rules {
  if (vertical.length < 2 || horizontal.length === 0) return { horizontal, vertical };
  const [left, right] = extent(vertical.map(({ at }) => at));
  const [lowest, highest] = extent(horizontal.map(({ at }) => at));
  const [bottom] = extent(vertical.map(({ from }) => from));
  const [, top] = extent(vertical.map(({ to }) => to));
  const added = [
    ...(lowest - bottom > 2 * near ? [{ at: bottom, from: left, to: right }] : []),
    ...(top - highest > 2 * near ? [{ at: top, from: left, to: right }] : []),
  ];
  return { horizontal: [...horizontal, ...added], vertical };
}

/** Two tables that touch are told apart by their columns: a row of one table has those of the row above, or merges or parts some. */
function stacked({ horizontal, vertical }: Rules): Rules[] {
  const ys = positions(horizontal).reverse();
  const [left, right] = extent(vertical.map(({ at }) => at));
  const innerOf = (top: number, bottom: number): number[] => {
    const middle = (top + bottom) / 2;
    return positions(
      vertical.filter(
        ({ at, from, to }) => from <= middle && middle <= to && at - left > near && right - at > near,
      ),
    );
  };
  const cuts: number[] = [];
  let above: readonly number[] = [];
  for (let row = 0; row + 1 < ys.length && ys.length <= mostLines; row++) {
    const inner = innerOf(ys[row] as number, ys[row + 1] as number);
    if (!within(inner, above) && !within(above, inner)) {
      cuts.push(ys[row] as number);
      above = inner;
    } else if (inner.length > above.length) above = inner;
  }
  return [Infinity, ...cuts].map((top, i) => {
    const bottom = cuts[i] ?? -Infinity;
    return {
      horizontal: horizontal.filter(({ at }) => bottom - near <= at && at <= top + near),
      vertical: vertical.filter(({ from, to }) => bottom <= (from + to) / 2 && (from + to) / 2 <= top),
    };
  });
}

const within = (some: readonly number[], all: readonly number[]): boolean =>
  some.every((x) => all.some((other) => Math.abs(x - other) <= near));

const extent = (numbers: readonly number[]): readonly [number, number] => {
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
};

/** Rules that touch, directly or through others: those of one table. */
function groupsOf({ horizontal, vertical }: Rules): Rules[] {
  const parent = [...horizontal, ...vertical].map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  // Along the page only the rules that reach a line's height are compared with it.
  const byStart = vertical
    .map((rule, i) => ({ rule, i: i + horizontal.length }))
    .sort((a, b) => a.rule.at - b.rule.at);
  horizontal.forEach((line, i) => {
    for (let at = firstFrom(byStart, line.from - near); at < byStart.length; at++) {
      const { rule, i: other } = byStart[at] as (typeof byStart)[number];
      if (rule.at > line.to + near) break;
      if (rule.from - near <= line.at && line.at <= rule.to + near) parent[root(other)] = root(i);
    }
  });
  const groups = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const groupAt = (i: number) => {
    const key = root(i);
    const group = groups.get(key) ?? { horizontal: [], vertical: [] };
    groups.set(key, group);
    return group;
  };
  horizontal.forEach((rule, i) => {
    groupAt(i).horizontal.push(rule);
  });
  vertical.forEach((rule, i) => {
    groupAt(i + horizontal.length).vertical.push(rule);
  });
  return [...groups.values()];
}

function firstFrom(sorted: readonly { readonly rule: Rule }[], from: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { rule: Rule }).rule.at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Null where the lines enclose nothing: an underline, a frame's half. */
function tableOf({ horizontal, vertical }: Rules): RuledTable | null {
  const xs = positions(vertical);
  const ys = positions(horizontal).reverse();
  if (xs.length < 2 || ys.length < 2 || xs.length > mostLines || ys.length > mostLines) return null;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const right = walls(vertical, xs, ys);
  const below = walls(horizontal, ys, xs);
  const taken = new Set<number>();
  const cells: CellBox[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (
        column + wide < columns &&
        !right(column + wide, row) &&
        !taken.has(row * columns + column + wide)
      )
        wide++;
      let high = 1;
      while (row + high < rows && openBelow(row + high, column, wide)) high++;
      for (let r = row; r < row + high; r++) {
        for (let c = column; c < column + wide; c++) taken.add(r * columns + c);
      }
      cells.push({
        left: xs[column] as number,
        right: xs[column + wide] as number,
        top: ys[row] as number,
        bottom: ys[row + high] as number,
        row,
        rows: high,
        column,
        columns: wide,
      });
    }
  }
  function openBelow(row: number, column: number, wide: number): boolean {
    for (let c = column; c < column + wide; c++) if (below(row, c)) return false;
    return true;
  }
  return {
    left: xs[0] as number,
    right: xs[columns] as number,
    top: ys[0] as number,
    bottom: ys[rows] as number,
    cells,
  };
}

/** Where rules lie, ascending, near ones as one. */
function positions(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    if (found.length === 0 || at - (found.at(-1) as number) > near) found.push(at);
  }
  return found;
}

/** Whether a rule on line `line` (an index of `lines`) covers the field between `across[field]` and `across[field + 1]`. */
function walls(rules: readonly Rule[], lines: readonly number[], across: readonly number[]) {
  const covered = new Set<number>();
  for (const { at, from, to } of rules) {
    const line = lines.findIndex((position) => Math.abs(position - at) <= near);
    for (let field = 0; line >= 0 && field < across.length - 1; field++) {
      const middle = ((across[field] as number) + (across[field + 1] as number)) / 2;
      if (from <= middle && middle <= to) covered.add(line * across.length + field);
    }
  }
  return (line: number, field: number): boolean => covered.has(line * across.length + field);
}
