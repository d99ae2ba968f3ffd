import { workingDatesBetween, workingDayMinutes, workingTimeOf } from '../calendar/working-time';
import type { Remaining } from './dossier';
import type { FlagParams } from './judgement';
import type { Moment } from './moment';
import type { Situation } from './situation';

/**
 * How far a moment lies past the due one: in working minutes where both have a time, else in worked dates,
 * since a bare date says no more.
 */
export function amountPast(moment: Moment, due: Moment, { calendar }: Situation): FlagParams {
  if (moment.minute === undefined || due.minute === undefined) {
    return { workingDays: workingDatesBetween(due.text, moment.text, calendar) };
  }
  const { minutes } = workingTimeOf(due, moment, calendar);
  return { workingMinutes: Math.floor(minutes), dayMinutes: workingDayMinutes(calendar) };
}

/** The working time from now to the due moment, of a bare date to its closing. */
export function amountLeft(now: Moment, due: Moment, { calendar }: Situation): FlagParams {
  const { minutes } = workingTimeOf(now, due, calendar);
  return { workingMinutes: Math.max(0, Math.floor(minutes)), dayMinutes: workingDayMinutes(calendar) };
}

/** The amounts that the page itself shows, as it shows them. */
export function amountOfPage({ days, hours, minutes }: Remaining): FlagParams {
  const params: FlagParams = {};
  if (days !== undefined) params.pageDays = days;
  if (hours !== undefined) params.pageHours = hours;
  if (minutes !== undefined) params.pageMinutes = minutes;
  return params;
}

/**
 * The page's own amount in days; undefined where it shows none. Hours beside days are less than one more day,
 * however many hours the page holds a day to have; hours alone are divided by the unit's working day.
 */
export function daysOfPage({ days, hours, minutes }: Remaining, { calendar }: Situation): number | undefined {
  if (days === undefined && hours === undefined && minutes === undefined) return undefined;
  const rest = (hours ?? 0) * 60 + (minutes ?? 0);
  const part = rest === 0 ? 0 : rest / workingDayMinutes(calendar);
  return days === undefined ? part : days + Math.min(part, 0.999);
}
