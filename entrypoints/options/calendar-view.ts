import type { CalendarView, DateView } from '../../components/options/calendar-view';
import {
  type CalendarYear,
  defaultCalendar,
  faultsOf,
  isShipped,
  parseCivil,
  type WorkingCalendar,
  weekdayOf,
  worksSaturday,
} from '../../lib/calendar';

/** What the section on working time shows of a calendar. */
export function calendarView(calendar: WorkingCalendar, thisYear: number): CalendarView {
  const { week, fullDay, years } = calendar;
  return {
    hours: [...fullDay],
    saturday: worksSaturday(calendar),
    uneven: [1, 2, 3, 4, 5].some((day) => JSON.stringify(week[day]) !== JSON.stringify(fullDay)),
    thisYear,
    years: years.map((table) => ({
      year: table.year,
      provisional: table.provisional,
      source: table.source,
      own: !isShipped(table, defaultCalendar),
      shipped: defaultCalendar.years.some(({ year }) => year === table.year),
      dates: { daysOff: datesOf(table, 'daysOff', week), makeUpDays: datesOf(table, 'makeUpDays', week) },
    })),
  };
}

function datesOf(
  table: CalendarYear,
  kind: 'daysOff' | 'makeUpDays',
  week: WorkingCalendar['week'],
): DateView[] {
  const faults = new Map(faultsOf(table, week).map(({ date, fault }) => [date, fault]));
  return [...table[kind]].sort().map((date) => {
    const moment = parseCivil(date);
    const fault = faults.get(date);
    return {
      date,
      ...(moment === undefined ? {} : { weekday: weekdayOf(moment.day) }),
      ...(fault === undefined ? {} : { fault }),
    };
  });
}
