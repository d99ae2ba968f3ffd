import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, defaultThresholds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import { backlog, countFlagged, type KnownDossier, type Picture } from '../../../lib/report';

// A Wednesday, 10:00 in Vietnam.
const instant = Date.UTC(2026, 10, 18, 3);
const at = {
  now: civilTimeOf(instant),
  calendar: defaultCalendar,
  thresholds: defaultThresholds,
  civilTimeOf,
};
const site = 'https://motcua.example.vn';

function known(dossier: Dossier, more: Partial<KnownDossier> = {}): KnownDossier {
  const fields = Object.keys(dossier) as (keyof Dossier)[];
  return {
    site,
    dossier,
    seenAt: Object.fromEntries(fields.map((field) => [field, instant])),
    unreadable: [],
    lastSeenAt: instant,
    gone: false,
    ...more,
  };
}

function pictureOf(open: KnownDossier[], more: Partial<Picture> = {}): Picture {
  return { officers: [], open, closed: { total: 0, undigitised: 0 }, undigitised: [], coverage: [], ...more };
}

describe('backlog', () => {
  it('counts by flag, each dossier under every count that fits', () => {
    const open = [
      known({ code: 'A-1', dueAt: '2026-11-17' }),
      known({ code: 'A-2', dueAt: '2026-11-18', digitisedComponents: false }),
      known({ code: 'A-3', dueAt: '2026-11-19' }),
      known({ code: 'A-4', dueAt: '2026-12-19', stepDueAt: '2026-11-17' }),
      known({ code: 'A-5', dueAt: '2026-11-17', stage: 'paused' }),
      known({ code: 'A-6' }),
    ];
    const { counts } = backlog(pictureOf(open, { closed: { total: 40, undigitised: 12 } }), at);
    expect(counts).toEqual({
      overdue: 1,
      'due-today': 1,
      'due-soon': 1,
      'step-overdue': 1,
      undigitised: 13,
      paused: 1,
      open: 6,
      total: 46,
    });
  });

  it('names the ten most urgent in the order of work, with why and how long', () => {
    const codes = Array.from({ length: 14 }, (_, index) => `A-${10 + index}`);
    const open = codes.map((code, index) =>
      known({ code, dueAt: `2026-11-17T08:${59 - index}`, procedure: 'Đăng ký kết hôn' }),
    );
    const { urgent, urgentTotal } = backlog(pictureOf(open), at);
    expect(urgentTotal).toBe(14);
    expect(urgent.map(({ code }) => code)).toEqual(codes.reverse().slice(0, 10));
    expect(urgent[0]).toMatchObject({
      site,
      procedure: 'Đăng ký kết hôn',
      progress: 'overdue',
      flags: ['overdue'],
    });
    expect(urgent[0]?.workingMinutesLeft).toBeLessThan(urgent[1]?.workingMinutesLeft ?? 0);
  });

  it('fills the urgent with closed ones that are not digitised, after the open', () => {
    const undigitised = [known({ code: 'B-1', finishedAt: '2026-11-10', digitisedResult: false })];
    const picture = pictureOf([known({ code: 'A-1', dueAt: '2026-11-19' })], {
      closed: { total: 3, undigitised: 3 },
      undigitised,
    });
    const { urgent, urgentTotal } = backlog(picture, at);
    expect(urgent.map(({ code }) => code)).toEqual(['A-1', 'B-1']);
    expect(urgentTotal).toBe(4);
  });

  it('counts what left its list apart: neither open nor done', () => {
    const open = [
      known({ code: 'A-1', dueAt: '2026-11-10' }, { gone: true }),
      known({ code: 'A-2', dueAt: '2026-11-10' }),
    ];
    const result = backlog(pictureOf(open), at);
    expect(result.counts).toMatchObject({ overdue: 1, open: 1, total: 2 });
    expect(result.gone).toBe(1);
    expect(result.urgent.map(({ code }) => code)).toEqual(['A-2']);
  });

  it('does not repeat a time left that was seen on another day', () => {
    const yesterday = Date.UTC(2026, 10, 17, 3);
    const dossier = { code: 'A-1', remaining: { overdue: false, hours: 2 } };
    const open = [
      known(dossier, { seenAt: { code: yesterday, remaining: yesterday }, lastSeenAt: yesterday }),
    ];
    expect(backlog(pictureOf(open), at).counts).toMatchObject({
      overdue: 0,
      'due-today': 0,
      'due-soon': 0,
      open: 1,
    });
    expect(backlog(pictureOf([known(dossier)]), at).counts['due-today']).toBe(1);
  });

  it('flags a due date that could not be read', () => {
    const open = [known({ code: 'A-1' }, { unreadable: [{ field: 'dueAt', reason: 'no-such-day' }] })];
    expect(countFlagged(pictureOf(open), at, ['due-date-unreadable'])).toBe(1);
  });

  it('tells when it was read last, by list or by dossier; nothing before the first', () => {
    expect(backlog(pictureOf([]), at).readAt).toBeUndefined();
    expect(backlog(pictureOf([known({ code: 'A-1' })]), at).readAt).toBe(instant);
  });
});

describe('countFlagged', () => {
  it('counts a dossier once, though it bears several of the flags', () => {
    const open = [
      known({ code: 'A-1', dueAt: '2026-11-17', digitisedComponents: false }),
      known({ code: 'A-2', dueAt: '2026-11-18' }),
      known({ code: 'A-3', dueAt: '2026-12-18' }),
    ];
    expect(countFlagged(pictureOf(open), at, ['overdue', 'due-today', 'undigitised-components'])).toBe(2);
  });
});
