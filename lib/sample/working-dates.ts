import { formatCivil, isDayOff, parseCivil, type WorkingCalendar } from '../calendar';

/** A calendar that hardly works is not searched any further, in days. */
const farthest = 400;

/**
 * The worked date so many worked dates after a date, before it where negative; the date itself for 0, worked or not.
 * In a calendar without so many worked dates the farthest that was looked at.
 */
export function workingDateFrom(date: string, dates: number, calendar: WorkingCalendar): string {
  const { day = 0 } = parseCivil(date) ?? {};
  const step = Math.sign(dates);
  let left = Math.abs(dates);
  let at = day;
  while (left > 0 && Math.abs(at - day) < farthest) {
    at += step;
    if (!isDayOff(formatCivil({ day: at }), calendar)) left -= 1;
  }
  return formatCivil({ day: at });
}

/** The first date off that comes at least so many worked dates after a date; absent where none is near. */
export function dayOffAfter(date: string, dates: number, calendar: WorkingCalendar): string | undefined {
  const { day = 0 } = parseCivil(workingDateFrom(date, dates, calendar)) ?? {};
  for (let at = day + 1; at < day + farthest; at++) {
    const candidate = formatCivil({ day: at });
    if (isDayOff(candidate, calendar)) return candidate;
  }
  return undefined;
}
