import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  defaultCalendar,
  isDayOff,
  type WorkingCalendar,
  workingDatesBetween,
  workingDayMinutes,
  workingTimeBetween,
} from '../../../lib/calendar';
import { always, never, plainWeeks, saturdayMornings, untidy } from './calendars';
import { timeCases } from './working-time-cases';

describe('workingTimeBetween', () => {
  it('has at least 80 cases', () => {
    expect(timeCases.length).toBeGreaterThanOrEqual(80);
  });

  it.each(timeCases)('%s: %s', (_rule, _what, from, to, minutes, calendar = defaultCalendar) => {
    const time = workingTimeBetween(from, to, calendar);
    expect(time.minutes).toBe(minutes);
    expect(time.days * workingDayMinutes(calendar)).toBeCloseTo(minutes, 9);
  });

  it('gives days of the unit as a fraction', () => {
    expect(workingTimeBetween('2026-10-12T07:30', '2026-10-13T11:30', defaultCalendar)).toEqual({
      minutes: 690,
      days: 690 / 450,
    });
  });

  it.each([
    '',
    'hôm nay',
    '12/10/2026',
    '2026-02-30',
    '1900-02-29',
    '2026-10-1２',
    '2026-10-12 08:00',
    '2026-10-12T08:00:60',
    '2026-10-12T24:01',
    '2026-13-01',
    '2026-10-12T25:00',
    '2026-10-12T10:60',
    '0000-01-01',
  ])('takes no time that is none: %j', (text) => {
    const fault = new RangeError(`Not a civil time: ${text}`);
    expect(() => workingTimeBetween(text, '2026-10-12', defaultCalendar)).toThrow(fault);
    expect(() => workingTimeBetween('2026-10-12', text, defaultCalendar)).toThrow(fault);
  });

  it('does not walk over the days: all years are crossed 50,000 times before the time limit', () => {
    let minutes = 0;
    for (let n = 0; n < 50_000; n++) {
      minutes = workingTimeBetween('0001-01-01T08:00', '9999-12-31T08:00', plainWeeks).minutes;
    }
    const weekdays = 2_608_614;
    expect(minutes).toBe(weekdays * 450);
  });
});

describe('addWorkingTime', () => {
  it.each([
    ['within the morning', '2026-10-12T08:00', 60, '2026-10-12T09:00'],
    ['to the end of the morning', '2026-10-12T08:00', 210, '2026-10-12T11:30'],
    ['over lunch', '2026-10-12T11:00', 60, '2026-10-12T14:00'],
    ['to closing', '2026-10-12T16:00', 60, '2026-10-12T17:00'],
    ['into the next day', '2026-10-12T16:00', 61, '2026-10-13T07:31'],
    ['over a weekend', '2026-10-16T16:00', 90, '2026-10-19T08:00'],
    ['over Tết', '2026-02-13T16:00', 150, '2026-02-23T09:00'],
    ['into a make-up Saturday', '2026-08-21T16:00', 90, '2026-08-22T08:00'],
    ['two days', '2026-10-12T10:00', 900, '2026-10-14T10:00'],
    ['to the last day of all', '9999-12-31T08:00', 60, '9999-12-31T09:00'],
    ['from a bare date', '2026-10-12', 450, '2026-10-12T17:00'],
    ['from the night', '2026-10-12T20:00', 1, '2026-10-13T07:31'],
    ['half a minute', '2026-10-12T08:00', 0.5, '2026-10-12T08:00:30'],
    ['nothing', '2026-10-12T12:00', 0, '2026-10-12T12:00'],
    ['backwards', '2026-10-12T09:00', -60, '2026-10-12T08:00'],
    ['backwards over lunch', '2026-10-12T14:00', -60, '2026-10-12T11:00'],
    ['backwards to the opening of the afternoon', '2026-10-12T14:00', -30, '2026-10-12T13:30'],
    ['backwards over a weekend', '2026-10-19T08:00', -90, '2026-10-16T16:00'],
    ['backwards from a bare date', '2026-10-12', -450, '2026-10-12T07:30'],
  ])('%s', (_what, from, minutes, expected) => {
    expect(addWorkingTime(from, minutes, defaultCalendar)).toBe(expected);
  });

  it('finds nothing where nothing is worked, or beyond the years', () => {
    expect(addWorkingTime('2026-10-12T08:00', 1, never)).toBeUndefined();
    expect(addWorkingTime('2026-10-12T08:00', -1, never)).toBeUndefined();
    expect(addWorkingTime('9999-12-31T08:00', 1000, defaultCalendar)).toBeUndefined();
    expect(addWorkingTime('9999-12-31T23:00', 120, always)).toBeUndefined();
    expect(addWorkingTime('0001-01-01T08:00', -1000, defaultCalendar)).toBeUndefined();
  });
});

describe('isDayOff', () => {
  it('knows the leap days of the centuries', () => {
    expect(isDayOff('2000-02-27', defaultCalendar)).toBe(true);
    expect(isDayOff('2000-02-29', defaultCalendar)).toBe(false);
    expect(isDayOff('2100-02-28', defaultCalendar)).toBe(true);
    expect(isDayOff('2100-03-01', defaultCalendar)).toBe(false);
  });

  it.each([
    ['2026-10-12', false],
    ['2026-10-12T23:00', false],
    ['2026-10-17', true],
    ['2026-10-18T09:00', true],
    ['2026-11-24', true],
    ['2026-08-22', false],
    ['2030-01-01', false],
    ['không rõ', false],
  ])('%s: %s', (date, off) => {
    expect(isDayOff(date, defaultCalendar)).toBe(off);
  });

  it('goes by the calendar given', () => {
    expect(isDayOff('2026-10-17', saturdayMornings)).toBe(false);
    expect(isDayOff('2024-02-10', saturdayMornings)).toBe(true);
    expect(isDayOff('2026-10-12', never)).toBe(true);
    expect(isDayOff('2026-10-18', always)).toBe(false);
  });
});

describe('workingDatesBetween', () => {
  it.each([
    ['the same date', '2026-10-12', '2026-10-12', 0],
    ['the next date', '2026-10-12', '2026-10-13', 1],
    ['over a weekend', '2026-10-16', '2026-10-19', 1],
    ['to a Saturday', '2026-10-16', '2026-10-17', 0],
    ['over Tết', '2026-02-13', '2026-02-23', 1],
    ['over a make-up Saturday', '2026-08-21', '2026-08-24', 2],
    ['backwards', '2026-10-19', '2026-10-16', -1],
    ['times of day are left aside', '2026-10-12T23:00', '2026-10-13T00:00', 1],
  ])('%s', (_what, from, to, dates) => {
    // What is worked out of a calendar is kept: each case begins with another.
    expect(workingDatesBetween(from, to, { ...defaultCalendar })).toBe(dates);
  });
});

describe('workingDayMinutes', () => {
  it.each<[string, WorkingCalendar, number]>([
    ['the default', defaultCalendar, 450],
    ['around the clock', always, 1440],
    ['the longest weekday where no full day is set', { ...untidy, fullDay: [] }, 420],
    ['the longest of weekdays that differ', { ...saturdayMornings, fullDay: [] }, 450],
    ['nothing', never, 0],
  ])('%s', (_what, calendar, minutes) => {
    expect(workingDayMinutes(calendar)).toBe(minutes);
  });
});

describe('a calendar', () => {
  it('answers the same after a journey as JSON', () => {
    const travelled = JSON.parse(JSON.stringify(saturdayMornings)) as WorkingCalendar;
    for (const [, , from, to] of timeCases) {
      expect(workingTimeBetween(from, to, travelled)).toEqual(workingTimeBetween(from, to, saturdayMornings));
    }
  });

  it('leaves out dates that are none, and takes a date named both ways as off', () => {
    const year = {
      year: 2026,
      daysOff: ['2026-10-12', '2026-02-30', 'Tết', '2026-10-17'],
      makeUpDays: ['2026-10-17', '2026-10-18'],
      provisional: false,
      source: 'unit',
    };
    const calendar = { ...plainWeeks, years: [year] };
    expect(workingTimeBetween('2026-10-12', '2026-10-18', calendar).minutes).toBe(5 * 450);
    expect(isDayOff('2026-10-17', calendar)).toBe(true);
    expect(isDayOff('2026-10-18', calendar)).toBe(false);
  });
});
