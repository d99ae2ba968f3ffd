import { isDeepStrictEqual } from 'node:util';
import { type Line, WrongResult } from '../line';
import { dossiersNamed, onFreshProfile, sizeOf } from '../store/district-page';
import { inTurns, outcomeOf } from '../store/turns';

const subjects = {
  floor: { load: 'loadRaw', args: [false], count: 'countRaw', from: ['rows'] },
  'Nhắc Hạn': { load: 'loadOurs', args: [false], count: 'countOurs', from: [] },
  Dexie: { load: 'loadDexie', args: [], count: 'countRaw', from: ['dexie'] },
  'Nhắc Hạn, with all versions': { load: 'loadOurs', args: [true], count: 'countOurs', from: [] },
};

export const bulkLoad: Line = {
  name: 'bulk-load',
  work: 'decoded dossiers of a district into an empty store, until they are on the disk',
  floor: 'a loop that puts each as a row with three indexes, in one transaction',
  peers: ['Dexie bulkPut'],
  goal: '≥ 20 × faster than floor and Dexie',
  check: 'all dossiers are read back; codes and statuses weigh the same',
  async measure(bench) {
    const size = sizeOf(bench);
    const times = await inTurns(
      bench.quick ? 1 : 3,
      Object.fromEntries(
        Object.entries(subjects).map(([name, { load, args, count, from }]) => [
          name,
          (run: number) =>
            onFreshProfile(async (page) => {
              bench.say(`${name}, run ${run + 1}`);
              await page.call('make', size);
              const wanted = await page.call('weightMade');
              await page.call('open');
              const ms = await page.call<number>(load, ...args);
              const found = await page.call(count, ...from);
              if (!isDeepStrictEqual(found, wanted))
                throw new WrongResult(`${name}: ${JSON.stringify(found)}`);
              return ms;
            }),
        ]),
      ),
    );
    return outcomeOf(dossiersNamed(size), times, [
      { of: 'Nhắc Hạn', to: 'floor', faster: 20 },
      { of: 'Nhắc Hạn', to: 'Dexie', faster: 20 },
    ]);
  },
};
