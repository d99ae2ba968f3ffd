import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  addWorkingTime,
  defaultCalendar,
  formatCivil,
  isDayOff,
  parseCivil,
  type WorkingCalendar,
  workingDatesBetween,
  workingDayMinutes,
  workingTimeBetween,
} from '../../../lib/calendar';
import { always, never, plainWeeks, saturdayMornings, untidy } from './calendars';

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const secondsPerDay = 86_400;
const firstDay = parseCivil('0001-01-01')!.day;
const lastDay = parseCivil('9999-12-31')!.day;
const tablesFrom = parseCivil('2022-12-01')!.day;
const tablesTo = parseCivil('2028-01-31')!.day;

const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: tablesFrom, max: tablesTo }) },
  { weight: 1, arbitrary: fc.integer({ min: firstDay, max: lastDay }) },
);
const moment = fc
  .record({ day, second: fc.integer({ min: 0, max: secondsPerDay }) })
  .map((civil) => formatCivil(civil));
const date = day.map((number) => formatCivil({ day: number }));
const clock = fc
  .integer({ min: 0, max: 1440 })
  .map((minute) => formatCivil({ day: 0, second: minute * 60 }).slice(11));
const sessions = fc.array(
  fc.record({ opens: fc.oneof(clock, fc.constantFrom('', '9:00', '24:01')), closes: clock }),
  { maxLength: 5 },
);
const calendar: fc.Arbitrary<WorkingCalendar> = fc.oneof(
  fc.constantFrom(defaultCalendar, saturdayMornings, plainWeeks, untidy, never, always),
  fc.record({
    week: fc.array(sessions, { maxLength: 7 }),
    fullDay: sessions,
    years: fc.array(
      fc.record({
        year: fc.integer({ min: 1, max: 9999 }),
        daysOff: fc.array(date, { maxLength: 30 }),
        makeUpDays: fc.array(date, { maxLength: 5 }),
        provisional: fc.boolean(),
        source: fc.string(),
      }),
      { maxLength: 4 },
    ),
  }),
);

const minutes = (from: string, to: string, by: WorkingCalendar) => workingTimeBetween(from, to, by).minutes;
const order = (...times: string[]) => {
  const key = (time: string) => parseCivil(time)!.day * secondsPerDay + parseCivil(time)!.second!;
  return times.sort((a, b) => key(a) - key(b));
};

describe('working time', () => {
  it('is additive', () => {
    fc.assert(
      fc.property(moment, moment, moment, calendar, (a, b, c, by) => {
        return Math.abs(minutes(a, b, by) + minutes(b, c, by) - minutes(a, c, by)) < 1e-3;
      }),
      { numRuns: 2000 },
    );
  });

  it('turns its sign with the direction', () => {
    fc.assert(
      fc.property(moment, moment, calendar, (a, b, by) => {
        expect(minutes(a, b, by) + minutes(b, a, by)).toBe(0);
      }),
    );
  });

  it('is monotone: a later end is never less', () => {
    fc.assert(
      fc.property(moment, moment, moment, calendar, (from, x, y, by) => {
        const [earlier, later] = order(x, y) as [string, string];
        expect(minutes(from, earlier, by)).toBeLessThanOrEqual(minutes(from, later, by));
      }),
      { numRuns: 1000 },
    );
  });

  it('is never more than the time that passes, and a number always', () => {
    fc.assert(
      fc.property(moment, moment, calendar, (x, y, by) => {
        const [from, to] = order(x, y) as [string, string];
        const days = parseCivil(to)!.day - parseCivil(from)!.day;
        const passed = days * secondsPerDay + parseCivil(to)!.second! - parseCivil(from)!.second!;
        const time = workingTimeBetween(from, to, by);
        expect(time.minutes).toBeGreaterThanOrEqual(0);
        expect(time.minutes).toBeLessThanOrEqual(passed / 60);
        expect(Number.isFinite(time.days)).toBe(true);
        expect(Number.isFinite(workingDayMinutes(by))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is zero over nights and days off', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(defaultCalendar, saturdayMornings), (number, by) => {
        fc.pre(number < lastDay);
        const civil = formatCivil({ day: number });
        const next = formatCivil({ day: number + 1, second: 7.5 * 3600 });
        expect(minutes(`${civil}T17:00`, next, by)).toBe(0);
        const whole = minutes(`${civil}T00:00`, `${civil}T24:00`, by);
        expect(whole === 0).toBe(isDayOff(civil, by));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a bare date as its whole day', () => {
    fc.assert(
      fc.property(date, date, calendar, (a, b, by) => {
        expect(minutes(a, b, by)).toBe(minutes(`${a}T00:00`, `${b}T24:00`, by));
      }),
    );
  });

  it('added and measured again is the same, at the first moment that reaches it', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -2_000_000, max: 2_000_000 }), calendar, (from, added, by) => {
        const to = addWorkingTime(from, added, by);
        if (to === undefined || added === 0) return;
        expect(minutes(from, to, by)).toBeCloseTo(added, 6);
        const at = parseCivil(to)!;
        const second = at.second!;
        const beside = formatCivil({ day: at.day, second: added > 0 ? second - 1 : second + 1 });
        if (added > 0) expect(minutes(from, beside, by)).toBeLessThan(added);
        else expect(minutes(from, beside, by)).toBeGreaterThan(added);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts the dates that are worked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: tablesFrom, max: tablesTo }),
        fc.integer({ min: 0, max: 60 }),
        calendar,
        (from, length, by) => {
          let worked = 0;
          for (let n = from + 1; n <= from + length; n++)
            if (!isDayOff(formatCivil({ day: n }), by)) worked += 1;
          const [start, end] = [formatCivil({ day: from }), formatCivil({ day: from + length })];
          expect(workingDatesBetween(start, end, by)).toBe(worked);
          expect(workingDatesBetween(end, start, by) + worked).toBe(0);
        },
      ),
    );
  });
});

describe('civil time', () => {
  it('is the same after being taken apart, and follows the calendar of the world', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (number) => {
        const text = formatCivil({ day: number });
        expect(parseCivil(text)).toEqual({ day: number });
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
