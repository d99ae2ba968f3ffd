/**
 * A small seeded generator of pseudo-random numbers (mulberry32): the same seed gives the same portal.
 *
 * @param {number} seed
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** @type {(low: number, high: number) => number} both ends included */
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  /** @type {<T>(items: readonly T[]) => T} */
  const pick = (items) => items[int(0, items.length - 1)];
  /** @type {<T>(items: readonly T[]) => T[]} */
  const shuffled = (items) => {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = int(0, last);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  };
  return { int, pick, shuffled, chance: (/** @type {number} */ share) => next() < share };
}

/** @typedef {ReturnType<typeof seededRandom>} Random */
