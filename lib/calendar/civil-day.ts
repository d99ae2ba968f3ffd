import type { CivilTime } from '../text';

/** A CivilTime taken apart. */
export interface CivilMoment {
  /** Days since 1970-01-01, negative before. */
  day: number;
  /** Seconds since midnight, 0 to 86400; absent for a bare date. */
  second?: number;
}

export const secondsPerDay = 86_400;

const shape = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Takes a CivilTime apart; undefined where the text is none or names no real day or time. `T24:00` is the end
 * of its day.
 */
export function parseCivil(text: CivilTime): CivilMoment | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || date < 1 || date > lengthOfMonth(year, month)) return undefined;
  const day = dayNumber(year, month, date);
  if (match[4] === undefined) return { day };
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (minute > 59 || second > 59) return undefined;
  const total = hour * 3600 + minute * 60 + second;
  return total > secondsPerDay ? undefined : { day, second: total };
}

/** The CivilTime of a moment: bare date without `second`, else to the minute, or to the second where it has any. */
export function formatCivil({ day, second }: CivilMoment): CivilTime {
  const date = dateOf(day);
  if (second === undefined) return date;
  const time = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
  return second % 60 === 0 ? `${date}T${time}` : `${date}T${time}:${two(second % 60)}`;
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function lengthOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

// Years run from March here, so that the leap day is the last of its year.
function dayNumber(year: number, month: number, date: number): number {
  const y = month > 2 ? year : year - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 719_469;
}

function dateOf(day: number): string {
  // The year is found by guess and correction: 400 Gregorian years are 146,097 days.
  let year = Math.floor((day * 400) / 146_097) + 1970;
  while (dayNumber(year, 1, 1) > day) year -= 1;
  while (dayNumber(year + 1, 1, 1) <= day) year += 1;
  let month = 1;
  while (month < 12 && dayNumber(year, month + 1, 1) <= day) month += 1;
  const date = day - dayNumber(year, month, 1) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
