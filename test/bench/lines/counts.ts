import { isDeepStrictEqual } from 'node:util';
import { type Bench, type Line, WrongResult } from '../line';
import { sizeOf } from '../store/district-page';
import { type Facts, onFilledStore } from '../store/filled-store';
import { inTurns, outcomeOf } from '../turns';

export const counts: Line = {
  name: 'counts',
  further: true,
  work: "what the popup counts from, over all of a district's open dossiers",
  floor: 'the same with no finished dossier in the store',
  peers: ['the same store with 1 000 finished ones'],
  goal: 'with 140 000 finished ones ≤ 1.3 × with 1 000',
  check: 'open, finished and undigitised ones equal a count of what was put in',
  async measure(bench) {
    const few = Math.min(1_000, sizeOf(bench) / 10);
    return withStore(bench, 'open', (none) =>
      withStore(bench, few, (some) =>
        withStore(bench, undefined, async (all) =>
          outcomeOf(
            'all open ones',
            await inTurns(bench, {
              floor: none,
              [`${few} finished`]: some,
              'all finished': all,
            }),
            [{ of: 'all finished', to: `${few} finished`, atMost: 1.3 }],
          ),
        ),
      ),
    );
  },
};

function withStore<R>(
  bench: Bench,
  only: 'open' | number | undefined,
  work: (picture: () => Promise<number>) => Promise<R>,
): Promise<R> {
  return onFilledStore(bench, only === undefined ? {} : { only }, (page, { counts }) =>
    work(async () => {
      const { ms, ...found } = await page.call<Facts['counts'] & { ms: number }>('ours.picture');
      if (!isDeepStrictEqual(found, counts)) throw new WrongResult(JSON.stringify({ found, counts }));
      return ms;
    }),
  );
}
