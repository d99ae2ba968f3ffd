import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { flagIds, judge, progressAt } from '../../../lib/dossier';
import { flagRules } from '../../../lib/dossier/flags';
import { never } from '../calendar/calendars';
import { judgeCases } from './judge-cases';

describe('judge', () => {
  it('has at least 150 cases', () => {
    expect(judgeCases.length).toBeGreaterThanOrEqual(150);
  });

  it('has no case twice', () => {
    const names = judgeCases.map(([rule, what]) => `${rule}: ${what}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(judgeCases)('%s: %s', (_rule, _what, dossier, now, progress, flags, at) => {
    const judgement = judge(
      { code: 'H57.132-261012-0001', ...dossier },
      { now, calendar: defaultCalendar, ...at },
    );
    expect({ progress: judgement.progress, flags: judgement.flags.map(({ id }) => id) }).toEqual({
      progress,
      flags,
    });
  });

  it('knows every flag once, in the promised order and with the promised severity', () => {
    expect(flagRules.map(({ id }) => id)).toEqual(flagIds);
    expect(flagRules.map(({ severity }) => severity)).toEqual([1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4]);
  });

  it('knows nothing of a moment that is none', () => {
    const at = { now: 'hôm nay', calendar: defaultCalendar };
    expect(judge({ code: 'A', dueAt: '2026-10-12' }, at).progress).toBe('unknown');
    expect(progressAt({ code: 'A', dueAt: '2026-10-12' }, at)).toBe('unknown');
  });

  it.each<[string, object, string[]]>([
    ['minutes of more than a day', { minutes: 500 }, ['due-soon']],
    ['hours and minutes of a day', { hours: 7, minutes: 30 }, ['due-soon']],
    ['minutes of less than a day', { hours: 1, minutes: 30 }, ['due-today']],
  ])('counts the page’s own %s', (_what, amounts, flags) => {
    const judgement = judge(
      { code: 'A', remaining: { overdue: false, ...amounts } },
      { now: '2026-10-12T10:00', calendar: defaultCalendar },
    );
    expect(judgement.flags.map(({ id }) => id)).toEqual(flags);
  });

  it('takes the page’s own days also where nobody works', () => {
    const dossier = { code: 'A', remaining: { overdue: false, days: 0 } };
    const { flags } = judge(dossier, { now: '2026-10-12T10:00', calendar: never });
    expect(flags.map(({ id }) => id)).toEqual(['due-today']);
  });

  it('leaves the dossier as it is', () => {
    const dossier = Object.freeze({ code: 'A', dueAt: '2026-10-12T10:00', digitisedResult: false } as const);
    expect(judge(dossier, { now: '2026-10-13', calendar: defaultCalendar }).progress).toBe('overdue');
  });
});

describe('the figures of a flag', () => {
  const paramsOf = (dossier: object, now: string, at: object = {}) =>
    judge({ code: 'A', ...dossier }, { now, calendar: defaultCalendar, ...at }).flags[0]?.params;

  it('overdue by the minute: working minutes and the length of a day', () => {
    expect(paramsOf({ dueAt: '2026-11-20T16:30' }, '2026-11-23T10:30:20')).toEqual({
      due: '2026-11-20T16:30',
      now: '2026-11-23T10:30:20',
      workingMinutes: 210,
      dayMinutes: 450,
    });
  });

  it('overdue by the date: worked dates, no minutes', () => {
    expect(paramsOf({ dueAt: '2026-11-20' }, '2026-11-25T10:30')).toEqual({
      due: '2026-11-20',
      now: '2026-11-25T10:30',
      workingDays: 2,
    });
    expect(paramsOf({ dueAt: '2026-11-20' }, '2026-11-21T10:30')).toMatchObject({ workingDays: 0 });
  });

  it('counting by the day: the time of day is left out', () => {
    const thresholds = { dueSoonWorkingDays: 2, byDay: true };
    expect(paramsOf({ dueAt: '2026-11-20T08:00' }, '2026-11-23T10:30', { thresholds })).toEqual({
      due: '2026-11-20',
      now: '2026-11-23T10:30',
      workingDays: 1,
    });
  });

  it('overdue by the page alone: its own figures, none invented', () => {
    expect(paramsOf({ remaining: { overdue: true, days: 1, hours: 3 } }, '2026-11-23T10:30')).toStrictEqual({
      pageDays: 1,
      pageHours: 3,
    });
    expect(paramsOf({ remaining: { overdue: true, minutes: 20 } }, '2026-11-23T10:30')).toStrictEqual({
      pageMinutes: 20,
    });
    expect(paramsOf({ remaining: { overdue: true } }, '2026-11-23T10:30')).toStrictEqual({});
  });

  it('due today: the working time left, of a bare date to its closing', () => {
    expect(paramsOf({ dueAt: '2026-10-12T16:30' }, '2026-10-12T10:00')).toMatchObject({
      workingMinutes: 270,
    });
    expect(paramsOf({ dueAt: '2026-10-12' }, '2026-10-12T10:00')).toMatchObject({ workingMinutes: 300 });
    expect(paramsOf({ dueAt: '2026-10-12' }, '2026-10-12T20:00')).toMatchObject({ workingMinutes: 0 });
  });

  it('due soon: the working time left', () => {
    expect(paramsOf({ dueAt: '2026-10-14T10:00' }, '2026-10-13T10:00')).toEqual({
      due: '2026-10-14T10:00',
      now: '2026-10-13T10:00',
      workingMinutes: 450,
      dayMinutes: 450,
    });
  });

  it('overdue in a step: from the step’s own due moment', () => {
    const dossier = { stepDueAt: '2026-10-12T09:00', dueAt: '2026-10-30' };
    expect(paramsOf(dossier, '2026-10-12T10:00')).toEqual({
      due: '2026-10-12T09:00',
      now: '2026-10-12T10:00',
      workingMinutes: 60,
      dayMinutes: 450,
    });
  });

  it('a due date that cannot be read: why', () => {
    const unreadable = [{ field: 'dueAt', text: '31/02/2026', reason: 'no-such-day' }];
    expect(paramsOf({}, '2026-10-12T10:00', { unreadable })).toEqual({ why: 'no-such-day' });
  });

  it('late: from due to the finish', () => {
    const dossier = { dueAt: '2026-10-12T16:30', finishedAt: '2026-10-13T08:30' };
    expect(paramsOf(dossier, '2026-10-20T08:00')).toEqual({
      due: '2026-10-12T16:30',
      done: '2026-10-13T08:30',
      workingMinutes: 90,
      dayMinutes: 450,
    });
  });

  it('suspect: the reception where it comes after', () => {
    expect(paramsOf({ dueAt: '2026-11-07' }, '2026-10-12T08:00')).toEqual({ due: '2026-11-07' });
    expect(paramsOf({ dueAt: '2026-11-05', receivedAt: '2026-11-06T09:00' }, '2026-10-12T08:00')).toEqual({
      due: '2026-11-05',
      received: '2026-11-06T09:00',
    });
  });
});
