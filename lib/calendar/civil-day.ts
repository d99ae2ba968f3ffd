import type { CivilTime } from '../text';

/** A CivilTime taken apart. */
export interface CivilMoment {
  /** Days since 1970-01-01, negative before. */
  day: number;
  /** Seconds since midnight, 0 to 86400; absent for a bare date. */
  second?: number;
}

export const secondsPerDay = 86_400;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Takes a CivilTime apart; undefined where the text is none or names no real day or time. `T24:00` is the end
 * of its day.
 */
export function parseCivil(text: CivilTime): CivilMoment | undefined {
  const { length } = text;
  if (length !== 10 && length !== 16 && length !== 19) return undefined;
  if (text[4] !== '-' || text[7] !== '-') return undefined;
  const year = number(text, 0, 4);
  const month = number(text, 5, 7);
  const date = number(text, 8, 10);
  if (!(year >= 1 && date >= 1 && date <= lengthOfMonth(year, month))) return undefined;
  const day = dayNumber(year, month, date);
  if (length === 10) return { day };
  if (text[10] !== 'T' || text[13] !== ':' || (length === 19 && text[16] !== ':')) return undefined;
  const minute = number(text, 14, 16);
  const second = length === 19 ? number(text, 17, 19) : 0;
  const total = number(text, 11, 13) * 3600 + minute * 60 + second;
  return minute < 60 && second < 60 && total <= secondsPerDay ? { day, second: total } : undefined;
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

/** The digits of a stretch of text as a number; not a number where one is none. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
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
  while (dayNumber(year, month + 1, 1) <= day) month += 1;
  const date = day - dayNumber(year, month, 1) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
