import type { CalendarYear, Session, WorkingCalendar } from './types';
import { withYears } from './years';

/** The two kinds of dates in a year's table. */
export type DateKind = 'daysOff' | 'makeUpDays';

/** The calendar with a date put into its year's table; a year that has none gets one from the given source. */
export function withDate(
  calendar: WorkingCalendar,
  date: string,
  kind: DateKind,
  source: string,
): WorkingCalendar {
  const year = Number(date.slice(0, 4));
  const table = calendar.years.find((each) => each.year === year) ?? emptyYear(year, source);
  const other = kind === 'daysOff' ? 'makeUpDays' : 'daysOff';
  const changed = {
    ...table,
    [kind]: [...new Set([...table[kind], date])].sort(),
    // A date cannot be both: the last word holds.
    [other]: table[other].filter((each) => each !== date),
  };
  return withYears(calendar, [changed]);
}

/** The calendar without a date. */
export function withoutDate(calendar: WorkingCalendar, date: string, kind: DateKind): WorkingCalendar {
  const tables = calendar.years.filter((table) => table[kind].includes(date));
  return withYears(
    calendar,
    tables.map((table) => ({ ...table, [kind]: table[kind].filter((each) => each !== date) })),
  );
}

/** The calendar without a year's table. */
export function withoutYear(calendar: WorkingCalendar, year: number): WorkingCalendar {
  return { ...calendar, years: calendar.years.filter((table) => table.year !== year) };
}

/** A year of which nothing is known yet. */
function emptyYear(year: number, source: string): CalendarYear {
  return { year, daysOff: [], makeUpDays: [], provisional: true, source };
}

/** The calendar with these office hours from Monday to Friday; Saturday keeps its morning where it had one. */
export function withOfficeHours(calendar: WorkingCalendar, fullDay: readonly Session[]): WorkingCalendar {
  const [saturday] = calendar.week[6]?.length ? fullDay : [];
  const week = [[], fullDay, fullDay, fullDay, fullDay, fullDay, saturday === undefined ? [] : [saturday]];
  return { ...calendar, week, fullDay };
}
