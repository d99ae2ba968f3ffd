import portal from '../../assets/sample/portal.json';
import type { WorkingCalendar } from '../calendar/types';
import type { Thresholds } from '../dossier';
import type { Store } from '../store';
import { sampleDossiers } from './dossiers';
import { listOn, pageSize, pagesOf } from './past';
import { sampleSite } from './site';
import { workingDateFrom } from './working-dates';

/** So many worked days back the sample's lists were read, each at this hour of Vietnam. */
const past = { days: 9, hour: '16:00' };
/** What was read today was read so long ago, in ms, unless the day is younger. */
const readBefore = 10 * 60_000;

/** Against what the sample is made and its days are judged. */
export interface SampleAt {
  /** Epoch ms. */
  epoch: number;
  calendar: WorkingCalendar;
  thresholds: Thresholds;
  civilTimeOf(epochMs: number): string;
}

/** Whether the sample's store holds the sample of this day. */
export async function isOfToday(store: Store, { epoch, civilTimeOf }: SampleAt): Promise<boolean> {
  const { coverage } = await store.outlook();
  return coverage.some(({ readAt }) => civilTimeOf(readAt).slice(0, 10) === civilTimeOf(epoch).slice(0, 10));
}

/** Puts the sample in place of what stood in its store: as if its lists had been read day by day until now. */
export async function fillSample(store: Store, at: SampleAt): Promise<void> {
  const { epoch, calendar, thresholds, civilTimeOf } = at;
  const now = civilTimeOf(epoch);
  const today = now.slice(0, 10);
  const dossiers = sampleDossiers(now, calendar);
  const read = (day: string, readAt: number, size: number) =>
    (['processing', 'finished'] as const).flatMap((list) =>
      pagesOf(list, listOn(dossiers, list, day), size).map((page) =>
        store.ingest(
          {
            id: `${day} ${list} ${page.pager.page}`,
            site: sampleSite,
            readAt,
            officer: portal.officer,
            lists: [page],
          },
          readAt,
        ),
      ),
    );
  await store.erase();
  for (let back = past.days; back > 0; back--) {
    const day = workingDateFrom(today, -back, calendar);
    const readAt = Date.parse(`${day}T${past.hour}+07:00`);
    await Promise.all(read(day, readAt, Number.POSITIVE_INFINITY));
    await store.lockDays(workingDateFrom(day, 1, calendar), readAt, { calendar, thresholds });
  }
  await Promise.all(read(today, Math.max(epoch - readBefore, Date.parse(`${today}T00:00+07:00`)), pageSize));
}
