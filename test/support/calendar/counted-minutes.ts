import year2025 from '../../../assets/holidays/2025.json';
import year2026 from '../../../assets/holidays/2026.json';
import year2027 from '../../../assets/holidays/2027.json';

const tables = [year2025, year2026, year2027];
const daysOff = new Set(tables.flatMap((table) => table.daysOff));
const makeUpDays = new Set(tables.flatMap((table) => table.makeUpDays));

/** Minutes of the day at which the office opens and closes. */
const hours = [
  [450, 690],
  [810, 1020],
] as const;

const minuteMs = 60_000;

/**
 * Working minutes from one civil time to another, counted one by one: slow, and apart from the product's own way. A bare
 * date as end means its closing.
 */
export function workingMinutesCounted(from: string, to: string): number {
  const end = instantOf(to.length === 10 ? `${to}T17:00` : to);
  let minutes = 0;
  for (let at = instantOf(from); at < end; at += minuteMs) if (isWorked(at)) minutes += 1;
  return minutes;
}

function isWorked(at: number): boolean {
  const text = new Date(at).toISOString();
  const date = text.slice(0, 10);
  const weekday = new Date(at).getUTCDay();
  const off = daysOff.has(date) || ((weekday === 0 || weekday === 6) && !makeUpDays.has(date));
  const minute = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  return !off && hours.some(([opens, closes]) => minute >= opens && minute < closes);
}

/** Civil times of one zone are as far apart as the same readings of UTC. */
function instantOf(civil: string): number {
  return Date.parse(`${civil.slice(0, 16)}Z`);
}
