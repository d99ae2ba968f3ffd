import { parseCivil, weekdayOf } from './civil-day';
import type { CalendarYear, WorkingCalendar } from './types';

/**
 * The calendar with these yearly tables put in: a table replaces that of its year whole, other years stay, all
 * in order. Of two tables of one year the later one holds.
 */
export function withYears(calendar: WorkingCalendar, tables: readonly CalendarYear[]): WorkingCalendar {
  const years = new Map<number, CalendarYear>();
  for (const table of [...calendar.years, ...tables]) years.set(table.year, table);
  return { ...calendar, years: [...years.values()].sort((a, b) => a.year - b.year) };
}

/** A date of a yearly table that cannot be meant; `fault` is a word for code. */
export interface YearFault {
  date: string;
  fault: 'no-date' | 'other-year' | 'off-and-worked' | 'worked-anyway';
}

/**
 * The dates of a table that a person should look at before it is used, each with its worst fault: no real date,
 * a date of another year, one both off and worked, a make-up day on a weekday that is worked anyway.
 */
export function faultsOf(table: CalendarYear, week: WorkingCalendar['week']): YearFault[] {
  const faults: YearFault[] = [];
  for (const date of new Set([...table.daysOff, ...table.makeUpDays])) {
    const moment = date.length === 10 ? parseCivil(date) : undefined;
    const worked = table.makeUpDays.includes(date);
    if (!moment) faults.push({ date, fault: 'no-date' });
    else if (Number(date.slice(0, 4)) !== table.year) faults.push({ date, fault: 'other-year' });
    else if (worked && table.daysOff.includes(date)) faults.push({ date, fault: 'off-and-worked' });
    else if (worked && isFullWeekday(moment.day, week)) faults.push({ date, fault: 'worked-anyway' });
  }
  return faults;
}

/** Monday to Friday where it is worked; half a Saturday may be made a whole one. */
function isFullWeekday(day: number, week: WorkingCalendar['week']): boolean {
  const weekday = weekdayOf(day);
  return weekday >= 1 && weekday <= 5 && (week[weekday] ?? []).length > 0;
}
