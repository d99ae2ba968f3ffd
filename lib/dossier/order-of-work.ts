import { workingDayMinutes, workingTimeOf } from '../calendar/working-time';
import { daysOfPage } from './amount';
import type { Dossier } from './dossier';
import type { Judgement } from './judgement';
import { isOpen } from './life';
import { type JudgedAt, type Situation, situationOf } from './situation';

/** A dossier in the order of work. */
export interface WorkItem {
  dossier: Dossier;
  judgement: Judgement;
  /** From `workingMinutesLeft`; absent where not known. */
  minutesLeft?: number;
}

/**
 * Working minutes until the due moment, negative when past: by the due date or, without one, by what the page
 * itself says. Undefined where neither is known, or where time does not run (paused, done, refused, withdrawn).
 */
export function workingMinutesLeft(dossier: Dossier, at: JudgedAt): number | undefined {
  const situation = situationOf(dossier, at);
  const { running, now, due, calendar } = situation;
  if (!running) return undefined;
  if (now && due) return workingTimeOf(now, due, calendar).minutes;
  return due ? undefined : minutesOfPage(dossier, situation);
}

/**
 * Compares two dossiers by what hurts first: overdue, then the least working time left, then results that are
 * not digitised, then other open ones, then the rest. Among equals the most overdue and then the code decide,
 * so that a list keeps its order from one look to the next.
 */
export function orderOfWork(a: WorkItem, b: WorkItem): number {
  const left = a.minutesLeft ?? Number.POSITIVE_INFINITY;
  const other = b.minutesLeft ?? Number.POSITIVE_INFINITY;
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
  if (left !== other) return left < other ? -1 : 1;
  if (a.dossier.code === b.dossier.code) return 0;
  return a.dossier.code < b.dossier.code ? -1 : 1;
}

function rankOf({ dossier, judgement, minutesLeft }: WorkItem): number {
  if (judgement.progress === 'overdue') return 0;
  if (minutesLeft !== undefined) return 1;
  const undigitised = judgement.flags.some(
    ({ id }) => id === 'attached-not-digitised' || id === 'undigitised-result',
  );
  if (undigitised) return 2;
  return isOpen(dossier) ? 3 : 4;
}

function minutesOfPage({ remaining }: Dossier, situation: Situation): number | undefined {
  const days = remaining && daysOfPage(remaining, situation);
  if (!remaining || days === undefined) return undefined;
  const minutes = days * workingDayMinutes(situation.calendar);
  return remaining.overdue ? -minutes : minutes;
}
