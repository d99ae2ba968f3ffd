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
  /** Looks up a part of it, as soon as all was read back once; absent where that takes no time. */
  sample?: Call;
}

/**
 * Lets each store a whole district, each time in a place of the browser's storage where nothing was kept and while the
 * browser is at rest, and says how long that took.
 *
 * @throws {WrongResult} where the dossiers are not read back as they were made.
 */
export function loadInTurns(bench: Bench, ways: Readonly<Record<string, Loading>>): Promise<Times> {
  return onFreshProfile(async (page) => {
    await page.call('make', sizeOf(bench));
    const wanted = { whole: await page.call('weightMade'), sample: await page.call('weightSampled') };
    const right = new Set<string>();
    let file: Call | undefined;
    let places = 0;
    const loadOnce = async (name: string, { prepare, load, count, sample }: Loading) => {
      if (prepare !== undefined && prepare !== file) await page.call(...prepare);
      file = prepare ?? file;
      places += 1;
      const place = `place-${places}`;
      await page.call('begin', place);
      await page.call('open');
      await page.atRest();
      const ms = await page.call<number>(...load);
      const isSample = right.has(name) && sample !== undefined;
      const found = await page.call(...(isSample ? sample : count));
      if (!isDeepStrictEqual(found, isSample ? wanted.sample : wanted.whole))
        throw new WrongResult(`${name}: ${JSON.stringify(found)}`);
      right.add(name);
      await page.call('end', place);
      return ms;
    };
    return inTurns(
      bench,
      Object.fromEntries(
        Object.entries(ways).map(([name, way]) => [
          name,
          (run: number) => {
            bench.say(`${name}, run ${run + 1}`);
            return loadOnce(name, way);
          },
        ]),
      ),
    );
  });
}
