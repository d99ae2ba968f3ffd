import { describe, expect, it } from 'vitest';
import { formatCivil, parseCivil, weekdayOf } from '../../../lib/calendar';

describe('a civil time', () => {
  it.each([
    ['1970-01-01', { day: 0 }],
    ['1969-12-31', { day: -1 }],
    ['1970-01-02T00:00', { day: 1, second: 0 }],
    ['2026-11-22', { day: 20_779 }],
    ['2026-11-22T16:30', { day: 20_779, second: 59_400 }],
    ['2026-11-22T16:30:05', { day: 20_779, second: 59_405 }],
    ['2026-11-22T23:59:59', { day: 20_779, second: 86_399 }],
    ['2026-11-22T24:00', { day: 20_779, second: 86_400 }],
    ['2024-02-29', { day: 19_782 }],
    ['2000-02-29', { day: 11_016 }],
    ['2026-11-01', { day: 20_758 }],
    ['2026-12-31', { day: 20_818 }],
    // Where a year of 365.2425 days would begin earlier or later.
    ['1972-01-01', { day: 730 }],
    ['2096-12-31', { day: 46_386 }],
    ['0001-01-01', { day: -719_162 }],
    ['9999-12-31', { day: 2_932_896 }],
  ])('%s is taken apart and put together', (text, moment) => {
    expect(parseCivil(text)).toEqual(moment);
    expect(formatCivil(moment)).toBe(text);
  });

  it.each([
    // Another shape.
    '2026/11-22',
    '2026-11/22',
    '2026-11-22 16:30',
    '2026-11-22T16.30',
    '2026-11-22T16:30.05',
    '2026-11-22T16:3',
    '2026-11-22T',
    '22/11/2026',
    '026-11-022',
    '2026-11-2a',
    '2026-1a-22',
    '202a-11-22',
    '2026-11-2/',
    '2026-11-2:',
    '2026-11-22Ta6:30',
    '2026-11-22T16:3a',
    '2026-11-22T16:30:0a',
    // No such day.
    '0000-01-01',
    '2026-00-10',
    '2026-13-10',
    '2026-01-00',
    '2026-01-32',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2025-02-29',
    '2024-02-30',
    '1900-02-29',
    '2100-02-29',
    // No such time.
    '2026-11-22T24:01',
    '2026-11-22T24:00:01',
    '2026-11-22T25:00',
    '2026-11-22T16:60',
    '2026-11-22T16:30:60',
  ])('%s is none', (text) => {
    expect(parseCivil(text)).toBeUndefined();
  });

  it.each([1, 3, 5, 7, 8, 10, 12])('has a day 31 in month %i', (month) => {
    expect(parseCivil(`2026-${String(month).padStart(2, '0')}-31`)).toBeDefined();
  });

  it.each([4, 6, 9, 11])('ends on day 30 in month %i', (month) => {
    expect(parseCivil(`2026-${String(month).padStart(2, '0')}-30`)).toBeDefined();
  });
});

describe('the weekday', () => {
  it.each([
    ['1969-12-28', 0],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-11-28', 6],
  ])('of %s is %i', (date, weekday) => {
    expect(weekdayOf(parseCivil(date)?.day ?? Number.NaN)).toBe(weekday);
  });
});
