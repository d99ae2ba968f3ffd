import type { DayTally } from './day-tally';

/** So many days back a trend goes. */
export const trendDays = 14;

/** What is known of one portal at the end of one day. */
export interface TrendLock {
  site: string;
  /** `yyyy-MM-dd`. */
  day: string;
  tally: DayTally;
}

/** One day of a trend; figures are absent where nothing was read on it. */
export interface TrendDay {
  /** `yyyy-MM-dd`. */
  day: string;
  overdue?: number;
  undigitised?: number;
  /** A portal that was read on an earlier day was not read on this one: the figures lack it. */
  partial?: true;
}

/**
 * What was overdue and what was not digitised at the end of each of the days before `today`, over all portals and
 * officers. A day on which nothing was read has no figures: it is not known, and not nothing.
 */
export function trendOf(locks: readonly TrendLock[], today: string): TrendDay[] {
  return daysBefore(today).map((day) => {
    const own = locks.filter((lock) => lock.day === day);
    if (own.length === 0) return { day };
    const sum = (count: 'overdue' | 'undigitised') =>
      own.reduce((total, { tally }) => total + tally.counts[count], 0);
    const read = new Set(own.map(({ site }) => site));
    const lacks = locks.some((lock) => lock.day < day && !read.has(lock.site));
    return {
      day,
      overdue: sum('overdue'),
      undigitised: sum('undigitised'),
      ...(lacks ? { partial: true as const } : {}),
    };
  });
}

function daysBefore(today: string): string[] {
  const midnight = Date.parse(`${today}T00:00Z`);
  return Array.from({ length: trendDays }, (_, index) =>
    new Date(midnight - (trendDays - index) * 86_400_000).toISOString().slice(0, 10),
  );
}
