import { parseCivil } from '../calendar/civil-day';
import type { CivilTime } from './dossier';

/** A CivilTime ready to be compared and counted from; `second` and `minute` are absent for a bare date. */
export interface Moment {
  text: CivilTime;
  day: number;
  /** Since midnight. */
  second?: number;
  minute?: number;
}

/**
 * Reads a time of a dossier; undefined where it is absent or no time. `byDay` leaves the time of day out, for
 * units that count by the day.
 */
export function momentOf(text: CivilTime | undefined, byDay = false): Moment | undefined {
  const civil = text === undefined ? undefined : parseCivil(text);
  if (text === undefined || civil === undefined) return undefined;
  if (byDay || civil.second === undefined) return { text: text.slice(0, 10), day: civil.day };
  const { day, second } = civil;
  return { text, day, second, minute: Math.floor(second / 60) };
}

/**
 * True where the moment lies past the due one: on a later date or, where both have a time, in a later minute of
 * the same date. The due minute itself is not past, nor is any of the day of a bare date.
 */
export function isPast(moment: Moment, due: Moment): boolean {
  if (moment.day !== due.day) return moment.day > due.day;
  return moment.minute !== undefined && due.minute !== undefined && moment.minute > due.minute;
}
