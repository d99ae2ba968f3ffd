import type { CivilTime } from '../text';
import { type CivilMoment, formatCivil, parseCivil, secondsPerDay } from './civil-day';
import { workedBy } from './office-hours';
import type { WorkingCalendar } from './types';
import { indexOf, type WorkingIndex } from './working-index';

/** An amount of working time; `days` is `minutes` over the minutes of a full working day, a fraction. */
export interface WorkingTime {
  minutes: number;
  days: number;
}

const lastDay = (parseCivil('9999-12-31') as CivilMoment).day;
const firstDay = (parseCivil('0001-01-01') as CivilMoment).day;

/**
 * Working time from one moment to another, negative when `to` is before `from`. A bare date means the opening
 * of that day as `from` and its closing as `to`. Seconds count as fractions of a minute. Costs one binary
 * search, whatever the distance.
 *
 * @throws RangeError where a text is no CivilTime.
 */
export function workingTimeBetween(from: CivilTime, to: CivilTime, calendar: WorkingCalendar): WorkingTime {
  return workingTimeOf(read(from), read(to), calendar);
}

/** The same of times that are taken apart already. */
export function workingTimeOf(from: CivilMoment, to: CivilMoment, calendar: WorkingCalendar): WorkingTime {
  const index = indexOf(calendar);
  const minutes = (secondsUntil(index, to, secondsPerDay) - secondsUntil(index, from, 0)) / 60;
  return { minutes, days: index.fullDay > 0 ? (minutes * 60) / index.fullDay : 0 };
}

/**
 * The moment at which so many working minutes have passed since `from` (a bare date: since its opening), or,
 * when negative, the moment from which they lead up to it (a bare date: to its closing). Zero gives `from`
 * itself. Undefined where the calendar never works so much between the years 1 and 9999.
 *
 * @throws RangeError where `from` is no CivilTime.
 */
export function addWorkingTime(
  from: CivilTime,
  minutes: number,
  calendar: WorkingCalendar,
): CivilTime | undefined {
  const index = indexOf(calendar);
  const seconds = Math.round(minutes * 60);
  if (seconds === 0) return from;
  const target = secondsUntil(index, read(from), seconds > 0 ? 0 : secondsPerDay) + seconds;
  // Forward: the first moment with the target worked. Backward: the last moment with no more than that worked.
  const reached = (worked: number) => (seconds > 0 ? worked >= target : worked > target);
  let low = firstDay;
  let high = lastDay + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reached(index.secondsBefore(middle + 1))) high = middle;
    else low = middle + 1;
  }
  const due = target - index.secondsBefore(low);
  if (low > lastDay || due < 0) return undefined;
  let left = due;
  for (const [opens, closes] of index.hoursOn(low).spans) {
    const length = closes - opens;
    if (seconds > 0 ? left <= length : left < length) return formatCivil({ day: low, second: opens + left });
    left -= length;
  }
  return undefined;
}

/** True where nothing is worked on the date; a time of day is left aside. False where the text is no CivilTime. */
export function isDayOff(date: CivilTime, calendar: WorkingCalendar): boolean {
  const moment = parseCivil(date);
  return moment !== undefined && isDayOffOn(moment.day, calendar);
}

/** The same of a day that is taken apart already, in days since 1970-01-01. */
export function isDayOffOn(day: number, calendar: WorkingCalendar): boolean {
  return indexOf(calendar).hoursOn(day).seconds === 0;
}

/**
 * Worked dates after the date of `from` up to and including the date of `to`; negative when `to` is before
 * `from`. For amounts that are known by the day alone.
 *
 * @throws RangeError where a text is no CivilTime.
 */
export function workingDatesBetween(from: CivilTime, to: CivilTime, calendar: WorkingCalendar): number {
  const index = indexOf(calendar);
  return index.datesBefore(read(to).day + 1) - index.datesBefore(read(from).day + 1);
}

/**
 * Minutes of one full working day, the unit's own "1 ngày"; where none is set, of its longest weekday; 0 in a
 * calendar that never works.
 */
export function workingDayMinutes(calendar: WorkingCalendar): number {
  return indexOf(calendar).fullDay / 60;
}

function secondsUntil(index: WorkingIndex, moment: CivilMoment, secondOfBareDate: number): number {
  const second = moment.second ?? secondOfBareDate;
  return index.secondsBefore(moment.day) + workedBy(index.hoursOn(moment.day), second);
}

function read(time: CivilTime): CivilMoment {
  const moment = parseCivil(time);
  if (!moment) throw new RangeError(`Not a civil time: ${time}`);
  return moment;
}
