import type { Session, WorkingCalendar } from './types';

const saturday = 6;

/** True where the unit works on Saturdays, be it the morning alone. */
export function worksSaturday(calendar: WorkingCalendar): boolean {
  return (calendar.week[saturday] ?? []).length > 0;
}

/** The calendar with Saturday's morning worked, the first session of a full day, or with Saturday off. */
export function withSaturdayMorning(calendar: WorkingCalendar, worked: boolean): WorkingCalendar {
  const morning: readonly Session[] = worked ? calendar.fullDay.slice(0, 1) : [];
  const week = Array.from({ length: 7 }, (_, weekday) =>
    weekday === saturday ? morning : (calendar.week[weekday] ?? []),
  );
  return { ...calendar, week };
}
