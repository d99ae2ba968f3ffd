import type { Line } from '../line';
import { dossiersNamed, sizeOf } from '../store/district-page';
import { loadInTurns } from '../store/load-district';
import { outcomeOf } from '../turns';

const password = 'một mật khẩu';

export const restore: Line = {
  name: 'restore',
  further: true,
  work: "a district's backup with its past, and a colleague's JSON file of it, read in until they are on the disk",
  floor: 'a loop that puts the same, decoded, as rows with three indexes, in one transaction',
  peers: [],
  goal: '≥ 5 × faster than floor, though it unpacks, checks and decodes',
  check:
    'all dossiers are read back, of rows from the second turn on each hundredth; codes and statuses weigh the same',
  async measure(bench) {
    const times = await loadInTurns(bench, {
      'floor of a restore': {
        load: ['loadRaw', true],
        count: ['countRaw', 'rows'],
        sample: ['sampleRaw', 'rows'],
      },
      restore: { prepare: ['makeBackup'], load: ['restore'], count: ['countOurs'] },
      'restore under a password': {
        prepare: ['makeBackup', password],
        load: ['restore', password],
        count: ['countOurs'],
      },
      'floor of a merge': {
        load: ['loadRaw', false],
        count: ['countRaw', 'rows'],
        sample: ['sampleRaw', 'rows'],
      },
      merge: { prepare: ['makeSnapshot'], load: ['merge'], count: ['countOurs'] },
    });
    return outcomeOf(dossiersNamed(sizeOf(bench)), times, [
      { of: 'restore', to: 'floor of a restore', faster: 5 },
      { of: 'restore under a password', to: 'floor of a restore', faster: 5 },
      { of: 'merge', to: 'floor of a merge', faster: 5 },
    ]);
  },
};
