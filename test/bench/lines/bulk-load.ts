import type { Line } from '../line';
import { dossiersNamed, sizeOf } from '../store/district-page';
import { loadInTurns } from '../store/load-district';
import { outcomeOf } from '../turns';

export const bulkLoad: Line = {
  name: 'bulk-load',
  work: 'decoded dossiers of a district into an empty store, and a whole backup of the same, until they are on the disk',
  floor: 'a loop that puts each as a row with three indexes, in one transaction',
  peers: ['Dexie bulkPut'],
  goal: '≥ 20 × faster than floor and Dexie; the backup, which is unpacked, checked and decoded too, ≥ 5 ×',
  check:
    'all dossiers are read back, of rows from the second turn on each hundredth; codes and statuses weigh the same',
  async measure(bench) {
    const times = await loadInTurns(bench, {
      floor: { load: ['loadRaw', false], count: ['countRaw', 'rows'], sample: ['sampleRaw', 'rows'] },
      'Nhắc Hạn': { load: ['loadOurs', false], count: ['countOurs'] },
      Dexie: { load: ['loadDexie'], count: ['countRaw', 'dexie'], sample: ['sampleRaw', 'dexie'] },
      restore: { prepare: ['makeBackup', undefined, false], load: ['restore'], count: ['countOurs'] },
    });
    return outcomeOf(dossiersNamed(sizeOf(bench)), times, [
      { of: 'Nhắc Hạn', to: 'floor', faster: 20 },
      { of: 'Nhắc Hạn', to: 'Dexie', faster: 20 },
      { of: 'restore', to: 'floor', faster: 5 },
    ]);
  },
};
