import { IDBFactory } from 'fake-indexeddb';
import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Reading, type Store } from '../../../lib/store';
import { rowKinds } from '../../../lib/store/backup/row-schemas';
import { morning } from './readings';

const dayMs = 86_400_000;

/** By what the days of these stores are judged. */
export const judgedBy = { calendar: defaultCalendar, thresholds: defaultThresholds };

/** A store on a machine of its own; opening another one does not disturb it. */
export function freshStore(): Store {
  globalThis.indexedDB = new IDBFactory();
  return openStore({ civilTimeOf });
}

/** Ingests readings day by day from the first morning on, and locks each day. */
export async function fill(store: Store, days: readonly (readonly Reading[])[]): Promise<void> {
  for (const [index, made] of days.entries()) {
    for (const reading of made) {
      const readAt = reading.readAt + index * dayMs;
      await store.ingest({ ...reading, id: `${index} ${reading.id}`, readAt }, readAt);
    }
    await store.lockDays(dayAfter(index), morning + (index + 1) * dayMs, judgedBy);
  }
}

/** The civil date so many days after the first morning's tomorrow. */
export function dayAfter(index: number): string {
  return civilTimeOf(morning + (index + 1) * dayMs).slice(0, 10);
}

/** All that a store holds, in an order that does not depend on its layout. */
export async function contentOf(store: Store) {
  const histories = await all(store.eachHistory());
  histories.sort((a, b) => (a.site + a.code < b.site + b.code ? -1 : 1));
  const rows: Record<string, unknown[]> = {};
  for (const kind of rowKinds) rows[kind] = await all<unknown>(store.eachRow(kind));
  return { histories, rows };
}

export async function all<T>(chunks: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const chunk of chunks) found.push(...chunk);
  return found;
}
