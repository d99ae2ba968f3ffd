import { doneAt, isDone, isOpen } from '../dossier';
import type { Dossier } from '../dossier/dossier';
import type { Progress } from '../dossier/judgement';

/** A dossier as it stood at the end of one day. */
export interface DayDossier {
  site: string;
  dossier: Dossier;
  progress: Progress;
  /** Its list no longer shows it. */
  gone?: boolean;
}

/**
 * What happened between two days. `firstSeen`: not known before, though it was there or may have been. `gone`: open before,
 * and no longer in its fully read list; it is not known to be done.
 */
export const changeIds = ['newlyOverdue', 'finished', 'received', 'firstSeen', 'gone', 'digitised'] as const;
export type ChangeId = (typeof changeIds)[number];

export interface DayChange {
  before?: DayDossier;
  after: DayDossier;
}

export type DayChanges = Record<ChangeId, DayChange[]>;

/** Between which days, and how a dossier stood at the end of the first by what is known on the second. */
export interface ComparedDays {
  /** `yyyy-MM-dd`. */
  from: string;
  progressOnFirst(dossier: Dossier): Progress;
}

/**
 * Compares two days, dossier by dossier. One that was not known on the first day, or of which nobody knew then whether it
 * was due, is newly overdue only where its due moment lies after that day; one that was not known is finished only where it
 * was done after it: that it was first read later is no event.
 * Digitised since are those that were known not to be.
 */
export function compareDays(
  before: Iterable<DayDossier>,
  after: Iterable<DayDossier>,
  days: ComparedDays,
): DayChanges {
  const known = new Map<string, DayDossier>();
  for (const each of before) known.set(keyOf(each), each);
  const changes = Object.fromEntries(changeIds.map((id) => [id, []])) as unknown as DayChanges;
  for (const each of after) {
    const then = known.get(keyOf(each));
    const change = then === undefined ? { after: each } : { before: then, after: each };
    for (const id of changeIds) if (tests[id](change, days)) changes[id].push(change);
  }
  return changes;
}

const tests: Record<ChangeId, (change: DayChange, days: ComparedDays) => boolean> = {
  newlyOverdue({ before, after }, { progressOnFirst }) {
    if (after.gone === true || after.progress !== 'overdue') return false;
    const wasKnown = before !== undefined && before.progress !== 'unknown';
    return (wasKnown ? before.progress : progressOnFirst(after.dossier)) !== 'overdue';
  },
  finished: ({ before, after }, { from }) => {
    if (!isDone(after.dossier)) return false;
    if (before !== undefined) return !isDone(before.dossier);
    return (doneAt(after.dossier) ?? '').slice(0, 10) > from;
  },
  received: ({ before, after }, days) => before === undefined && isNew(after.dossier, days),
  firstSeen: ({ before, after }, days) => before === undefined && !isNew(after.dossier, days),
  gone: ({ before, after }) => after.gone === true && before !== undefined && isOpen(before.dossier),
  digitised: ({ before, after }) =>
    before !== undefined &&
    (['digitisedComponents', 'digitisedResult'] as const).some(
      (field) => before.dossier[field] === false && after.dossier[field] === true,
    ),
};

function isNew({ receivedAt }: Dossier, { from }: ComparedDays): boolean {
  return receivedAt !== undefined && receivedAt.slice(0, 10) > from;
}

function keyOf({ site, dossier }: DayDossier): string {
  return `${site}\n${dossier.code}`;
}
