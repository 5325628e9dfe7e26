// The order of two texts by their UTF-16 code units: the same on every machine, whatever its language.

/** Negative, 0 or positive, as `Array.prototype.sort` takes it. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Properties, as `Object.entries` gives them, in the order of their names: the same object then always reads the same. */
export const compareByKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  compareText(a, b);
