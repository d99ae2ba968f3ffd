import { isDeepStrictEqual } from 'node:util';
import { type Line, WrongResult } from '../line';
import { dossiersNamed, sizeOf } from '../store/district-page';
import { districtWithRows, type Facts, onFilledStore } from '../store/filled-store';
import { inTurns, joined, outcomeOf } from '../turns';

/** A day in the middle of the year of which changes are known. */
const day = '2026-06-15';

/** Whose store is asked, and how. */
const ways = { floor: ['raw', 'getAll'], cursor: ['raw', 'cursor'], 'Nhắc Hạn': ['ours'] } as const;

type Found = Facts['weight'] & { ms: number };

export const lookBack: Line = {
  name: 'look-back',
  sturdy: true,
  work: 'every dossier of a district as it stands (a year in a report), and as it stood on a past day',
  floor: 'getAll of all rows (of dossiers, of versions)',
  peers: ['a cursor over the rows'],
  goal: '≥ 3 × faster than a cursor, ≥ 2 × than getAll',
  check: 'all find as many dossiers, of the same weight',
  preparation: districtWithRows,
  measure: (bench) =>
    onFilledStore(bench, { rows: true }, async (page, { weight }) => {
      // As they stand they are those that were made; of a past day the first tells what the others must find.
      const works = {
        'as they stand': { call: 'pass', args: [], found: weight as Facts['weight'] | undefined },
        'on a past day': { call: 'dayOn', args: [day], found: undefined as Facts['weight'] | undefined },
      };
      const who: Record<string, () => Promise<number>> = {};
      for (const [variant, work] of Object.entries(works)) {
        for (const [name, [side, ...way]] of Object.entries(ways)) {
          who[`${name}, ${variant}`] = async () => {
            const { ms, ...found } = await page.call<Found>(`${side}.${work.call}`, ...work.args, ...way);
            work.found ??= found;
            if (!isDeepStrictEqual(found, work.found))
              throw new WrongResult(JSON.stringify({ name, variant, found, wanted: work.found }));
            return ms;
          };
        }
      }
      const times = await inTurns(bench, who);
      return joined(
        ...Object.keys(works).map((variant) =>
          outcomeOf(
            `${variant}, ${dossiersNamed(sizeOf(bench))}`,
            new Map(Object.keys(ways).map((name) => [name, times.get(`${name}, ${variant}`) ?? []])),
            [
              { of: 'Nhắc Hạn', to: 'cursor', faster: 3 },
              { of: 'Nhắc Hạn', to: 'floor', faster: 2 },
            ],
          ),
        ),
      );
    }),
};
