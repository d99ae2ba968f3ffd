import { isDayOff, type WorkingCalendar, workingTimeBetween } from '../calendar';

/** Minutes for which a reminder outside office hours may still come late. */
const grace = 60;

/**
 * The chosen hour of which a reminder is due: the latest that has come on a working day. A browser that was closed then
 * is reminded later, while the office is open.
 * @param now CivilTime with a time of day.
 * @param hours "HH:mm".
 */
export function hourDue(
  now: string,
  hours: readonly string[],
  calendar: WorkingCalendar,
): string | undefined {
  const today = now.slice(0, 10);
  if (isDayOff(today, calendar)) return undefined;
  const time = now.slice(11, 16);
  const hour = [...hours].sort().findLast((each) => each <= time);
  if (hour === undefined) return undefined;
  return isOpenLater(now, calendar) || minutesOf(time) - minutesOf(hour) <= grace ? hour : undefined;
}

/** Whether now is between the opening and the closing of a working day. */
export function inOfficeHours(now: string, calendar: WorkingCalendar): boolean {
  const today = now.slice(0, 10);
  return workingTimeBetween(today, now, calendar).minutes > 0 && isOpenLater(now, calendar);
}

/** Something of the day is still worked. */
function isOpenLater(now: string, calendar: WorkingCalendar): boolean {
  return workingTimeBetween(now, now.slice(0, 10), calendar).minutes > 0;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
