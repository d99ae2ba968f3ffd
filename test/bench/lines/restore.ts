import { isDeepStrictEqual } from 'node:util';
import { type Line, WrongResult } from '../line';
import { dossiersNamed, onFreshProfile, sizeOf } from '../store/district-page';
import { inTurns, outcomeOf } from '../store/turns';

const password = 'một mật khẩu';

const subjects = {
  'floor of a restore': { prepare: undefined, given: [], load: 'loadRaw', args: [true], count: 'countRaw' },
  restore: { prepare: 'makeBackup', given: [], load: 'restore', args: [], count: 'countOurs' },
  'restore under a password': {
    prepare: 'makeBackup',
    given: [password],
    load: 'restore',
    args: [password],
    count: 'countOurs',
  },
  'floor of a merge': { prepare: undefined, given: [], load: 'loadRaw', args: [false], count: 'countRaw' },
  merge: { prepare: 'makeSnapshot', given: [], load: 'merge', args: [], count: 'countOurs' },
};

export const restore: Line = {
  name: 'restore',
  work: "a district's backup with its past, and a colleague's JSON file of it, read in until they are on the disk",
  floor: 'a loop that puts the same, decoded, as rows with three indexes, in one transaction',
  peers: [],
  goal: '≥ 5 × faster than floor, though it unpacks, checks and decodes',
  check: 'all dossiers are read back; codes and statuses weigh the same',
  async measure(bench) {
    const size = sizeOf(bench);
    const times = await inTurns(
      bench.quick ? 1 : 3,
      Object.fromEntries(
        Object.entries(subjects).map(([name, { prepare, given, load, args, count }]) => [
          name,
          (run: number) =>
            onFreshProfile(async (page) => {
              bench.say(`${name}, run ${run + 1}`);
              await page.call('make', size);
              const wanted = await page.call('weightMade');
              await page.call('open');
              if (prepare !== undefined) await page.call(prepare, ...given);
              const ms = await page.call<number>(load, ...args);
              const found = await page.call(count, ...(count === 'countRaw' ? ['rows'] : []));
              if (!isDeepStrictEqual(found, wanted)) {
                throw new WrongResult(`${name}: ${JSON.stringify(found)}`);
              }
              return ms;
            }),
        ]),
      ),
    );
    return outcomeOf(dossiersNamed(size), times, [
      { of: 'restore', to: 'floor of a restore', faster: 5 },
      { of: 'restore under a password', to: 'floor of a restore', faster: 5 },
      { of: 'merge', to: 'floor of a merge', faster: 5 },
    ]);
  },
};
