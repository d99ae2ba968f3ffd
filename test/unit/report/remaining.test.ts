import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { remainingNow } from '../../../lib/report';

const at = (now: string) => ({ now, calendar: defaultCalendar, dueSoonWorkingDays: 2 });
const left = (days: number) => ({ overdue: false, days });

// 2026-11-18 is a Wednesday.
describe('remainingNow', () => {
  it.each([
    ['on the day it was seen', left(2), '2026-11-18T08:00:00', '2026-11-18T16:00:00', left(2)],
    [
      'over working days that both ways count alike',
      left(3),
      '2026-11-18T08:00:00',
      '2026-11-20T08:00:00',
      left(1),
    ],
    ['of many days, over a weekend', left(10), '2026-11-18T08:00:00', '2026-11-24T08:00:00', left(4)],
    ['of few days, over a weekend', left(4), '2026-11-18T08:00:00', '2026-11-23T08:00:00', undefined],
    ['that may just have run out', left(1), '2026-11-18T08:00:00', '2026-11-19T08:00:00', undefined],
    ['that has run out either way', left(1), '2026-11-16T08:00:00', '2026-11-20T08:00:00', { overdue: true }],
    ['of no days, on its day', left(0), '2026-11-18T08:00:00', '2026-11-18T16:00:00', left(0)],
    ['of no days, on the next', left(0), '2026-11-18T08:00:00', '2026-11-19T08:00:00', undefined],
    [
      'of hours, some later',
      { overdue: false, hours: 3, minutes: 30 },
      '2026-11-18T08:00:00',
      '2026-11-18T09:15:00',
      { overdue: false, hours: 2, minutes: 15 },
    ],
    [
      'of hours that passed',
      { overdue: false, hours: 3 },
      '2026-11-18T08:00:00',
      '2026-11-18T11:01:00',
      undefined,
    ],
    [
      'of hours, another day',
      { overdue: false, hours: 3 },
      '2026-11-18T16:00:00',
      '2026-11-19T08:00:00',
      undefined,
    ],
    [
      'overdue, on the day',
      { overdue: true, days: 2 },
      '2026-11-18T08:00:00',
      '2026-11-18T16:00:00',
      { overdue: true, days: 2 },
    ],
    [
      'overdue, since then',
      { overdue: true, days: 2 },
      '2026-11-18T08:00:00',
      '2026-11-19T08:00:00',
      { overdue: true },
    ],
  ])('%s', (_name, said, seen, now, expected) => {
    expect(remainingNow(said, seen, at(now))).toEqual(expected);
  });
});
