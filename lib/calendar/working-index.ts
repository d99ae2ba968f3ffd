import { parseCivil, weekdayOf } from './civil-day';
import { type OfficeHours, officeHours } from './office-hours';
import type { WorkingCalendar } from './types';

/** Something counted per day and summed: full weeks by arithmetic, exceptions by prefix sums. */
interface Running {
  week: number;
  /** Sum of the weekdays before each weekday. */
  beforeWeekday: readonly number[];
  /** What the first n exceptions change. */
  afterExceptions: readonly number[];
}

/** What is worked out once per calendar, so that any distance costs one binary search. */
export interface WorkingIndex {
  hoursOn(day: number): OfficeHours;
  /** Working seconds before the day, from a fixed origin. */
  secondsBefore(day: number): number;
  /** Worked dates before the day, from the same origin. */
  datesBefore(day: number): number;
  /** Seconds of one full working day. */
  fullDay: number;
}

const indexes = new WeakMap<WorkingCalendar, WorkingIndex>();

export function indexOf(calendar: WorkingCalendar): WorkingIndex {
  let index = indexes.get(calendar);
  if (!index) {
    index = build(calendar);
    indexes.set(calendar, index);
  }
  return index;
}

function build(calendar: WorkingCalendar): WorkingIndex {
  const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) => officeHours(calendar.week[weekday] ?? []));
  const usual = (day: number) => week[weekdayOf(day)] as OfficeHours;
  const full = officeHours(calendar.fullDay);
  const exceptions = readExceptions(calendar, full);
  const days = [...exceptions.keys()].sort((a, b) => a - b);

  const running = (measure: (hours: OfficeHours) => number): Running => {
    const beforeWeekday = [0];
    for (const hours of week) beforeWeekday.push((beforeWeekday.at(-1) as number) + measure(hours));
    const afterExceptions = [0];
    for (const day of days) {
      const change = measure(exceptions.get(day) as OfficeHours) - measure(usual(day));
      afterExceptions.push((afterExceptions.at(-1) as number) + change);
    }
    return { week: beforeWeekday[7] as number, beforeWeekday, afterExceptions };
  };
  const seconds = running((hours) => hours.seconds);
  const dates = running((hours) => (hours.seconds > 0 ? 1 : 0));

  const before = (sums: Running, day: number) => {
    const weeks = Math.floor((day + 4) / 7);
    return (
      weeks * sums.week +
      (sums.beforeWeekday[weekdayOf(day)] as number) +
      (sums.afterExceptions[countBelow(days, day)] as number)
    );
  };
  return {
    hoursOn: (day) => exceptions.get(day) ?? usual(day),
    secondsBefore: (day) => before(seconds, day),
    datesBefore: (day) => before(dates, day),
    fullDay: full.seconds || Math.max(...week.map((hours) => hours.seconds)),
  };
}

/** The days that do not go by the week. A date named both worked and off is off. */
function readExceptions(calendar: WorkingCalendar, full: OfficeHours): Map<number, OfficeHours> {
  const none = officeHours([]);
  const exceptions = new Map<number, OfficeHours>();
  const mark = (dates: readonly string[], hours: OfficeHours) => {
    for (const date of dates) {
      const moment = parseCivil(date);
      if (moment) exceptions.set(moment.day, hours);
    }
  };
  for (const year of calendar.years) mark(year.makeUpDays, full);
  for (const year of calendar.years) mark(year.daysOff, none);
  return exceptions;
}

/** How many of the sorted numbers lie below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
