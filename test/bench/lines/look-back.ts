import { isDeepStrictEqual } from 'node:util';
import { type Line, WrongResult } from '../line';
import { dossiersNamed, sizeOf } from '../store/district-page';
import { onFilledStore } from '../store/filled-store';
import { inTurns, joined, outcomeOf } from '../turns';

/** A day in the middle of the year of which changes are known. */
const day = '2026-06-15';

interface Found {
  ms: number;
  count: number;
  weight: number;
}

export const lookBack: Line = {
  name: 'look-back',
  work: 'every dossier of a district as it stands (a year in a report), and as it stood on a past day',
  floor: 'getAll of all rows (of dossiers, of versions)',
  peers: ['a cursor over the rows'],
  goal: '≥ 3 × faster than a cursor, ≥ 2 × than getAll',
  check: 'all find as many dossiers, of the same weight',
  measure: (bench) =>
    onFilledStore(bench, { rows: true }, ['weightMade'], async (page, wanted: Omit<Found, 'ms'>) => {
      const outcomes = [];
      for (const [work, args] of Object.entries({ pass: [], dayOn: [day] })) {
        const variant = `${work === 'pass' ? 'as they stand' : 'on a past day'}, ${dossiersNamed(sizeOf(bench))}`;
        bench.say(variant);
        // As they stand they are those that were made; of a past day the first tells what the others must find.
        let first: unknown = work === 'pass' ? wanted : undefined;
        const turn = (name: string, way: string[]) => async () => {
          const { ms, ...found } = await page.call<Found>(`${name}.${work}`, ...args, ...way);
          first ??= found;
          if (!isDeepStrictEqual(found, first)) throw new WrongResult(JSON.stringify({ name, found, first }));
          return ms;
        };
        const times = await inTurns(bench, {
          floor: turn('raw', ['getAll']),
          cursor: turn('raw', ['cursor']),
          'Nhắc Hạn': turn('ours', []),
        });
        outcomes.push(
          outcomeOf(variant, times, [
            { of: 'Nhắc Hạn', to: 'cursor', faster: 3 },
            { of: 'Nhắc Hạn', to: 'floor', faster: 2 },
          ]),
        );
      }
      return joined(...outcomes);
    }),
};
