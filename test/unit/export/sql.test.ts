import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, defaultThresholds, progressAt } from '../../../lib/dossier';
import type { ExportedDossier } from '../../../lib/export';
import { tallyColumns } from '../../../lib/report';
import { changed, changesIn, indicated, indicatorsIn, tallied } from '../../support/lake/as-reported';
import { Lake, parquetOf, sumOf } from '../../support/lake/lake';
import { letterDossiers, letterSite, letterTallies } from '../../support/letters/dossiers';
import { exported } from './dossiers';
import { temporaryFolder } from './temporary-folder';

const by = { calendar: defaultCalendar, thresholds: defaultThresholds };

/** Only what the queries over a period ask for: who judges is not asked. */
function unjudged(dossier: Dossier, seenOn: string): ExportedDossier {
  const at = Date.parse(`${seenOn}T08:00+07:00`);
  return exported(dossier, {
    judgement: { progress: 'unknown', flags: [] },
    firstSeenAt: at,
    firstSeen: `${seenOn}T08:00:00`,
  });
}

const time = fc.constantFrom(
  undefined,
  '2026-10-30',
  '2026-11-01',
  '2026-11-10T10:00',
  '2026-11-10T10:01',
  '2026-11-10T23:59',
  '2026-11-10',
  '2026-11-20T17:00',
  '2026-11-21',
  '2026-12-01T08:00:05',
);
/** Most dossiers are not done yet. */
const end = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: time });
const digitised = fc.constantFrom(undefined, true, false, 'not-applicable' as const);
const known = fc.constantFrom(undefined, true, false);
/** What a dossier may be, field by field. */
const fields = {
  channel: fc.constantFrom(undefined, 'online' as const, 'direct' as const, 'postal' as const),
  receivedAt: time,
  dueAt: time,
  finishedAt: end,
  returnedAt: end,
  stage: fc.constantFrom(
    ...([undefined, 'processing', 'paused', 'finished', 'returned', 'refused', 'withdrawn'] as const),
  ),
  remaining: fc.constantFrom(undefined, { overdue: true, days: 2 }, { overdue: false, hours: 3 }),
  digitisedComponents: digitised,
  digitisedResult: digitised,
  attachedResult: known,
  payment: fc.constantFrom(undefined, ...(['none', 'unpaid', 'online', 'direct', 'paid'] as const)),
  synced: known,
};

function dossierOf(code: string, given: object): Dossier {
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  return { code, ...Object.fromEntries(told) };
}

describe('the queries over exported files', () => {
  it('give the figures of the letters, as the report does', { timeout: 240_000 }, async () => {
    const lake = new Lake(temporaryFolder());
    const day = letterTallies[0]?.to ?? '';
    const dossiers = letterTallies.flatMap((letter, place) =>
      [...letterDossiers(letter, place * 200_000)].map((dossier) => unjudged(dossier, day)),
    );
    expect(dossiers).toHaveLength(140_460);
    lake.put(letterSite, day, dossiers);
    const queries = await lake.open();
    const period = { from: letterTallies[0]?.from ?? '', to: day, now: `${day}T23:00`, ...by };
    await queries.look({ ...period, day });
    const rows = await queries.tally();
    for (const { unit, received, resolved, open } of letterTallies) {
      const own = rows.filter((row) => row.unit === unit);
      expect(sumOf(own, tallyColumns)).toMatchObject({
        total: received.total,
        carried: received.carried,
        online: received.online,
        resolved: resolved.total,
        early: resolved.early,
        onTime: resolved.onTime,
        late: resolved.late,
        open: open.total,
        inTime: open.inTime,
        overdue: open.overdue,
      });
      for (const [sector, overdue] of Object.entries(open.overdueBySector)) {
        expect(Number(own.find((row) => row.sector === sector)?.overdue)).toBe(overdue);
      }
    }
    expect(sumOf(rows, tallyColumns)).toEqual(tallied(dossiers, period));
    expect(indicatorsIn(await queries.indicators())).toEqual(indicated(dossiers, period));
  });

  it('count every kind of dossier as the report does', { timeout: 240_000 }, async () => {
    const any = fc.record({ ...fields, seenOn: fc.constantFrom('2026-11-01', '2026-11-25') });
    const dossiers = fc
      .sample(any, { numRuns: 6_000, seed: 9 })
      .map(({ seenOn, ...given }, index) => unjudged(dossierOf(`A-${index}`, given), seenOn));
    const lake = new Lake(temporaryFolder());
    lake.put(letterSite, '2026-11-22', dossiers);
    const queries = await lake.open();
    for (const [from, to, now] of [
      ['2026-11-01', '2026-11-20', '2026-11-20T16:00'],
      ['2026-11-01', '2026-11-10', '2026-11-22T10:30'],
      ['2026-11-10', '2026-11-30', '2026-11-10T10:00'],
    ] as const) {
      const period = { from, to, now, ...by };
      await queries.look({ ...period, day: '2026-11-22' });
      expect(sumOf(await queries.tally(), tallyColumns)).toEqual(tallied(dossiers, period));
      expect(indicatorsIn(await queries.indicators())).toEqual(indicated(dossiers, period));
    }
  });

  it('tell of two days what the report tells', { timeout: 240_000 }, async () => {
    const [from, to] = ['2026-11-10', '2026-11-20'];
    const any = fc.record({
      before: fc.option(fc.record(fields), { nil: undefined, freq: 3 }),
      after: fc.record(fields),
      gone: fc.boolean(),
    });
    const sample = fc.sample(any, { numRuns: 6_000, seed: 27 });
    /** Files are made at the end of their day. */
    const on = (day: string, given: object, index: number, gone = false) => {
      const dossier = dossierOf(`A-${index}`, given);
      const progress = progressAt(dossier, { now: `${day}T23:59:59`, ...by });
      return exported(dossier, { judgement: { progress, flags: [] }, gone });
    };
    const before = sample.flatMap((each, index) =>
      each.before === undefined ? [] : on(from, each.before, index),
    );
    const after = sample.map((each, index) => on(to, each.after, index, each.gone));
    const lake = new Lake(temporaryFolder());
    lake.put(letterSite, from, before);
    lake.put(letterSite, to, after);
    const wanted = changed(before, after, from, by);
    for (const count of wanted) expect(count).toBeGreaterThan(50);
    expect(changesIn(await (await lake.open()).changes(from, to))).toEqual(wanted);
  });

  it('run over a province of 100 portals in 30 days', { timeout: 240_000 }, async () => {
    const lake = new Lake(temporaryFolder());
    const days = Array.from({ length: 30 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
    for (const [place, day] of days.entries()) {
      // A dossier comes each day; after five days it is done.
      const dossiers = Array.from({ length: place + 1 }, (_, index) => {
        const done = place - index >= 5;
        return exported(
          {
            code: `A-${index}`,
            sector: 'Hộ tịch',
            channel: 'direct',
            receivedAt: days[index] ?? '',
            dueAt: days[Math.min(index + 3, 29)] ?? '',
            stage: done ? 'finished' : 'processing',
            ...(done ? { finishedAt: days[index + 5] ?? '' } : {}),
            digitisedResult: done,
          },
          {
            judgement: {
              progress: done ? 'late' : place > index + 3 ? 'overdue' : 'not-due',
              flags: [],
            },
          },
        );
      });
      const bytes = parquetOf(dossiers);
      for (let unit = 0; unit < 100; unit++) lake.keep(`https://xa-${unit}.example.vn`, day, bytes);
    }
    const queries = await lake.open();
    const last = days.at(-1) ?? '';
    await queries.look({ from: '2026-11-01', to: last, now: `${last}T17:00`, day: last });
    const rows = await queries.tally();
    expect(rows).toHaveLength(100);
    expect(sumOf(rows, tallyColumns)).toMatchObject({
      total: 3_000,
      resolved: 2_500,
      late: 2_500,
      open: 500,
    });
    expect(indicatorsIn(await queries.indicators())).toContainEqual({
      chi_so: 'onTime',
      tu_so: 0,
      mau_so: 2_500,
      chua_ro: 0,
    });
    const changes = await queries.changes('2026-11-19', '2026-11-20');
    expect(changes).toHaveLength(100);
    expect(changes[7]).toMatchObject({
      moi_tiep_nhan: 1n,
      da_xong: 1n,
      moi_qua_han: 1n,
      khong_con: 0n,
      da_so_hoa_them: 1n,
    });
  });

  it('stand beside a list of every column of the files, with its type', async () => {
    const lake = new Lake(temporaryFolder());
    lake.put(letterSite, '2026-11-22', [exported({ code: 'A-1' })]);
    const described = await (await lake.open()).ask('describe select * from ho_so');
    const list = readFileSync('assets/sql/README.md', 'utf8');
    for (const { column_name, column_type } of described)
      expect(list).toMatch(new RegExp(`^\\| \`${column_name}\` \\| ${column_type} \\|`, 'm'));
    expect(list.match(/^\| `\w+` \| [A-Z]+ \|/gm)).toHaveLength(described.length);
  });
});
