import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, defaultThresholds, flagIds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import {
  type BacklogAt,
  backlog,
  countFlagged,
  isSettledFor,
  type KnownDossier,
  type Picture,
  settle,
} from '../../../lib/report';

const site = 'https://motcua.example.vn';
const dayMs = 86_400_000;
/** 2026-11-18, a Wednesday, at 00:00 in Vietnam. */
const midnight = Date.UTC(2026, 10, 17, 17);

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const clock = minute.map(
  (at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
);
/** Days about the one that is looked at, with a time or without, and now and then none that there is. */
const time = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.integer({ min: 15, max: 25 }), clock).map(([day, at]) => `2026-11-${day}T${at}`),
  },
  { weight: 2, arbitrary: fc.integer({ min: 15, max: 25 }).map((day) => `2026-11-${day}`) },
  fc.constant('2026-11-31'),
);

const dossier = fc
  .record(
    {
      procedure: fc.constantFrom('Đăng ký kết hôn', 'Chứng thực bản sao'),
      receivedAt: time,
      dueAt: time,
      stepDueAt: time,
      finishedAt: fc.option(time, { nil: undefined, freq: 8 }),
      stage: fc.constantFrom('received', 'processing', 'paused', 'refused'),
      remaining: fc.record(
        { overdue: fc.boolean(), days: fc.nat(4), hours: fc.nat(8), minutes: fc.nat(59) },
        { requiredKeys: ['overdue'] },
      ),
      digitisedComponents: fc.boolean(),
      attachedResult: fc.boolean(),
      digitisedResult: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));

const seen = fc.integer({ min: -3 * 24 * 60, max: 12 * 60 }).map((minutes) => midnight + minutes * 60_000);

const known = fc
  .tuple(dossier, seen, fc.boolean(), fc.constantFrom(false, false, false, true))
  .map(([made, seenAt, unreadable, gone]) => ({ made, seenAt, unreadable, gone }));

const picture: fc.Arbitrary<Picture> = fc
  .tuple(fc.array(known, { maxLength: 60 }), fc.nat(30), fc.nat(5))
  .map(([made, total, undigitised]) => ({
    officers: [],
    open: made.map((each, index) => knownOf(each, `A-${index}`)),
    closed: { total: total + undigitised, undigitised },
    undigitised: Array.from({ length: undigitised }, (_, index) =>
      knownOf(
        {
          made: { finishedAt: '2026-11-10', digitisedResult: false },
          seenAt: midnight,
          unreadable: false,
          gone: false,
        },
        `B-${index}`,
      ),
    ),
    coverage: [],
  }));

const thresholds = fc.record({
  dueSoonWorkingDays: fc.constantFrom(0, 0.5, 2, 5),
  byDay: fc.boolean(),
  exceptions: fc.constantFrom(
    [],
    [{ procedure: 'Đăng ký kết hôn', exclude: true }],
    [{ procedure: 'Chứng thực bản sao', dueSoonWorkingDays: 4 }],
  ),
});

function knownOf(
  { made, seenAt, unreadable, gone }: { made: object; seenAt: number; unreadable: boolean; gone: boolean },
  code: string,
): KnownDossier {
  const whole = { code, ...made } as Dossier;
  const fields = Object.keys(whole) as (keyof Dossier)[];
  return {
    site,
    dossier: whole,
    seenAt: Object.fromEntries(fields.map((field) => [field, seenAt])),
    unreadable: unreadable ? [{ field: 'dueAt', reason: 'no-such-day' }] : [],
    lastSeenAt: seenAt,
    gone,
  };
}

function atMinute(minutes: number, more: Partial<BacklogAt> = {}): BacklogAt {
  const now = civilTimeOf(midnight + minutes * 60_000);
  return { now, calendar: defaultCalendar, thresholds: defaultThresholds, civilTimeOf, ...more };
}

describe('a settled picture', () => {
  it('tells at every later moment of its day what the whole one tells', () => {
    fc.assert(
      fc.property(picture, thresholds, minute, minute, (whole, by, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const settled = settle(whole, atMinute(first, { thresholds: by }));
        const later = atMinute(second, { thresholds: by });
        expect(isSettledFor(settled, later)).toBe(true);
        expect(backlog(settled, later)).toEqual(backlog(whole, later));
        for (const id of flagIds) {
          expect(countFlagged(settled, later, [id])).toBe(countFlagged(whole, later, [id]));
        }
        expect(countFlagged(settled, later, flagIds)).toBe(countFlagged(whole, later, flagIds));
      }),
      { numRuns: 400 },
    );
  });

  it('judges few of many dossiers one by one', () => {
    const open = Array.from({ length: 1_000 }, (_, index) =>
      knownOf(
        {
          made: { dueAt: index % 100 === 0 ? '2026-11-18T15:00' : '2026-10-18' },
          seenAt: midnight,
          unreadable: false,
          gone: index % 50 === 7,
        },
        `A-${1_000 + index}`,
      ),
    );
    const whole: Picture = {
      officers: [],
      open,
      closed: { total: 0, undigitised: 0 },
      undigitised: [],
      coverage: [],
    };
    const settled = settle(whole, atMinute(600));
    expect(settled.open).toHaveLength(20);
    expect(settled.settled?.gone).toBe(20);
    const late = atMinute(15 * 60 + 1);
    expect(backlog(settled, late)).toEqual(backlog(whole, late));
    expect(backlog(settled, late).counts.overdue).toBe(980);
  });

  it('does not hold on another day, before it was made, or by other terms', () => {
    const whole: Picture = {
      officers: [],
      open: [],
      closed: { total: 0, undigitised: 0 },
      undigitised: [],
      coverage: [],
    };
    const settled = settle(whole, atMinute(600));
    expect(isSettledFor(whole, atMinute(600))).toBe(false);
    expect(isSettledFor(settled, atMinute(600))).toBe(true);
    expect(isSettledFor(settled, atMinute(599))).toBe(false);
    expect(isSettledFor(settled, atMinute(600 + dayMs / 60_000))).toBe(false);
    const byDay = { ...defaultThresholds, byDay: true };
    expect(isSettledFor(settled, atMinute(601, { thresholds: byDay }))).toBe(false);
    const calendar = { ...defaultCalendar, years: [] };
    expect(isSettledFor(settled, atMinute(601, { calendar }))).toBe(false);
  });
});
