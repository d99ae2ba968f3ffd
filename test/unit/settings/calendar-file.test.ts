import { describe, expect, it } from 'vitest';
import { defaultCalendar, type WorkingCalendar, withDate, withSaturdayMorning } from '../../../lib/calendar';
import { calendarTexts } from '../../../lib/locale/calendar';
import { type CalendarFileProblem, calendarFile, readCalendarFile } from '../../../lib/settings';

const read = (text: string, present = defaultCalendar) => readCalendarFile(text, present);
const problemOf = (text: string): CalendarFileProblem | undefined => {
  const result = read(text);
  return 'problem' in result ? result.problem : undefined;
};
const fileOf = (more: object = {}) =>
  JSON.stringify(
    {
      format: 'nhac-han/calendar',
      version: 1,
      years: [{ year: 2026, daysOff: ['2026-09-02'], makeUpDays: [], provisional: false, source: 'xã' }],
      ...more,
    },
    null,
    2,
  );

describe('a file of working time', () => {
  it('gives another machine the same calendar', () => {
    const own = withSaturdayMorning(withDate(defaultCalendar, '2026-12-24', 'daysOff', 'xã'), true);
    expect(read(calendarFile(own))).toEqual({ calendar: own });
  });

  it('may hold tables alone; other years and the hours stay', () => {
    const result = read(fileOf(), withSaturdayMorning(defaultCalendar, true)) as {
      calendar: WorkingCalendar;
    };
    expect(result.calendar.week[6]).toHaveLength(1);
    expect(result.calendar.years.find(({ year }) => year === 2026)?.source).toBe('xã');
    expect(result.calendar.years.find(({ year }) => year === 2025)).toEqual(
      defaultCalendar.years.find(({ year }) => year === 2025),
    );
  });
});

describe('a file that is refused', () => {
  const year = { year: 2026, daysOff: ['2026-09-02'], makeUpDays: [], provisional: false, source: 'xã' };
  const cases: [why: string, text: string, problem: CalendarFileProblem, said: string][] = [
    [
      'is no JSON',
      '{\n"format": "nhac-han/calendar",\n"version": 1,,\n}',
      { kind: 'not-json', line: 3 },
      'Dòng 3: tệp bị hỏng',
    ],
    ['is something else', '{"format": "other"}', { kind: 'other-format' }, 'không phải là tệp lịch làm việc'],
    ['is newer', fileOf({ version: 2 }), { kind: 'newer' }, 'phiên bản mới hơn'],
    ['is far too long', `${fileOf()}${' '.repeat(1_000_000)}`, { kind: 'too-long' }, 'quá dài'],
    [
      'has a date that is none',
      fileOf({ years: [{ ...year, daysOff: ['2026-09-02', '30/4/2026'] }] }),
      { kind: 'wrong-date', line: 9, date: '30/4/2026', fault: 'no-date' },
      'Dòng 9: "30/4/2026" không phải là ngày có thật.',
    ],
    [
      'has a day that does not exist',
      fileOf({ years: [{ ...year, makeUpDays: ['2026-02-30'] }] }),
      { kind: 'wrong-date', line: 11, date: '2026-02-30', fault: 'no-date' },
      'Dòng 11: "2026-02-30"',
    ],
    [
      'has a date of another year',
      fileOf({ years: [{ ...year, daysOff: ['2025-09-02'] }] }),
      { kind: 'wrong-date', line: 8, date: '2025-09-02', fault: 'other-year' },
      'Dòng 8: "2025-09-02" không thuộc năm của bảng.',
    ],
    [
      'has a date both off and worked',
      fileOf({ years: [{ ...year, makeUpDays: ['2026-09-02'] }] }),
      { kind: 'wrong-date', line: 11, date: '2026-09-02', fault: 'off-and-worked' },
      'vừa là ngày nghỉ vừa là ngày làm bù',
    ],
    [
      'makes up on a day that is worked',
      fileOf({ years: [{ ...year, makeUpDays: ['2026-09-10'] }] }),
      { kind: 'wrong-date', line: 11, date: '2026-09-10', fault: 'worked-anyway' },
      'vốn là ngày làm việc',
    ],
    [
      'has two tables of a year',
      fileOf({ years: [year, year] }),
      { kind: 'repeated-year', line: 15, year: 2026 },
      'Dòng 15: năm 2026 có hai bảng.',
    ],
    [
      'misses a part',
      fileOf({ years: [{ ...year, source: undefined }] }),
      { kind: 'wrong-part', line: 5, path: 'years[0].source' },
      'Dòng 5: years[0].source thiếu hoặc không đúng.',
    ],
    [
      'closes before it opens',
      fileOf({ fullDay: [{ opens: '17:00', closes: '13:30' }] }),
      { kind: 'wrong-part', line: 16, path: 'fullDay[0]' },
      'Dòng 16: fullDay[0]',
    ],
    [
      'has an hour that is none',
      fileOf({ fullDay: [{ opens: '7h30', closes: '11:30' }] }),
      { kind: 'wrong-part', line: 17, path: 'fullDay[0].opens', shown: '7h30' },
      'Dòng 17: fullDay[0].opens ("7h30") thiếu hoặc không đúng.',
    ],
    [
      'has a part that nobody knows',
      fileOf({ colour: 'red' }),
      { kind: 'unknown-part', line: 15, path: 'colour' },
      'Dòng 15: colour không có trong tệp lịch làm việc.',
    ],
  ];
  it.each(cases)('%s', (_why, text, problem, said) => {
    expect(problemOf(text)).toEqual(problem);
    expect(calendarTexts('vi').refused(problem)).toContain(said);
    expect(calendarTexts('en').refused(problem)).toMatch(/^Not imported/);
  });
});
