import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, defaultThresholds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import {
  type DossierHistory,
  type LoadBatch,
  openStore,
  type Reading,
  type StoredDossier,
} from '../../../lib/store';
import { districtBatches, districtSite } from '../../support/district/dossiers';
import { letterBatches, letterSite, storedOf } from '../../support/letters/dossiers';

/** One list of a portal, whole, as somebody's pages showed it on a day. */
export interface ReadOn {
  site: string;
  /** `yyyy-MM-dd`. */
  day: string;
  officer: string;
  dossiers: Dossier[];
}

/** What runs in a page of the extension, and fills its store. */
const filling = {
  /** With the dossiers of the letters. */
  letters: () => replaceBy(letterBatches(), '2024-03-15'),
  /** With a part of a district and what one officer read since on each of some days, which are locked. */
  async lockedDays({ count, days }: { count: number; days: readonly string[] }): Promise<number> {
    await replaceBy(withoutPast(districtBatches(count)), days[0] as string);
    const store = openStore({ civilTimeOf });
    for (const day of days) {
      const readAt = Date.parse(`${day}T09:00+07:00`);
      await store.ingest(readingOf(day, readAt), readAt);
      const next = readAt + 86_400_000;
      const by = { calendar: defaultCalendar, thresholds: defaultThresholds };
      await store.lockDays(civilTimeOf(next).slice(0, 10), next, by);
    }
    await store.keepIntake({ site: districtSite, code: 'C-1', compared: ['0123456789abcdef'], at: 1 });
    const locked = (await store.days()).length;
    store.close();
    return locked;
  },
  /**
   * With one portal on two days and the national one, which differ in every way that the report tells.
   * @param days The day before and the day itself.
   */
  async twoPortals({ national, before, day }: { national: string; before: string; day: string }) {
    const known = (dossier: Dossier, then?: Dossier): DossierHistory => ({
      ...storedOf(dossier, day),
      versions: [
        ...(then === undefined ? [] : [{ day: before, dossier: then, unreadable: [] }]),
        { day, dossier, unreadable: [] },
      ],
    });
    const base = (code: string, more: Partial<Dossier> = {}): Dossier => ({
      code,
      officer: 'Võ Thanh Ý',
      receivedAt: '2026-01-05T08:00',
      dueAt: '2026-01-12T16:30',
      ...more,
    });
    const isDone = { finishedAt: `${day}T00:10`, stage: 'finished' } as const;
    const ours = [
      known({ ...base('A-1'), ...isDone }, base('A-1')),
      known(
        { ...base('A-2'), digitisedResult: true, ...isDone },
        { ...base('A-2'), digitisedResult: false, ...isDone },
      ),
      known(base('A-3', { receivedAt: `${day}T00:05`, dueAt: undefined } as never)),
      known(base('A-4'), base('A-4')),
      known(base('A-5', { nationalCode: 'G22-5' }), base('A-5')),
    ];
    const theirs = [
      storedOf({ code: 'A-1', dueAt: '2026-01-12' }, day, national),
      storedOf({ code: 'A-2', finishedAt: '2026-01-07' }, day, national),
      storedOf({ code: 'A-4', dueAt: '2026-01-20' }, day, national),
      storedOf({ code: 'G22-5' }, day, national),
      storedOf({ code: 'G22-6', nationalCode: 'G22-5' }, day, national),
      storedOf({ code: 'B-9' }, day, national),
    ];
    async function* batches(): AsyncGenerator<LoadBatch> {
      yield { dossiers: [...ours, ...theirs] };
    }
    return (await replaceBy(batches(), day)) === ours.length + theirs.length ? letterSite : '';
  },
  /** With what the pages showed on each of some days, in the afternoon or just now; all days but the last are locked. */
  async days(readings: readonly ReadOn[]) {
    const store = openStore({ civilTimeOf });
    await store.erase();
    for (const { site, day, officer, dossiers } of readings) {
      const readAt = Math.min(Date.parse(`${day}T15:00+07:00`), Date.now());
      await store.lockDays(day, readAt, { calendar: defaultCalendar, thresholds: defaultThresholds });
      const pager = { page: 1, pages: 1, total: dossiers.length, rowsShown: dossiers.length };
      const rows = dossiers.map((dossier) => ({ dossier }));
      const lists = [{ list: 'Hồ sơ', title: 'Hồ sơ', pager, rows }];
      await store.ingest({ id: `${day} ${site}`, site, readAt, officer, lists }, readAt);
    }
    store.close();
  },
};

/** An officer's dossiers of one day: each day they stand elsewhere. */
function readingOf(day: string, readAt: number): Reading {
  const rows = Array.from({ length: 100 }, (_, number) => ({
    dossier: {
      code: `C-${number}`,
      dueAt: '2026-01-12T16:30',
      statusText: `Bước ${day}`,
      stage: 'processing' as const,
    },
  }));
  return {
    id: `reading of ${day}`,
    site: districtSite,
    readAt,
    officer: 'Võ Thanh Ý',
    lists: [{ list: 'Đang xử lý', pager: { page: 1, pages: 1, total: 100, rowsShown: 100 }, rows }],
  };
}

async function* withoutPast(batches: AsyncIterable<LoadBatch>): AsyncGenerator<LoadBatch> {
  for await (const { dossiers = [] } of batches) {
    yield {
      dossiers: dossiers.map(
        ({ versions: _, ...stored }: Partial<DossierHistory>) => stored as StoredDossier,
      ),
    };
  }
}

async function replaceBy(batches: AsyncIterable<LoadBatch>, day: string): Promise<number> {
  const store = openStore({ civilTimeOf });
  const { dossiers } = await store.bulkLoad(batches, { how: 'replace', day });
  store.close();
  return dossiers;
}

export type Filling = typeof filling;

Object.assign(globalThis, { filling });
