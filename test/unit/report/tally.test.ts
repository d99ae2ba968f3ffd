import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/dossier';
import {
  columnsIn,
  identitiesOf,
  type ReportedDossier,
  type Tally,
  type TallyColumn,
  TallyCounter,
} from '../../../lib/report';
import { letterDossiers, letterTallies } from '../../support/letters/dossiers';
import { dayOf, november, reported } from './reported';

function columns(dossier: Partial<Dossier>, period = november, more: Partial<ReportedDossier> = {}) {
  return columnsIn(reported(dossier, more), period, dayOf);
}

function formOf(
  all: Iterable<ReportedDossier>,
  by: 'sector' | 'unit' | 'officer' = 'sector',
  period = november,
) {
  const counter = new TallyCounter(by, period, dayOf);
  for (const each of all) counter.add(each);
  return counter.form();
}

const received = '2026-11-03T08:00';
const dueAt = '2026-11-10T16:30';

describe('a dossier in a period', () => {
  type Case = [what: string, dossier: Partial<Dossier>, columns: TallyColumn[]];
  it.each<Case>([
    [
      'came online and is in time',
      { receivedAt: received, channel: 'online', dueAt: '2026-11-24' },
      ['total', 'online', 'open', 'inTime'],
    ],
    [
      'came by post and is overdue',
      { receivedAt: received, channel: 'postal', dueAt },
      ['total', 'direct', 'open', 'overdue'],
    ],
    [
      'is due today, by a bare date',
      { receivedAt: received, channel: 'direct', dueAt: '2026-11-20' },
      ['total', 'direct', 'open', 'inTime'],
    ],
    [
      'is paused past its due date',
      { receivedAt: received, channel: 'direct', dueAt, stage: 'paused' },
      ['total', 'direct', 'open', 'inTime', 'paused'],
    ],
    [
      'was done the day before',
      { receivedAt: received, channel: 'direct', dueAt, finishedAt: '2026-11-09T10:00' },
      ['total', 'direct', 'resolved', 'early'],
    ],
    [
      'was done in the due minute',
      { receivedAt: received, channel: 'direct', dueAt, finishedAt: '2026-11-10T16:30' },
      ['total', 'direct', 'resolved', 'onTime'],
    ],
    [
      'was done a minute later',
      { receivedAt: received, channel: 'direct', dueAt, finishedAt: '2026-11-10T16:31' },
      ['total', 'direct', 'resolved', 'late'],
    ],
    [
      'was handed over late, done nobody knows when',
      { receivedAt: received, channel: 'direct', dueAt, returnedAt: '2026-11-12' },
      ['total', 'direct', 'resolved', 'unknownTimeliness'],
    ],
    [
      'was done, due nobody knows when',
      { receivedAt: received, channel: 'direct', finishedAt: '2026-11-12' },
      ['total', 'direct', 'resolved', 'unknownTimeliness'],
    ],
    [
      'came by a way that is not known',
      { receivedAt: received, dueAt },
      ['total', 'unknownChannel', 'open', 'overdue'],
    ],
    [
      'came on a day that is not known',
      { channel: 'online', dueAt },
      ['total', 'unknownArrival', 'open', 'overdue'],
    ],
    [
      'is due on a day that is not known',
      { receivedAt: received, channel: 'online' },
      ['total', 'online', 'open', 'unknownDue'],
    ],
    [
      'was carried over and done',
      { receivedAt: '2026-10-30', channel: 'online', dueAt, finishedAt: '2026-11-01' },
      ['total', 'carried', 'resolved', 'early'],
    ],
    [
      'was done on the last day before',
      { receivedAt: '2026-10-03', dueAt, finishedAt: '2026-10-31T23:00' },
      [],
    ],
    ['was refused', { receivedAt: received, stage: 'refused', returnedAt: '2026-11-05' }, ['turnedAway']],
    ['was refused before', { receivedAt: '2026-10-03', stage: 'refused', returnedAt: '2026-10-05' }, []],
    ['was withdrawn, nobody knows when', { receivedAt: '2026-10-03', stage: 'withdrawn' }, ['undated']],
    [
      'is done since a day that is not known',
      { receivedAt: received, channel: 'direct', dueAt, stage: 'returned' },
      ['total', 'direct', 'resolved', 'unknownTimeliness'],
    ],
    [
      'came before and is done since a day that is not known',
      { receivedAt: '2026-10-03', dueAt, stage: 'returned' },
      ['undated'],
    ],
  ])('%s', (_what, dossier, expected) => {
    expect(columns(dossier)).toEqual(expected);
  });

  const october = { ...november, from: '2026-10-01', to: '2026-10-31' };
  it.each<Case>([
    ['that came after it', { receivedAt: '2026-11-01' }, []],
    [
      'that was open at its end, in time',
      { receivedAt: '2026-10-20', channel: 'online', dueAt, finishedAt: '2026-11-12' },
      ['total', 'online', 'open', 'inTime'],
    ],
    [
      'that was overdue at its end',
      { receivedAt: '2026-10-01', channel: 'online', dueAt: '2026-10-31T16:30', finishedAt: '2026-11-12' },
      ['total', 'online', 'open', 'overdue'],
    ],
    [
      'that was due on its last day, by a bare date',
      { receivedAt: '2026-10-01', channel: 'online', dueAt: '2026-10-31' },
      ['total', 'online', 'open', 'inTime'],
    ],
    [
      'that is paused today, and was due before its end',
      { receivedAt: '2026-10-01', channel: 'online', dueAt: '2026-10-20', stage: 'paused' },
      ['total', 'online', 'open', 'unknownDue'],
    ],
    [
      'that was refused after it',
      {
        receivedAt: '2026-10-01',
        channel: 'online',
        dueAt: '2026-10-20',
        stage: 'refused',
        returnedAt: '2026-11-02',
      },
      ['total', 'online', 'open', 'overdue'],
    ],
    [
      'that is done on a day that is not known',
      { receivedAt: '2026-10-01', channel: 'online', dueAt, stage: 'returned' },
      ['total', 'online', 'unknownEnd'],
    ],
    ['of which nothing but the sighting after it is dated', { dueAt }, ['undated']],
    [
      'whose page tells only that time is left now',
      { receivedAt: '2026-10-01', channel: 'online', remaining: { overdue: false, days: 3 } },
      ['total', 'online', 'open', 'unknownDue'],
    ],
  ])('that is over: one %s', (_what, dossier, expected) => {
    expect(columns(dossier, october)).toEqual(expected);
  });
});

describe('the identities of the form', () => {
  const held = { receivedAt: received, channel: 'online', dueAt } as const;
  it('hold where all is known', () => {
    expect(identitiesOf(formOf([reported(held)]).total).map(({ difference }) => difference)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('are off by what is not known, and not made to hold', () => {
    const all = [
      reported({ ...held, code: 'A-2', channel: undefined } as unknown as Dossier),
      reported({ dueAt, code: 'A-3' }),
      reported({ ...held, code: 'A-4', finishedAt: '2026-11-12', dueAt: undefined } as unknown as Dossier),
      reported({ receivedAt: received, channel: 'online', code: 'A-5' }),
    ];
    expect(identitiesOf(formOf(all).total)).toEqual([
      { whole: 'total', parts: ['online', 'direct', 'carried'], difference: 2 },
      { whole: 'resolved', parts: ['early', 'onTime', 'late'], difference: 1 },
      { whole: 'open', parts: ['inTime', 'overdue'], difference: 1 },
      { whole: 'total', parts: ['resolved', 'open'], difference: 0 },
    ]);
    const past = { ...november, from: '2026-11-01', to: '2026-11-10' };
    const undatedEnd = reported({ ...held, stage: 'returned' });
    expect(identitiesOf(formOf([undatedEnd], 'sector', past).total)[3]?.difference).toBe(1);
  });
});

describe('the lines of the form', () => {
  it('join spellings of one name under the one that most have, and put the unknown last', () => {
    const spelt = ['Uỷ ban xã', 'Ủy ban xã', 'ủy ban xã', 'Ủy ban xã', 'Đội thuế', undefined].map(
      (unit, index) =>
        reported({ code: `A-${index}`, receivedAt: received, ...(unit === undefined ? {} : { unit }) }),
    );
    const { lines, total } = formOf(spelt, 'unit');
    expect(lines.map(({ name, tally }) => [name, tally.total])).toEqual([
      ['Đội thuế', 1],
      ['Ủy ban xã', 4],
      [undefined, 1],
    ]);
    expect(total.total).toBe(6);
  });

  it('count a dossier of a unit that was renamed under its newest name alone', () => {
    const moved = reported({ receivedAt: '2026-05-03', unit: 'UBND xã mới', dueAt });
    const left = reported({ code: 'A-2', receivedAt: '2026-05-03', unit: 'UBND xã cũ', dueAt });
    expect(formOf([moved, left], 'unit').lines.map(({ name }) => name)).toEqual([
      'UBND xã cũ',
      'UBND xã mới',
    ]);
  });

  it('take for the officer whoever the portal names, else the one person whose lists showed it', () => {
    const all = [
      reported({ officer: 'LÊ THỊ B', receivedAt: received }),
      reported({ code: 'A-2', receivedAt: received }, { officers: ['Lê Thị B'] }),
      reported({ code: 'A-3', receivedAt: received }, { officers: ['Lê Thị B', 'Võ C'] }),
    ];
    expect(formOf(all, 'officer').lines.map(({ tally }) => tally.total)).toEqual([2, 1]);
  });
});

describe('figures of the letters', () => {
  it.each(letterTallies.map((letter) => [letter.unit, letter] as const))(
    'of %s',
    (_unit, letter) => {
      const period = { ...november, from: letter.from, to: letter.to };
      const counter = new TallyCounter('unit', period, dayOf);
      const bySector = new TallyCounter('sector', period, dayOf);
      for (const dossier of letterDossiers(letter)) {
        const each = reported(dossier);
        counter.add(each);
        bySector.add(each);
      }
      const { total, lines } = counter.form();
      expect(lines).toHaveLength(1);
      const { received, resolved, open } = letter;
      expect(total).toMatchObject({
        total: received.total,
        carried: received.carried,
        online: received.online,
        direct: received.new - received.online,
        resolved: resolved.total,
        early: resolved.early,
        onTime: resolved.onTime,
        late: resolved.late,
        open: open.total,
        inTime: open.inTime,
        overdue: open.overdue,
      });
      expect(identitiesOf(total).every(({ difference }) => difference === 0)).toBe(true);
      const overdue = bySector.form().lines.filter(({ tally }) => tally.overdue > 0);
      expect(Object.fromEntries(overdue.map(({ name, tally }) => [name, tally.overdue]))).toEqual(
        Object.fromEntries(Object.entries(open.overdueBySector)),
      );
    },
    30_000,
  );
});

/** A second opinion: the same dossiers counted column by column in the words of the form. */
function recount(all: readonly Dossier[], from: string, to: string): Partial<Tally> {
  const known = all.filter(
    (dossier) => dossier.receivedAt !== undefined && dossier.dueAt !== undefined,
  ) as (Dossier & {
    receivedAt: string;
    dueAt: string;
  })[];
  const end = `${to}T23:59`;
  const came = known.filter(
    ({ receivedAt, finishedAt }) => receivedAt <= end && !((finishedAt ?? '~') < from),
  );
  const fresh = came.filter(({ receivedAt }) => receivedAt >= from);
  const done = came.filter(({ finishedAt }) => finishedAt !== undefined && finishedAt <= end);
  const open = came.filter((dossier) => !done.includes(dossier));
  const day = (time: string | undefined) => (time ?? '').slice(0, 10);
  return {
    total: came.length,
    carried: came.length - fresh.length,
    online: fresh.filter(({ channel }) => channel === 'online').length,
    direct: fresh.filter(({ channel }) => channel !== 'online').length,
    resolved: done.length,
    early: done.filter(({ finishedAt, dueAt }) => day(finishedAt) < day(dueAt)).length,
    onTime: done.filter(({ finishedAt = '', dueAt }) => day(finishedAt) === day(dueAt) && finishedAt <= dueAt)
      .length,
    late: done.filter(({ finishedAt = '', dueAt }) => finishedAt > dueAt).length,
    open: open.length,
    inTime: open.filter(({ dueAt }) => dueAt >= end).length,
    overdue: open.filter(({ dueAt }) => dueAt < end).length,
  };
}

const minute = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((from) => {
  return new Date(Date.UTC(2026, 7, 1) + from * 60_000).toISOString().slice(0, 16);
});
const life = fc.record(
  {
    receivedAt: minute,
    dueAt: minute,
    finishedAt: minute,
    channel: fc.constantFrom('online', 'direct', 'postal'),
  },
  { requiredKeys: ['receivedAt', 'dueAt', 'channel'] },
);
const dayInAutumn = fc
  .integer({ min: 0, max: 60 })
  .map((from) => dayOf(Date.UTC(2026, 7, 1) + from * 86_400_000));

describe('the tally of any dossiers in any period that is over', () => {
  it('is what a plain recount finds', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 30 }), fc.tuple(dayInAutumn, dayInAutumn), (lives, days) => {
        const [from = '', to = ''] = [...days].sort();
        const all = lives.map((each, index) => {
          const finishedAt =
            each.finishedAt === undefined || each.finishedAt < each.receivedAt ? undefined : each.finishedAt;
          const { finishedAt: _, ...rest } = each;
          return {
            code: `A-${index}`,
            ...rest,
            ...(finishedAt === undefined ? {} : { finishedAt }),
          } as Dossier;
        });
        const { total } = formOf(
          all.map((dossier) => reported(dossier)),
          'sector',
          { ...november, from, to },
        );
        expect(total).toMatchObject(recount(all, from, to));
        expect(identitiesOf(total).map(({ difference }) => difference)).toEqual([0, 0, 0, 0]);
      }),
      { numRuns: 300 },
    );
  });
});
