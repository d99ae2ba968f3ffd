import { isSameFailure, joinFailures, type PortalFailure } from '../report';
import type { Database } from './connection';
import { whole } from './whole';

/**
 * Keeps a failure of a portal: as part of one that stands already where the two are one, else by itself. In any order
 * the same; told again it changes nothing.
 */
export function keepFailure(db: Database, given: PortalFailure): Promise<void> {
  return whole(db, ['failures'], async (transaction) => {
    const store = transaction.objectStore('failures');
    const { site, kind } = given;
    const known = await store.getAll(IDBKeyRange.bound([site, kind], [site, kind, []]));
    if (kind === 'noted') {
      await store.put(withOwnTime(given, known));
      return;
    }
    const same = known.filter((each) => isSameFailure(each, given));
    for (const { startedAt } of same) await store.delete([site, kind, startedAt]);
    await store.put(same.reduce(joinFailures, given));
  });
}

/** The failures that reach into a period, the first first. Both ends are epoch ms and belong to it. */
export async function failuresBetween(db: Database, from: number, to: number): Promise<PortalFailure[]> {
  const all = await db.getAll('failures');
  return all
    .filter(({ startedAt, endedAt }) => endedAt >= from && startedAt <= to)
    .sort((a, b) => a.startedAt - b.startedAt);
}

/** Lets go of the failures that ended before an instant. */
export async function forgetFailuresBefore(db: Database, instant: number): Promise<void> {
  const transaction = db.transaction('failures', 'readwrite');
  for (const { site, kind, startedAt, endedAt } of await transaction.store.getAll()) {
    if (endedAt < instant) await transaction.store.delete([site, kind, startedAt]);
  }
  await transaction.done;
}

/** Two notes of the same minute are two: the later one is moved by as little as can be told apart. */
function withOwnTime(note: PortalFailure, known: readonly PortalFailure[]): PortalFailure {
  const same = (each: PortalFailure) => each.startedAt === note.startedAt && each.note !== note.note;
  if (!known.some(same)) return note;
  return withOwnTime({ ...note, startedAt: note.startedAt + 1, endedAt: note.startedAt + 1 }, known);
}
