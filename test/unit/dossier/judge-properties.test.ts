import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultCalendar, formatCivil, workingTimeBetween } from '../../../lib/calendar';
import {
  type Dossier,
  flagIds,
  isDone,
  isOpen,
  type JudgedAt,
  judge,
  orderOfWork,
  type Progress,
  workingMinutesLeft,
} from '../../../lib/dossier';
import { never, saturdayMornings, untidy } from '../calendar/calendars';
import { timeCases } from '../calendar/working-time-cases';
import { judgeCases } from './judge-cases';

const progresses: readonly Progress[] = [
  'not-due',
  'overdue',
  'early',
  'on-time',
  'late',
  'paused',
  'closed',
  'unknown',
];

const day = fc.integer({ min: 20_400, max: 20_800 });
const civil = fc.oneof(
  fc.record({ day, second: fc.integer({ min: 0, max: 86_400 }) }).map((moment) => formatCivil(moment)),
  day.map((number) => formatCivil({ day: number })),
);
const anyTime = fc.oneof(
  { weight: 8, arbitrary: civil },
  { weight: 1, arbitrary: fc.constantFrom('', 'Chưa có', '00/00/0000', '2026-02-30', '9999-12-31T23:59:59') },
);
const amount = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 3, noNaN: true }));
const digitised = fc.constantFrom<boolean | 'not-applicable'>(true, false, 'not-applicable');

/** Any dossier at all: dates out of order, finished and paused at once, texts that are no times. */
const dossier = fc.record(
  {
    code: fc.constantFrom('A-1', 'A-2', 'B-1', 'B-2'),
    procedure: fc.constantFrom('Đăng ký khai sinh', 'Chứng thực'),
    channel: fc.constantFrom('direct' as const, 'online' as const, 'postal' as const),
    receivedAt: anyTime,
    dueAt: anyTime,
    stepDueAt: anyTime,
    finishedAt: anyTime,
    returnedAt: anyTime,
    remaining: fc.record(
      { overdue: fc.boolean(), days: amount, hours: amount, minutes: amount },
      { requiredKeys: ['overdue'] },
    ),
    stage: fc.constantFrom(
      ...(['received', 'processing', 'paused', 'finished', 'returned', 'refused', 'withdrawn'] as const),
    ),
    digitisedComponents: digitised,
    digitisedResult: digitised,
    attachedResult: fc.boolean(),
    payment: fc.constantFrom('none' as const, 'unpaid' as const, 'online' as const, 'paid' as const),
    synced: fc.boolean(),
  },
  { requiredKeys: ['code'] },
) as fc.Arbitrary<Dossier>;

const at: fc.Arbitrary<JudgedAt> = fc.record(
  {
    now: civil,
    calendar: fc.constantFrom(defaultCalendar, saturdayMornings, untidy, never),
    thresholds: fc.record({ dueSoonWorkingDays: fc.integer({ min: 0, max: 10 }), byDay: fc.boolean() }),
    unreadable: fc.constantFrom([], [{ field: 'dueAt' as const, text: '?', reason: 'no-date' }]),
  },
  { requiredKeys: ['now', 'calendar'] },
);

const runs = { numRuns: 1500 };

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

describe('judge, whatever the dossier', () => {
  it('is total: one progress, flags each once and worst first, figures that are numbers', () => {
    fc.assert(
      fc.property(dossier, at, (any, when) => {
        const { progress, flags } = judge(any, when);
        expect(progresses).toContain(progress);
        const places = flags.map(({ id }) => flagIds.indexOf(id));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(flags.map(({ severity }) => severity)).toEqual(flags.map(({ severity }) => severity).sort());
        const figures = flags.flatMap(({ params }) => Object.values(params));
        expect(
          figures.filter((figure) => (typeof figure === 'number' ? !(figure >= 0) : figure === '')),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it('is exclusive: the progress and the flags agree with open, done and turned away', () => {
    fc.assert(
      fc.property(dossier, at, (any, when) => {
        const { progress, flags } = judge(any, when);
        const up = new Set(flags.map(({ id }) => id));
        expect(isOpen(any) && isDone(any)).toBe(false);
        if (isOpen(any)) expect(['not-due', 'overdue', 'paused', 'unknown']).toContain(progress);
        else if (isDone(any)) expect(['early', 'on-time', 'late', 'closed', 'unknown']).toContain(progress);
        else expect(progress).toBe('closed');
        expect(up.has('overdue')).toBe(progress === 'overdue');
        expect(up.has('late')).toBe(progress === 'late');
        expect(progress === 'paused').toBe(isOpen(any) && any.stage === 'paused');
        if (up.has('due-today') || up.has('due-soon')) expect(progress).toBe('not-due');
        expect(up.has('due-today') && up.has('due-soon')).toBe(false);
        expect(up.has('step-overdue') && (!isOpen(any) || up.has('overdue'))).toBe(false);
        expect(up.has('attached-not-digitised') && up.has('undigitised-result')).toBe(false);
      }),
      runs,
    );
  });

  it('is the same beside others of the same dates as for each by itself', () => {
    const open = fc
      .tuple(dossier, civil)
      .map(([{ finishedAt, returnedAt, receivedAt, ...any }, dueAt]): Dossier => ({ ...any, dueAt }));
    // Dossiers that differ in one thing each.
    const family = fc
      .tuple(open, fc.array(fc.tuple(fc.nat(), dossier), { maxLength: 12 }))
      .map(([first, others]) => [
        first,
        ...others.map(([place, other]): Dossier => {
          const [name, value] = Object.entries(other)[place % Object.keys(other).length] ?? [];
          return { ...first, [String(name)]: value };
        }),
      ]);
    fc.assert(
      fc.property(family, at, (many, when) => {
        const beside = many.map((one) => judge(one, when));
        // Nothing is remembered for a calendar that is another, though it be the same.
        const alone = many.map((one) => judge(one, { ...when, calendar: { ...when.calendar } }));
        expect(beside).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });

  it('raises nothing of what is not known', () => {
    fc.assert(
      fc.property(dossier, at, (any, when) => {
        const { code, stage } = any;
        const bare: Dossier = stage === undefined ? { code } : { code, stage };
        const flags = judge(bare, { ...when, unreadable: [] }).flags.map(({ id }) => id);
        expect(flags).toEqual(stage === 'refused' ? ['returned-ineligible'] : []);
      }),
    );
  });

  it('an open dossier once overdue stays so as time goes on', () => {
    fc.assert(
      fc.property(dossier, at, civil, (any, when, other) => {
        if (!isOpen(any) || judge(any, when).progress !== 'overdue') return;
        const [earlier, later] = [when.now, other].sort() as [string, string];
        if (earlier !== when.now || earlier.length !== later.length) return;
        expect(judge(any, { ...when, now: later }).progress).toBe('overdue');
      }),
      runs,
    );
  });
});

describe('the order of work, whatever the dossiers', () => {
  const item = fc.tuple(dossier, at).map(([any, when]) => {
    const minutesLeft = workingMinutesLeft(any, when);
    return {
      dossier: any,
      judgement: judge(any, when),
      ...(minutesLeft === undefined ? {} : { minutesLeft }),
    };
  });

  it('is one order: the same from both sides, and no circle', () => {
    fc.assert(
      fc.property(item, item, item, (a, b, c) => {
        expect(Math.sign(orderOfWork(a, b)) + Math.sign(orderOfWork(b, a))).toBe(0);
        if (orderOfWork(a, b) <= 0 && orderOfWork(b, c) <= 0)
          expect(orderOfWork(a, c)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });
});

describe("the machine's zone", () => {
  const home = process.env.TZ;
  afterEach(() => {
    process.env.TZ = home;
  });

  it('changes nothing', () => {
    const answers = () => [
      ...timeCases.map(([, , from, to, , calendar = defaultCalendar]) =>
        workingTimeBetween(from, to, calendar),
      ),
      ...judgeCases.map(([, , any, now, , , more]) =>
        judge({ code: 'A', ...any }, { now, calendar: defaultCalendar, ...more }),
      ),
    ];
    const atHome = answers();
    const offsets = new Set<number>();
    for (const zone of [
      'Asia/Ho_Chi_Minh',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'UTC',
      'Asia/Kolkata',
    ]) {
      process.env.TZ = zone;
      offsets.add(new Date(2026, 5, 1).getTimezoneOffset());
      expect(answers()).toEqual(atHome);
    }
    expect(offsets.size).toBe(5);
  });
});
