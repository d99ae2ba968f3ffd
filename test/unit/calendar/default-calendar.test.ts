import { describe, expect, it } from 'vitest';
import { defaultCalendar, isDayOff, parseCivil } from '../../../lib/calendar';

const weekdayOffByYear: Record<number, string> = {
  2023: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
  2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
  2027: '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24',
};
const makeUpByYear: Record<number, string> = {
  2023: '',
  2024: '05-04',
  2025: '04-26',
  2026: '01-10 08-22',
  2027: '',
};

/** Every date of a year with its weekday, by a clock of its own. */
function datesOf(year: number): { date: string; weekend: boolean }[] {
  const dates = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    const at = new Date(time);
    dates.push({ date: at.toISOString().slice(0, 10), weekend: at.getUTCDay() % 6 === 0 });
  }
  return dates;
}

describe('the default calendar', () => {
  it.each([2023, 2024, 2025, 2026, 2027])('has the weekdays off of %i and its make-up days', (year) => {
    const shown = (dates: { date: string }[]) => dates.map(({ date }) => date.slice(5)).join(' ');
    const off = datesOf(year).filter(({ date, weekend }) => !weekend && isDayOff(date, defaultCalendar));
    const worked = datesOf(year).filter(({ date, weekend }) => weekend && !isDayOff(date, defaultCalendar));
    expect(shown(off)).toBe(weekdayOffByYear[year]);
    expect(shown(worked)).toBe(makeUpByYear[year]);
  });

  it('names the source of each year, and the year not yet decided', () => {
    expect(defaultCalendar.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026, 2027]);
    for (const { source } of defaultCalendar.years) expect(source).toMatch(/Bộ luật Lao động 2019/);
    expect(defaultCalendar.years.filter(({ provisional }) => provisional).map(({ year }) => year)).toEqual([
      2027,
    ]);
  });

  it('holds real dates of the year alone, in order, none twice', () => {
    for (const { year, daysOff, makeUpDays } of defaultCalendar.years) {
      for (const dates of [daysOff, makeUpDays]) {
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const date of dates) {
          expect(parseCivil(date)).toBeDefined();
          expect(date.startsWith(`${year}-`)).toBe(true);
        }
      }
    }
  });
});
