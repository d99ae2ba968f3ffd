import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import type { Dossier } from '../../../lib/dossier';
import { isAlike, judgedOfSameDate } from '../../../lib/dossier/alike';

const dossier: Dossier = {
  code: 'H57.132-260804-0583',
  dueAt: '2026-08-05',
  stage: 'processing',
  channel: 'direct',
  payment: 'paid',
};
const now = '2026-08-04T08:00';
const at = { now, calendar: defaultCalendar };

describe('dossiers of one due date', () => {
  it.each<[string, Partial<Dossier>, boolean]>([
    ['code', { code: 'H57.132-260804-0584' }, true],
    ['applicant', { applicant: 'Trần B' }, true],
    ['stage', { stage: 'paused' }, false],
    ['digitised papers', { digitisedComponents: false }, false],
    ['digitised result', { digitisedResult: false }, false],
    ['attached result', { attachedResult: true }, false],
    ['step', { stepDueAt: '2026-08-04' }, false],
    ['state on the national portal', { synced: false }, false],
    ['payment', { payment: 'unpaid' }, false],
    ['channel, where all is paid', { channel: 'online' }, true],
  ])('that differ by their %s', (_what, change, alike) => {
    expect(isAlike(dossier, { ...dossier, ...change })).toBe(alike);
    expect(isAlike({ ...dossier, ...change }, dossier)).toBe(alike);
  });

  it('of which one is to be paid online differ by their channel', () => {
    const unpaid: Dossier = { ...dossier, payment: 'unpaid' };
    expect(isAlike(unpaid, { ...unpaid })).toBe(true);
    expect(isAlike(unpaid, { ...unpaid, channel: 'online' })).toBe(false);
  });
});

describe('what was judged of one due date', () => {
  const known = judgedOfSameDate(dossier, at);

  it.each<[string, Partial<Dossier>]>([
    ['the same', {}],
    ['a dossier received on its due date', { receivedAt: '2026-08-05' }],
    ['a dossier received before', { receivedAt: '2026-08-01T08:00' }],
  ])('is kept for %s', (_what, change) => {
    const first = judgedOfSameDate(dossier, at);
    expect(first).toEqual([]);
    expect(judgedOfSameDate({ ...dossier, ...change }, { ...at })).toBe(first);
  });

  it.each<[string, Partial<Dossier>]>([
    ['one received later', { receivedAt: '2026-08-06' }],
    ['one that is finished', { finishedAt: '2026-08-04' }],
    ['one that was returned', { returnedAt: '2026-08-04' }],
    ['one whose due date is no time', { dueAt: '2026-02-31' }],
  ])('is nothing for %s, each time', (_what, change) => {
    expect(judgedOfSameDate({ ...dossier, ...change }, at)).toBeUndefined();
    expect(judgedOfSameDate({ ...dossier, ...change }, at)).toBeUndefined();
  });

  it('is nothing where no due date, no time of day or more than the rules decides', () => {
    const { dueAt: _, ...undated } = dossier;
    const thresholds = { dueSoonWorkingDays: 2, byDay: false };
    expect(judgedOfSameDate(undated, at)).toBeUndefined();
    expect(judgedOfSameDate(dossier, { ...at, now: 'hôm nay' })).toBeUndefined();
    const unreadable = [{ field: 'dueAt' as const, text: 'x', reason: 'not-a-date' }];
    expect(judgedOfSameDate(dossier, { ...at, unreadable })).toBeUndefined();
    expect(judgedOfSameDate(dossier, { ...at, unreadable: [] })).toEqual([]);
    expect(judgedOfSameDate(dossier, { ...at, thresholds: { ...thresholds, exceptions: [] } })).toEqual([]);
  });

  it('is another at another moment, by another calendar or by other rules', () => {
    const thresholds = { dueSoonWorkingDays: 2, byDay: false };
    const ways = [
      at,
      { ...at, now: '2026-08-04T09:00' },
      { ...at, calendar: { ...defaultCalendar } },
      { ...at, thresholds },
    ];
    for (const way of ways) {
      const own = judgedOfSameDate(dossier, way);
      expect(own).not.toBe(known);
      expect(judgedOfSameDate(dossier, { ...way })).toBe(own);
      for (const other of ways) {
        if (other === way) continue;
        const before = judgedOfSameDate(dossier, way);
        expect(judgedOfSameDate(dossier, other)).not.toBe(before);
      }
    }
  });

  it('is another of another due date, and is forgotten where there were too many', () => {
    const own = judgedOfSameDate(dossier, at);
    expect(judgedOfSameDate({ ...dossier, dueAt: '2026-08-06' }, at)).not.toBe(own);
    expect(judgedOfSameDate(dossier, at)).toBe(own);
    const minute = (n: number) =>
      `2026-08-07T${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
    for (let n = 0; n < 900; n++) judgedOfSameDate({ ...dossier, dueAt: minute(n) }, at);
    expect(judgedOfSameDate(dossier, at)).toBe(own);
    for (let n = 900; n < 1100; n++) judgedOfSameDate({ ...dossier, dueAt: minute(n) }, at);
    expect(judgedOfSameDate(dossier, at)).not.toBe(own);
  });
});
