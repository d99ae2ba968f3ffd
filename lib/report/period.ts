import type { WorkingCalendar } from '../calendar/types';
import { doneAt, isOpen, isTurnedAway, progressAt, type Thresholds } from '../dossier';
import type { CivilTime, Dossier } from '../dossier/dossier';

/** A period of days, and when it is looked at. */
export interface PeriodAt {
  /** `yyyy-MM-dd`, both within the period. */
  from: string;
  to: string;
  now: CivilTime;
  calendar: WorkingCalendar;
  thresholds: Thresholds;
}

/** How a dossier came into a period. `unknown`: when it was received is not known. */
export type Arrival = 'carried' | 'new' | 'unknown';

/**
 * Where it stands at the period's end. `resolved`: done, but whether in time is not known. `open`: open, but whether it is
 * overdue is not known. `unknown`: whether it was done by then is not known.
 */
export type PeriodEnd =
  | 'early'
  | 'on-time'
  | 'late'
  | 'resolved'
  | 'in-time'
  | 'paused'
  | 'overdue'
  | 'open'
  | 'unknown';

/**
 * A dossier's place in a period, or why it has none: it came `later`, was done `earlier`, was `turned-away` (refused or
 * withdrawn, which a tally counts apart), or is `undated`, so that it cannot be told.
 */
export type PeriodPlace =
  | { arrival: Arrival; end: PeriodEnd }
  | { outside: 'later' | 'earlier' | 'turned-away' | 'undated' };

/** What a period asks of a dossier. */
export interface PeriodDossier {
  dossier: Dossier;
  /** `yyyy-MM-dd` of the first sighting. */
  firstSeenOn: string;
}

const later = { outside: 'later' } as const;
const earlier = { outside: 'earlier' } as const;
const turnedAway = { outside: 'turned-away' } as const;
const undated = { outside: 'undated' } as const;

/**
 * Where a dossier stands in a period, by the newest that is known of it.
 *
 * It belongs to the period where it was received by its end and not done before its beginning; received before the
 * beginning, it is carried over. What was done after the period's end was still open then, and is judged at the end of its
 * last day, or now where that comes first. What is not known stays so: a dossier that is done on a day that no page
 * tells belongs to a period that reaches up to now where it was received in it, and is `undated` where it may have been
 * done before.
 *
 * Source: the columns of Biểu II.06a/VPCP/KSTT; that a paused dossier is in time, as the portals count.
 */
export function placeIn({ dossier, firstSeenOn }: PeriodDossier, period: PeriodAt): PeriodPlace {
  const received = dayOf(dossier.receivedAt);
  if (received !== undefined && received > period.to) return later;
  const done = dayOf(doneAt(dossier));
  const ended = !isOpen(dossier);
  if (done !== undefined && done < period.from) return earlier;
  const reachesNow = period.to >= period.now.slice(0, 10);
  if (ended && isTurnedAway(dossier) && (done === undefined || done <= period.to)) {
    return done === undefined && received !== undefined && received < period.from ? undated : turnedAway;
  }
  if (received === undefined && done === undefined && firstSeenOn > period.to) return undated;
  if (ended && done === undefined && (received === undefined || received < period.from)) return undated;
  const arrival = received === undefined ? 'unknown' : received < period.from ? 'carried' : 'new';
  if (!ended || (done !== undefined && done > period.to)) {
    return { arrival, end: openEnd(dossier, period, reachesNow) };
  }
  if (done === undefined) return { arrival, end: reachesNow ? 'resolved' : 'unknown' };
  const progress = progressAt(dossier, period);
  const isTold = progress === 'early' || progress === 'on-time' || progress === 'late';
  return { arrival, end: isTold ? progress : 'resolved' };
}

/** How a dossier that was open at the period's end stood then. */
function openEnd(dossier: Dossier, period: PeriodAt, reachesNow: boolean): PeriodEnd {
  if (reachesNow) {
    const progress = progressAt(dossier, period);
    if (progress === 'not-due') return 'in-time';
    return progress === 'overdue' || progress === 'paused' ? progress : 'open';
  }
  const { finishedAt: _, returnedAt: __, remaining: ___, stage, ...then } = dossier;
  const progress = progressAt(then, { ...period, now: `${period.to}T23:59:59` });
  if (progress === 'not-due') return 'in-time';
  // Whether a dossier that is paused now was so then is not known.
  return progress === 'overdue' && stage !== 'paused' ? 'overdue' : 'open';
}

function dayOf(time: CivilTime | undefined): string | undefined {
  return time?.slice(0, 10);
}
