import { describe, expect, it } from 'vitest';
import { formatCivilTime } from '../../../lib/locale/civil-format';
import { wordDuration, wordTimeLeft } from '../../../lib/locale/duration';

describe('an amount of working time', () => {
  it.each([
    [0, ''],
    [0.9, ''],
    [1, '1 phút'],
    [59.9, '59 phút'],
    [60, '1 giờ'],
    [200, '3 giờ 20 phút'],
    [449, '7 giờ 29 phút'],
    [450, '1 ngày'],
    [509, '1 ngày'],
    [510, '1 ngày 1 giờ'],
    [899, '1 ngày 7 giờ'],
    [900, '2 ngày'],
    [-200, '3 giờ 20 phút'],
    [450 * 1234, '1.234 ngày'],
  ])('%d minutes', (minutes, words) => {
    expect(wordDuration('vi', minutes, 450)).toBe(words);
  });

  it('has days of the length of the unit', () => {
    expect(wordDuration('vi', 480, 480)).toBe('1 ngày');
    expect(wordDuration('vi', 480, 450)).toBe('1 ngày');
    expect(wordDuration('vi', 479, 480)).toBe('7 giờ 59 phút');
    expect(wordDuration('vi', 600, 0)).toBe('10 giờ');
  });

  it('in English', () => {
    expect(wordDuration('en', 511, 450)).toBe('1 day 1 hour');
    expect(wordDuration('en', 122, 450)).toBe('2 hours 2 minutes');
  });
});

describe('the time left', () => {
  it.each([
    ['vi', 180, 'còn 3 giờ làm việc'],
    ['vi', 0, 'không còn giờ làm việc'],
    ['vi', -570, 'quá hạn 1 ngày 2 giờ'],
    ['vi', -0.5, 'quá hạn'],
    ['en', 180, '3 hours of working time left'],
    ['en', 0, 'no working time left'],
    ['en', -570, 'overdue by 1 day 2 hours'],
    ['en', -0.5, 'overdue'],
  ] as const)('%s %d', (language, minutes, words) => {
    expect(wordTimeLeft(language, minutes, 450)).toBe(words);
  });
});

describe('a civil time', () => {
  it.each([
    ['2026-11-20', '20/11/2026'],
    ['2026-11-20T16:30', '16:30 20/11/2026'],
    ['2026-01-02T07:05:09', '07:05 02/01/2026'],
    ['Chưa có', 'Chưa có'],
    ['', ''],
  ])('%j', (time, shown) => {
    expect(formatCivilTime(time)).toBe(shown);
  });
});
