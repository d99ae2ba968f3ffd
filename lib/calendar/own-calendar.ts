import type { CalendarYear, Session, WorkingCalendar } from './types';
import { withYears } from './years';

/**
 * What a unit changed of the shipped calendar; a part that is absent follows the shipped one, also that of a later
 * version.
 */
export interface OwnCalendar {
  week?: WorkingCalendar['week'];
  fullDay?: WorkingCalendar['fullDay'];
  /** Whole tables of single years. */
  years: readonly CalendarYear[];
}

/** What a calendar changes of the shipped one. */
export function ownOf(calendar: WorkingCalendar, shipped: WorkingCalendar): OwnCalendar {
  const sameWeek = calendar.week.every((day, index) => sameHours(day, shipped.week[index] ?? []));
  return {
    ...(sameWeek ? {} : { week: calendar.week }),
    ...(sameHours(calendar.fullDay, shipped.fullDay) ? {} : { fullDay: calendar.fullDay }),
    years: calendar.years.filter((table) => !isShipped(table, shipped)),
  };
}

/** The shipped calendar with what a unit changed of it; the shipped one itself where that is nothing. */
export function withOwn(own: OwnCalendar, shipped: WorkingCalendar): WorkingCalendar {
  const { week, fullDay, years } = own;
  if (week === undefined && fullDay === undefined && years.length === 0) return shipped;
  const calendar = { ...shipped, ...(week ? { week } : {}), ...(fullDay ? { fullDay } : {}) };
  return years.length === 0 ? calendar : withYears(calendar, years);
}

/** Whether a year's table says what the shipped one says. */
export function isShipped(table: CalendarYear, shipped: WorkingCalendar): boolean {
  return shipped.years.some(
    (year) =>
      year.year === table.year &&
      year.provisional === table.provisional &&
      year.source === table.source &&
      sameDates(year.daysOff, table.daysOff) &&
      sameDates(year.makeUpDays, table.makeUpDays),
  );
}

function sameDates(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
}

function sameHours(a: readonly Session[], b: readonly Session[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ opens, closes }, index) => opens === b[index]?.opens && closes === b[index]?.closes)
  );
}
