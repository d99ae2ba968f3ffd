/**
 * The same function, which works each answer out once: of all that is asked for, much is asked for again and again.
 * @param most So many answers are remembered; beyond them it begins anew.
 */
export function remembered<K, V>(most: number, answer: (asked: K) => V): (asked: K) => V {
  const known = new Map<K, V>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    if (known.size === most) known.clear();
    const found = answer(asked);
    known.set(asked, found);
    return found;
  };
}
