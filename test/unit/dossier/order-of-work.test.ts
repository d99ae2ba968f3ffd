import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, judge, orderOfWork, type WorkItem, workingMinutesLeft } from '../../../lib/dossier';

const at = { now: '2026-10-14T10:00', calendar: defaultCalendar };

function item(dossier: Dossier): WorkItem {
  const minutesLeft = workingMinutesLeft(dossier, at);
  return { dossier, judgement: judge(dossier, at), ...(minutesLeft === undefined ? {} : { minutesLeft }) };
}

const inOrder: Dossier[] = [
  { code: 'overdue-long', dueAt: '2026-10-01' },
  { code: 'overdue-page', remaining: { overdue: true, days: 2 } },
  { code: 'overdue-short', dueAt: '2026-10-14T09:00' },
  { code: 'overdue-no-amount', remaining: { overdue: true } },
  { code: 'today', dueAt: '2026-10-14T16:30' },
  { code: 'page-hours', remaining: { overdue: false, hours: 7 } },
  { code: 'soon', dueAt: '2026-10-15T16:30', digitisedComponents: false },
  { code: 'in-weeks-a', dueAt: '2026-11-05T16:30' },
  { code: 'in-weeks-b', dueAt: '2026-11-05T16:30' },
  { code: 'done-attached', finishedAt: '2026-10-01', attachedResult: true, digitisedResult: false },
  {
    code: 'paused-attached',
    stage: 'paused',
    dueAt: '2026-10-01',
    attachedResult: true,
    digitisedResult: false,
  },
  { code: 'result', finishedAt: '2026-10-01', digitisedResult: false },
  { code: 'paused', stage: 'paused', dueAt: '2026-10-01' },
  { code: 'unknown' },
  { code: 'done', finishedAt: '2026-10-01', dueAt: '2026-10-05' },
  { code: 'refused', stage: 'refused' },
];

describe('the order of work', () => {
  it('puts first what hurts first', () => {
    const shuffled = [...inOrder].sort((a, b) =>
      a.code.at(-1)! + a.code < b.code.at(-1)! + b.code ? -1 : 1,
    );
    const sorted = shuffled.map(item).sort(orderOfWork);
    expect(sorted.map(({ dossier }) => dossier.code)).toEqual(inOrder.map(({ code }) => code));
  });

  it('is zero for the same dossier of two portals', () => {
    expect(orderOfWork(item({ code: 'A' }), item({ code: 'A' }))).toBe(0);
  });
});

describe('the working minutes left', () => {
  it.each<[string, Partial<Dossier>, number | undefined]>([
    ['to a time', { dueAt: '2026-10-14T16:30' }, 270],
    ['to the closing of a bare date', { dueAt: '2026-10-14' }, 300],
    ['past a time', { dueAt: '2026-10-14T09:00' }, -60],
    ['by the page', { remaining: { overdue: false, days: 1, hours: 1 } }, 510],
    ['past, by the page', { remaining: { overdue: true, days: 1 } }, -450],
    ['no amount on the page', { remaining: { overdue: true } }, undefined],
    ['nothing known', {}, undefined],
    ['paused', { stage: 'paused', dueAt: '2026-10-14' }, undefined],
    ['done', { finishedAt: '2026-10-13', dueAt: '2026-10-14' }, undefined],
  ])('%s', (_what, dossier, minutes) => {
    const left = workingMinutesLeft({ code: 'A', ...dossier }, at);
    if (minutes === undefined) expect(left).toBeUndefined();
    else expect(left).toBeCloseTo(minutes, 6);
  });
});
