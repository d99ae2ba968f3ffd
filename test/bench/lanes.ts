/** Does all of this, so many at a time, in the order in which it stands. */
export async function inLanes(lanes: number, work: readonly (() => Promise<unknown>)[]): Promise<void> {
  const left = [...work];
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
