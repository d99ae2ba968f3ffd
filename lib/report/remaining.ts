import { workingDatesBetween } from '../calendar';
import type { WorkingCalendar } from '../calendar/types';
import type { CivilTime, Remaining } from '../dossier/dossier';

/**
 * What a portal's own "còn 2 ngày" is worth at a later moment: it was true when it was seen, and the portal
 * does not say whether its days are working days.
 *
 * - Overdue stays overdue; how far is known only on the day it was seen.
 * - Time left holds on the day it was seen, hours only until as many have passed.
 * - On a later day it holds where both ways of counting agree, or where even the shorter one leaves more
 *   than `dueSoonWorkingDays`; it has run out only where both ways have it past by more than a day, since
 *   "còn 0 ngày" may hide hours. Otherwise nothing is known: undefined.
 */
export function remainingNow(
  said: Remaining,
  seen: CivilTime,
  at: { now: CivilTime; calendar: WorkingCalendar; dueSoonWorkingDays: number },
): Remaining | undefined {
  const sameDay = seen.slice(0, 10) === at.now.slice(0, 10);
  if (said.overdue) return sameDay ? said : { overdue: true };
  if (sameDay) return (said.days ?? 0) > 0 ? said : withinTheDay(said, minutesBetween(seen, at.now));
  if (said.days === undefined) return undefined;
  const least = said.days - datesBetween(seen, at.now);
  const most = said.days - workingDatesBetween(seen.slice(0, 10), at.now.slice(0, 10), at.calendar);
  if (least > at.dueSoonWorkingDays) return { overdue: false, days: least };
  if (least === most && least > 0) return { overdue: false, days: least };
  return most < -1 ? { overdue: true } : undefined;
}

/** "Còn 0 ngày" stands all day; "còn 3 giờ" is used up by the clock at the earliest. */
function withinTheDay(said: Remaining, elapsed: number): Remaining | undefined {
  if (said.hours === undefined && said.minutes === undefined) return said;
  const left = (said.hours ?? 0) * 60 + (said.minutes ?? 0) - elapsed;
  if (left < 0) return undefined;
  return { overdue: false, hours: Math.floor(left / 60), minutes: left % 60 };
}

function datesBetween(from: CivilTime, to: CivilTime): number {
  return Math.round((utc(to.slice(0, 10)) - utc(from.slice(0, 10))) / 86_400_000);
}

function minutesBetween(from: CivilTime, to: CivilTime): number {
  return Math.max(0, Math.floor((utc(to) - utc(from)) / 60_000));
}

/** Two civil times of one zone are as far apart as the same two readings of UTC. */
function utc(time: CivilTime): number {
  return Date.parse(time.length === 10 ? `${time}T00:00Z` : `${time}Z`);
}
