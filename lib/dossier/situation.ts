import type { WorkingCalendar } from '../calendar/types';
import type { CivilTime, Dossier, Unreadable } from './dossier';
import { defaultThresholds, type Progress, type Thresholds } from './judgement';
import { doneAt, isOpen } from './life';
import { type Moment, momentOf } from './moment';
import { progressOf } from './progress';

/** Against what a dossier is judged. */
export interface JudgedAt {
  now: CivilTime;
  calendar: WorkingCalendar;
  /** `defaultThresholds` where absent. */
  thresholds?: Thresholds;
  /** What the page shows of the dossier but could not be read. */
  unreadable?: readonly Unreadable[];
}

/** A dossier at one moment, with what the flags ask for worked out once. Moments are absent where not known. */
export interface Situation {
  dossier: Dossier;
  calendar: WorkingCalendar;
  now: Moment | undefined;
  due: Moment | undefined;
  stepDue: Moment | undefined;
  received: Moment | undefined;
  done: Moment | undefined;
  /** Time runs: open and not paused. */
  running: boolean;
  progress: Progress;
  dueSoonWorkingDays: number;
  unreadable: readonly Unreadable[];
}

export function situationOf(dossier: Dossier, at: JudgedAt): Situation {
  const { byDay, dueSoonWorkingDays } = at.thresholds ?? defaultThresholds;
  const now = momentOf(at.now);
  const due = momentOf(dossier.dueAt, byDay);
  const done = momentOf(doneAt(dossier));
  return {
    dossier,
    calendar: at.calendar,
    now,
    due,
    stepDue: momentOf(dossier.stepDueAt, byDay),
    received: momentOf(dossier.receivedAt),
    done,
    running: isOpen(dossier) && dossier.stage !== 'paused',
    progress: progressOf(dossier, { now, due, done }),
    dueSoonWorkingDays,
    unreadable: at.unreadable ?? [],
  };
}
