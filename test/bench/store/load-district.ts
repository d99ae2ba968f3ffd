import { isDeepStrictEqual } from 'node:util';
import { type Bench, WrongResult } from '../line';
import { inTurns, type Times } from '../turns';
import { onFreshProfile, sizeOf } from './district-page';

/** A function of the page's bench, and what it is given. */
type Call = readonly [name: string, ...args: unknown[]];

/** One way to store a district. */
export interface Loading {
  /** Makes the file that is read in; absent where the dossiers come from memory. */
  prepare?: Call;
  load: Call;
  /** Reads back what was stored. */
  count: Call;
}

/**
 * Lets each store a whole district, on a fresh profile each time, and says how long that took.
 *
 * @throws {WrongResult} where the dossiers are not read back as they were made.
 */
export function loadInTurns(bench: Bench, ways: Readonly<Record<string, Loading>>): Promise<Times> {
  return inTurns(
    bench,
    Object.fromEntries(
      Object.entries(ways).map(([name, way]) => [
        name,
        (run: number) => {
          bench.say(`${name}, run ${run + 1}`);
          return loadOnce(name, way, sizeOf(bench));
        },
      ]),
    ),
  );
}

function loadOnce(name: string, { prepare, load, count }: Loading, size: number): Promise<number> {
  return onFreshProfile(async (page) => {
    await page.call('make', size);
    const wanted = await page.call('weightMade');
    await page.call('open');
    if (prepare !== undefined) await page.call(...prepare);
    const ms = await page.call<number>(...load);
    const found = await page.call(...count);
    if (!isDeepStrictEqual(found, wanted)) throw new WrongResult(`${name}: ${JSON.stringify(found)}`);
    return ms;
  });
}
