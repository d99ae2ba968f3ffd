import type { FlagFigures } from './flag-words';

/** An amount of time in parts; a part that is zero is absent, all absent: no amount worth naming. */
export interface AmountParts {
  days?: number;
  hours?: number;
  minutes?: number;
}

/**
 * Working minutes in parts, rounded down to the minute: days of the unit's own length and hours, or hours and
 * minutes. `full` keeps the minutes beside days too.
 */
export function partsOfMinutes(minutes: number, dayMinutes: number, full = false): AmountParts {
  const whole = Math.floor(Math.abs(minutes));
  const days = dayMinutes > 0 ? Math.floor(whole / dayMinutes) : 0;
  const rest = whole - days * Math.max(dayMinutes, 0);
  const parts: AmountParts = {};
  if (days > 0) parts.days = days;
  if (rest >= 60) parts.hours = Math.floor(rest / 60);
  if (rest % 60 > 0 && (full || days === 0)) parts.minutes = Math.floor(rest % 60);
  return parts;
}

/** The amount that a flag's figures hold, from whichever of them is there. */
export function partsOfFigures(figures: FlagFigures, full = false): AmountParts {
  const { workingMinutes, dayMinutes, workingDays, pageDays, pageHours, pageMinutes } = figures;
  if (typeof workingMinutes === 'number') {
    return partsOfMinutes(workingMinutes, typeof dayMinutes === 'number' ? dayMinutes : 0, full);
  }
  const parts: AmountParts = {};
  const days = workingDays ?? pageDays;
  if (typeof days === 'number' && days > 0) parts.days = days;
  if (typeof pageHours === 'number' && pageHours > 0) parts.hours = pageHours;
  if (typeof pageMinutes === 'number' && pageMinutes > 0) parts.minutes = pageMinutes;
  return parts;
}

/** A figure in a language's format; a small whole one looks alike in all, and needs no format, which takes its time. */
export function wordFigure(format: Intl.NumberFormat, value: number): string {
  return value % 1 > 0 || value > 999 ? format.format(value) : String(value);
}
