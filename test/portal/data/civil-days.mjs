/**
 * Civil days and working time of the sample portal, worked out plainly and apart from the product, whose
 * answers are held against it. Only the table of days off is shared: it is data.
 */
import { readdirSync, readFileSync } from 'node:fs';

const holidays = new URL('../../../assets/holidays/', import.meta.url);

/** @type {{ off: Set<string>, worked: Set<string> }} */
const table = { off: new Set(), worked: new Set() };
for (const name of readdirSync(holidays)) {
  if (!name.endsWith('.json')) continue;
  const year = JSON.parse(readFileSync(new URL(name, holidays), 'utf8'));
  for (const day of year.daysOff) table.off.add(day);
  for (const day of year.makeUpDays) table.worked.add(day);
}

/** Minutes of the day at which the office opens and closes. */
const sessions = [
  [7 * 60 + 30, 11 * 60 + 30],
  [13 * 60 + 30, 17 * 60],
];

/** The minutes of one full working day. */
export const dayMinutes = sessions.reduce((sum, [opens, closes]) => sum + closes - opens, 0);

/** @param {string} civil */
export const dateOf = (civil) => civil.slice(0, 10);

/** The minute of the day; absent for a bare date. @param {string} civil */
export const minuteOf = (civil) =>
  civil.length > 10 ? Number(civil.slice(11, 13)) * 60 + Number(civil.slice(14, 16)) : undefined;

/** @param {string} date @param {number} days */
export function addDays(date, days) {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** @param {string} date 0 is Sunday. */
export function weekday(date) {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** @param {string} date */
export function isWorkingDay(date) {
  if (table.worked.has(date)) return true;
  if (table.off.has(date)) return false;
  return weekday(date) !== 0 && weekday(date) !== 6;
}

/**
 * The `count`-th working day after (or, when negative, before) a date, the date itself not counted.
 *
 * @param {string} date
 * @param {number} count
 */
export function workingDayFrom(date, count) {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = date;
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** The first day off at least `days` after the date. @param {string} date @param {number} days */
export function dayOffAfter(date, days) {
  let day = addDays(date, days);
  while (isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/**
 * Working minutes from one moment to a later one; a bare date ends at the closing of its day.
 *
 * @param {string} from with a time
 * @param {string} to
 */
export function workingMinutes(from, to) {
  const end = minuteOf(to) ?? 24 * 60;
  let minutes = 0;
  for (let day = dateOf(from); day <= dateOf(to); day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    const first = day === dateOf(from) ? (minuteOf(from) ?? 0) : 0;
    const last = day === dateOf(to) ? end : 24 * 60;
    for (const [opens, closes] of sessions) {
      minutes += Math.max(0, Math.min(closes, last) - Math.max(opens, first));
    }
  }
  return minutes;
}

/** @param {string} date @param {number} minute */
export function at(date, minute) {
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  return `${date}T${hours}:${String(minute % 60).padStart(2, '0')}`;
}

/** Vietnam's civil time of an instant, whatever the machine's zone. @param {number} epochMs */
export function civilNow(epochMs) {
  return new Date(epochMs + 7 * 3600_000).toISOString().slice(0, 16);
}
