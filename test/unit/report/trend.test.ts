import { describe, expect, it } from 'vitest';
import { type TrendLock, trendDays, trendOf } from '../../../lib/report';

function lock(site: string, day: string, overdue: number, undigitised: number): TrendLock {
  const counts = { overdue, undigitised } as TrendLock['tally']['counts'];
  return { site, day, tally: { counts } as TrendLock['tally'] };
}

const days = (locks: TrendLock[]) =>
  trendOf(locks, '2026-11-18').filter(({ overdue }) => overdue !== undefined);

describe('the trend', () => {
  it('spans the days before today, today left out', () => {
    const trend = trendOf([], '2026-03-02');
    expect(trend).toHaveLength(trendDays);
    expect(trend[0]).toEqual({ day: '2026-02-16' });
    expect(trend.at(-1)).toEqual({ day: '2026-03-01' });
  });

  it('adds the portals of a day up', () => {
    expect(days([lock('a', '2026-11-17', 3, 8), lock('b', '2026-11-17', 1, 0)])).toEqual([
      { day: '2026-11-17', overdue: 4, undigitised: 8 },
    ]);
  });

  it('does not make a day whole on which a known portal was not read', () => {
    const locks = [
      lock('a', '2026-10-01', 9, 9),
      lock('b', '2026-11-16', 1, 0),
      lock('a', '2026-11-17', 3, 8),
    ];
    expect(days(locks)).toEqual([
      { day: '2026-11-16', overdue: 1, undigitised: 0, partial: true },
      { day: '2026-11-17', overdue: 3, undigitised: 8, partial: true },
    ]);
  });

  it('does not blame a day for a portal that was first read later', () => {
    const locks = [
      lock('a', '2026-11-16', 3, 8),
      lock('a', '2026-11-17', 3, 8),
      lock('b', '2026-11-17', 1, 0),
    ];
    expect(days(locks).some(({ partial }) => partial)).toBe(false);
  });
});
