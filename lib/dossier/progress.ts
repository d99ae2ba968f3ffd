import type { Dossier } from './dossier';
import type { Progress } from './judgement';
import { isDone, isOpen } from './life';
import { isPast, type Moment } from './moment';

/** The moments that decide a dossier's progress, as far as they are known. */
export interface ProgressMoments {
  now: Moment | undefined;
  due: Moment | undefined;
  done: Moment | undefined;
}

/**
 * Where a dossier stands against its due moment. An open one is compared with now, a done one with the moment
 * its result was there ("xử lý xong"). Where only the hand-over is known, lateness is not: the result may have
 * waited to be fetched.
 *
 * Source: the districts' tallies (sớm hạn, đúng hạn, trễ hạn; chưa đến hạn, quá hạn); the day itself is not
 * late as Tân Dân and OpenCPS count; paused dossiers stand apart.
 */
export function progressOf(dossier: Dossier, moments: ProgressMoments): Progress {
  if (isOpen(dossier)) return openProgress(dossier, moments);
  return isDone(dossier) ? doneProgress(dossier, moments) : 'closed';
}

function openProgress(dossier: Dossier, { now, due }: ProgressMoments): Progress {
  if (dossier.stage === 'paused') return 'paused';
  if (!due) {
    if (!dossier.remaining) return 'unknown';
    return dossier.remaining.overdue ? 'overdue' : 'not-due';
  }
  if (!now) return 'unknown';
  return isPast(now, due) ? 'overdue' : 'not-due';
}

function doneProgress(dossier: Dossier, { due, done }: ProgressMoments): Progress {
  if (!due || !done) return 'closed';
  if (isPast(done, due)) return dossier.finishedAt === undefined ? 'unknown' : 'late';
  return done.day < due.day ? 'early' : 'on-time';
}
