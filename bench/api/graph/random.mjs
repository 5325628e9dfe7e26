// A seed in, a stream of choices out: the same seed gives the same graph on every machine (mulberry32).

export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    below,
    pick: (list) => list[below(list.length)],
    chance: (share) => next() < share,
    /** `count` different numbers below `limit`; count is small. */
    several(count, limit) {
      const chosen = new Set();
      while (chosen.size < Math.min(count, limit)) chosen.add(below(limit));
      return [...chosen];
    },
  };
}
