import { describe, expect, it } from 'vitest';
import {
  type CalendarYear,
  defaultCalendar,
  isDayOff,
  isShipped,
  ownOf,
  type Session,
  type WorkingCalendar,
  withDate,
  withOfficeHours,
  withOwn,
  withoutDate,
  withoutYear,
  withSaturdayMorning,
} from '../../../lib/calendar';
import { saturdayMornings } from './calendars';

const source = 'Thông báo của xã';
const summer: readonly Session[] = [
  { opens: '07:00', closes: '11:00' },
  { opens: '13:00', closes: '17:00' },
];
const yearIn = (calendar: WorkingCalendar, wanted: number) =>
  calendar.years.find(({ year }) => year === wanted) as CalendarYear;

describe('a date of the unit', () => {
  it('joins its year in order, once, and leaves the other years', () => {
    const twice = ['2026-12-24', '2026-03-02', '2026-12-24'].reduce(
      (calendar, date) => withDate(calendar, date, 'daysOff', source),
      defaultCalendar,
    );
    const before = yearIn(defaultCalendar, 2026);
    expect(yearIn(twice, 2026)).toEqual({
      ...before,
      daysOff: [...before.daysOff, '2026-03-02', '2026-12-24'].sort(),
    });
    expect(twice.years.filter(({ year }) => year !== 2026)).toEqual(
      defaultCalendar.years.filter(({ year }) => year !== 2026),
    );
    expect(isDayOff('2026-12-24', twice)).toBe(true);
    expect(isDayOff('2026-12-24', defaultCalendar)).toBe(false);
  });

  it('opens a year of which nothing is known as one that is not decided, with the source given', () => {
    const calendar = withDate(defaultCalendar, '2022-03-07', 'makeUpDays', source);
    expect(calendar.years[0]).toEqual({
      year: 2022,
      daysOff: [],
      makeUpDays: ['2022-03-07'],
      provisional: true,
      source,
    });
    expect(calendar.years).toHaveLength(defaultCalendar.years.length + 1);
  });

  it('is either off or worked, by the last word', () => {
    const off = withDate(defaultCalendar, '2026-08-22', 'daysOff', source);
    expect(yearIn(off, 2026).makeUpDays).toEqual(['2026-01-10']);
    expect(isDayOff('2026-08-22', off)).toBe(true);
    const worked = withDate(off, '2026-08-22', 'makeUpDays', source);
    expect(yearIn(worked, 2026)).toEqual(yearIn(defaultCalendar, 2026));
    expect(isDayOff('2026-08-22', worked)).toBe(false);
  });

  it('is taken out of its own kind alone', () => {
    const without = withoutDate(defaultCalendar, '2026-11-24', 'daysOff');
    expect(isDayOff('2026-11-24', without)).toBe(false);
    expect(yearIn(without, 2026).makeUpDays).toEqual(yearIn(defaultCalendar, 2026).makeUpDays);
    expect(yearIn(without, 2026).daysOff).toEqual(
      yearIn(defaultCalendar, 2026).daysOff.filter((date) => date !== '2026-11-24'),
    );
    expect(withoutDate(defaultCalendar, '2026-11-24', 'makeUpDays')).toEqual(defaultCalendar);
  });

  it('goes with its whole year', () => {
    const without = withoutYear(defaultCalendar, 2026);
    expect(without.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2027]);
    expect(without.week).toBe(defaultCalendar.week);
  });
});

describe('office hours of the unit', () => {
  it('hold from Monday to Friday, and on Saturday morning where that was worked', () => {
    const plain = withOfficeHours(defaultCalendar, summer);
    expect(plain.week).toEqual([[], summer, summer, summer, summer, summer, []]);
    expect(plain.fullDay).toEqual(summer);
    expect(plain.years).toBe(defaultCalendar.years);
    expect(withOfficeHours(saturdayMornings, summer).week[6]).toEqual([summer[0]]);
  });

  it('may be none', () => {
    expect(withOfficeHours(saturdayMornings, []).week).toEqual([[], [], [], [], [], [], []]);
  });
});

describe('what a unit changed of the shipped calendar', () => {
  const withFullDay = { ...defaultCalendar, fullDay: summer };
  const later: Session[] = [
    { opens: '07:30', closes: '11:30' },
    { opens: '13:30', closes: '17:30' },
  ];
  const earlier: Session[] = [
    { opens: '07:15', closes: '11:30' },
    { opens: '13:30', closes: '17:00' },
  ];

  it('is nothing where all is as shipped', () => {
    expect(ownOf(defaultCalendar, defaultCalendar)).toEqual({ years: [] });
    expect(ownOf(structuredClone(defaultCalendar), defaultCalendar)).toEqual({ years: [] });
    expect(withOwn({ years: [] }, defaultCalendar)).toBe(defaultCalendar);
  });

  it.each<[string, WorkingCalendar, string[]]>([
    ['Saturday morning', withSaturdayMorning(defaultCalendar, true), ['week', 'years']],
    ['all hours', withOfficeHours(defaultCalendar, summer), ['fullDay', 'week', 'years']],
    ['the length of a day', withFullDay, ['fullDay', 'years']],
    ['closing later', withOfficeHours(defaultCalendar, later), ['fullDay', 'week', 'years']],
    ['opening earlier', withOfficeHours(defaultCalendar, earlier), ['fullDay', 'week', 'years']],
    ['the morning alone', withOfficeHours(defaultCalendar, later.slice(0, 1)), ['fullDay', 'week', 'years']],
    ['a date', withDate(defaultCalendar, '2026-12-24', 'daysOff', source), ['years']],
  ])('%s: told apart, and put back', (_what, calendar, parts) => {
    const own = ownOf(calendar, defaultCalendar);
    expect(Object.keys(own).sort()).toEqual(parts);
    expect(withOwn(own, defaultCalendar)).toEqual(calendar);
  });

  it('is of a year’s table the whole table, and no other’s', () => {
    const own = ownOf(withDate(defaultCalendar, '2026-12-24', 'daysOff', source), defaultCalendar);
    expect(own.years.map(({ year }) => year)).toEqual([2026]);
  });

  it('of a week of which nothing is shipped is the week', () => {
    const bare = { ...defaultCalendar, week: [] };
    expect(ownOf(defaultCalendar, bare).week).toEqual(defaultCalendar.week);
    expect(ownOf(bare, bare)).toEqual({ years: [] });
  });

  it.each<[string, Partial<CalendarYear>, boolean]>([
    ['the same', {}, true],
    ['in another order, a date twice', { makeUpDays: ['2026-08-22', '2026-01-10', '2026-08-22'] }, true],
    ['a day off less', { daysOff: ['2026-01-01'] }, false],
    ['a make-up day less', { makeUpDays: ['2026-01-10'] }, false],
    ['another year', { year: 2028 }, false],
    ['not decided', { provisional: true }, false],
    ['another source', { source }, false],
  ])('a table with %s', (_what, change, same) => {
    const table = { ...yearIn(defaultCalendar, 2026), ...change };
    expect(isShipped(table, defaultCalendar)).toBe(same);
  });
});
