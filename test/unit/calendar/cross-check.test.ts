import { differenceInBusinessDays } from 'date-fns';
import fc from 'fast-check';
import { describe, it, vi } from 'vitest';
import {
  defaultCalendar,
  formatCivil,
  type WorkingCalendar,
  workingDatesBetween,
  workingTimeBetween,
} from '../../../lib/calendar';
import { plainWeeks, saturdayMornings, untidy } from './calendars';

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const firstYear = 2022;
const lastYear = 2028;
const start = Date.UTC(firstYear, 0, 1);
const days = (Date.UTC(lastYear + 1, 0, 1) - start) / 86_400_000;
const firstDay = start / 86_400_000;

/** Minutes worked before each minute of the years, one minute after the other, straight from the calendar's words. */
function countMinutes(calendar: WorkingCalendar): Uint32Array {
  const off = new Set(calendar.years.flatMap((year) => year.daysOff));
  const makeUp = new Set(calendar.years.flatMap((year) => year.makeUpDays));
  const counted = new Uint32Array(days * 1440 + 1);
  for (let day = 0; day < days; day++) {
    const at = new Date(start + day * 86_400_000);
    const date = at.toISOString().slice(0, 10);
    let sessions = calendar.week[at.getUTCDay()] ?? [];
    if (makeUp.has(date)) sessions = calendar.fullDay;
    if (off.has(date)) sessions = [];
    for (let minute = 0; minute < 1440; minute++) {
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const worked = sessions.some(({ opens, closes }) => opens <= clock && clock < closes);
      const n = day * 1440 + minute;
      counted[n + 1] = counted[n]! + (worked ? 1 : 0);
    }
  }
  return counted;
}

describe('working time against a minute-by-minute count', () => {
  it.each<[string, WorkingCalendar]>([
    ['the default calendar', defaultCalendar],
    ['Saturday mornings', saturdayMornings],
    ['untidy sessions', { ...untidy, week: untidy.week.map((sessions) => sessions.slice(0, 5)) }],
  ])('%s, 10,000 spans', (_what, calendar) => {
    const counted = countMinutes(calendar);
    const minute = fc.integer({ min: 0, max: days * 1440 - 1 });
    const civil = (n: number) =>
      formatCivil({ day: firstDay + Math.floor(n / 1440), second: (n % 1440) * 60 });
    fc.assert(
      fc.property(minute, minute, (from, to) => {
        const { minutes } = workingTimeBetween(civil(from), civil(to), calendar);
        return minutes === counted[to]! - counted[from]!;
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('working days against date-fns on plain weeks', () => {
  const weekday = fc
    .integer({ min: firstDay, max: firstDay + days - 1 })
    .filter((day) => ((day + 4) % 7) % 6 !== 0);
  const local = (day: number) => {
    const at = new Date(day * 86_400_000);
    return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  };

  it('from one weekday to another, 5,000 spans', () => {
    fc.assert(
      fc.property(weekday, weekday, (from, to) => {
        const expected = differenceInBusinessDays(local(to), local(from));
        const [start, end] = [formatCivil({ day: from }), formatCivil({ day: to })];
        const { days: worked } = workingTimeBetween(`${start}T08:00`, `${end}T08:00`, plainWeeks);
        return worked === expected && workingDatesBetween(start, end, plainWeeks) === expected;
      }),
      { numRuns: 5000 },
    );
  });
});
