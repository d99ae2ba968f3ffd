import { describe, expect, it } from 'vitest';
import {
  type CalendarYear,
  defaultCalendar,
  faultsOf,
  isDayOff,
  withSaturdayMorning,
  withYears,
  workingTimeBetween,
  worksSaturday,
} from '../../../lib/calendar';
import { never, saturdayMornings } from './calendars';

const table = (over: Partial<CalendarYear>): CalendarYear => ({
  year: 2026,
  daysOff: [],
  makeUpDays: [],
  provisional: false,
  source: 'Thông báo của xã',
  ...over,
});

describe('Saturday morning', () => {
  it('is half a day where it is worked', () => {
    const calendar = withSaturdayMorning(defaultCalendar, true);
    expect(workingTimeBetween('2026-10-17', '2026-10-17', calendar).minutes).toBe(240);
    expect(calendar).toEqual(saturdayMornings);
    expect(worksSaturday(calendar)).toBe(true);
  });

  it('is put back as it was, and the given calendar stays', () => {
    expect(withSaturdayMorning(saturdayMornings, false)).toEqual(defaultCalendar);
    expect(worksSaturday(saturdayMornings)).toBe(true);
    expect(worksSaturday(defaultCalendar)).toBe(false);
  });

  it('of a calendar that never works is nothing', () => {
    expect(worksSaturday(withSaturdayMorning(never, true))).toBe(false);
  });
});

describe('yearly tables', () => {
  it('replace their year whole and leave the others', () => {
    const calendar = withYears(defaultCalendar, [table({ daysOff: ['2026-10-12'] })]);
    expect(isDayOff('2026-10-12', calendar)).toBe(true);
    expect(isDayOff('2026-11-24', calendar)).toBe(false);
    expect(isDayOff('2025-01-27', calendar)).toBe(true);
    expect(isDayOff('2026-11-24', defaultCalendar)).toBe(true);
  });

  it('are added in order, the later of two of one year', () => {
    const calendar = withYears(defaultCalendar, [
      table({ year: 2029, source: 'một' }),
      table({ year: 2022 }),
      table({ year: 2029, source: 'hai' }),
    ]);
    expect(calendar.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2029]);
    expect(calendar.years.at(-1)?.source).toBe('hai');
  });

  it('shipped have no faults', () => {
    for (const year of defaultCalendar.years) expect(faultsOf(year, defaultCalendar.week)).toEqual([]);
  });

  it.each([
    ['30/4/2026', {}, 'no-date'],
    ['2026-02-29', {}, 'no-date'],
    ['2026-04-30T08:00', {}, 'no-date'],
    ['2025-04-30', {}, 'other-year'],
    ['2026-10-17', { makeUpDays: ['2026-10-17'] }, 'off-and-worked'],
  ] as const)('day off %s: %s is %s', (date, more, fault) => {
    const faulty = table({
      daysOff: [date],
      ...('makeUpDays' in more ? { makeUpDays: [...more.makeUpDays] } : {}),
    });
    expect(faultsOf(faulty, defaultCalendar.week)).toEqual([{ date, fault }]);
  });

  it('make up on a weekend, not on a day that is worked anyway', () => {
    const faulty = table({ makeUpDays: ['2026-10-12', '2026-10-17', '2026-10-18'] });
    expect(faultsOf(faulty, defaultCalendar.week)).toEqual([{ date: '2026-10-12', fault: 'worked-anyway' }]);
    expect(faultsOf(table({ makeUpDays: ['2026-10-17'] }), saturdayMornings.week)).toEqual([]);
  });
});
