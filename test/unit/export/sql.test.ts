import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, defaultThresholds } from '../../../lib/dossier';
import type { ExportedDossier } from '../../../lib/export';
import { dossierParquet, parquetPath } from '../../../lib/export/dossier-parquet';
import { type PeriodAt, type Tally, TallyCounter, tallyColumns } from '../../../lib/report';
import { letterDossiers, letterSite, letterTallies } from '../../support/letters/dossiers';
import { Gathered } from './bytes';
import { exported } from './dossiers';
import { temporaryFolder } from './temporary-folder';

const tallySql = readFileSync('assets/sql/bieu-ii-06a.sql', 'utf8');
const compareSql = readFileSync('assets/sql/so-sanh-hai-ngay.sql', 'utf8');
const by = { calendar: defaultCalendar, thresholds: defaultThresholds };

function parquetOf(dossiers: Iterable<ExportedDossier>): Buffer {
  const gathered = new Gathered();
  const writer = dossierParquet();
  for (const each of dossiers) writer.add(each);
  writer.end(gathered.sink);
  return gathered.bytes;
}

/** The folder into which machines put what they export. */
class Lake {
  readonly #folder = temporaryFolder();

  put(site: string, day: string, dossiers: Iterable<ExportedDossier>): void {
    this.keep(site, day, parquetOf(dossiers));
  }

  keep(site: string, day: string, bytes: Buffer): void {
    const path = join(this.#folder, parquetPath(site, day));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }

  async open(): Promise<DuckDBConnection> {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(
      `create view ho_so as select * from read_parquet('${this.#folder}/*/*/*.parquet', hive_partitioning = true)`,
    );
    return connection;
  }
}

async function tallyOf(connection: DuckDBConnection, period: PeriodAt, day: string) {
  await connection.run(
    `create or replace table ky as select '${period.from}' as tu_ngay, '${period.to}' as den_ngay,
     '${period.now}' as luc, '${day}' as ngay`,
  );
  return (await connection.runAndReadAll(tallySql)).getRowObjects();
}

/** Lines of a tally together, as plain numbers. */
function sumOf(rows: readonly Record<string, unknown>[]): Tally {
  return Object.fromEntries(
    tallyColumns.map((column) => [column, rows.reduce((sum, row) => sum + Number(row[column]), 0)]),
  ) as Tally;
}

/** Only what the queries ask for: who judges is not asked. */
function unjudged(dossier: Dossier, seenOn: string): ExportedDossier {
  const at = Date.parse(`${seenOn}T08:00+07:00`);
  return exported(dossier, {
    judgement: { progress: 'unknown', flags: [] },
    firstSeenAt: at,
    firstSeen: `${seenOn}T08:00:00`,
  });
}

function reportOf(dossiers: Iterable<ExportedDossier>, period: PeriodAt): Tally {
  const counter = new TallyCounter('sector', period, (epochMs) =>
    new Date(epochMs + 7 * 3_600_000).toISOString().slice(0, 10),
  );
  for (const each of dossiers) counter.add(each);
  return counter.form().total;
}

describe('the queries over exported files', () => {
  it('give the figures of the letters, as the report does', { timeout: 60_000 }, async () => {
    const lake = new Lake();
    const day = letterTallies[0]?.to ?? '';
    const dossiers = letterTallies.flatMap((letter, place) =>
      [...letterDossiers(letter, place * 200_000)].map((dossier) => unjudged(dossier, day)),
    );
    expect(dossiers).toHaveLength(140_460);
    lake.put(letterSite, day, dossiers);
    const connection = await lake.open();
    const period = { from: letterTallies[0]?.from ?? '', to: day, now: `${day}T23:00`, ...by };
    const rows = await tallyOf(connection, period, day);
    for (const { unit, received, resolved, open } of letterTallies) {
      const own = rows.filter((row) => row.unit === unit);
      expect(sumOf(own)).toMatchObject({
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
    expect(sumOf(rows)).toEqual(reportOf(dossiers, period));
  });

  it('count every kind of dossier as the report does', { timeout: 60_000 }, async () => {
    const time = fc.constantFrom(
      undefined,
      '2026-10-30',
      '2026-11-01',
      '2026-11-10T10:00',
      '2026-11-10T10:01',
      '2026-11-10',
      '2026-11-20T17:00',
      '2026-11-21',
      '2026-12-01T08:00:05',
    );
    const dossier = fc.record({
      channel: fc.constantFrom(undefined, 'online' as const, 'direct' as const, 'postal' as const),
      receivedAt: time,
      dueAt: time,
      finishedAt: time,
      returnedAt: time,
      stage: fc.constantFrom(
        ...([undefined, 'processing', 'paused', 'finished', 'returned', 'refused', 'withdrawn'] as const),
      ),
      remaining: fc.constantFrom(undefined, { overdue: true, days: 2 }, { overdue: false, hours: 3 }),
      seenOn: fc.constantFrom('2026-11-01', '2026-11-25'),
    });
    const sample = fc.sample(dossier, { numRuns: 4_000, seed: 9 });
    const dossiers = sample.map(({ seenOn, ...fields }, index) => {
      const known = Object.entries(fields).filter(([, value]) => value !== undefined);
      return unjudged({ code: `A-${index}`, ...Object.fromEntries(known) }, seenOn);
    });
    const lake = new Lake();
    lake.put(letterSite, '2026-11-22', dossiers);
    const connection = await lake.open();
    for (const [from, to, now] of [
      ['2026-11-01', '2026-11-20', '2026-11-20T16:00'],
      ['2026-11-01', '2026-11-10', '2026-11-22T10:30'],
      ['2026-11-10', '2026-11-30', '2026-11-10T10:00'],
    ] as const) {
      const period = { from, to, now, ...by };
      expect(sumOf(await tallyOf(connection, period, '2026-11-22'))).toEqual(reportOf(dossiers, period));
    }
  });

  it('run over a province of 100 portals in 30 days', { timeout: 60_000 }, async () => {
    const lake = new Lake();
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
    const connection = await lake.open();
    const last = days.at(-1) ?? '';
    const period = { from: '2026-11-01', to: last, now: `${last}T17:00`, ...by };
    const rows = await tallyOf(connection, period, last);
    expect(rows).toHaveLength(100);
    expect(sumOf(rows)).toMatchObject({ total: 3_000, resolved: 2_500, late: 2_500, open: 500 });
    await connection.run(
      `create table hai_ngay as select '2026-11-19' as ngay_truoc, '2026-11-20' as ngay_sau`,
    );
    const changes = (await connection.runAndReadAll(compareSql)).getRowObjects();
    expect(changes).toHaveLength(100);
    const figures = Object.fromEntries(
      Object.entries(changes[7] ?? {}).map(([name, value]) => [
        name,
        name === 'site' ? value : Number(value),
      ]),
    );
    expect(figures).toMatchObject({ hien_them: 1, da_xong: 1, moi_qua_han: 1, khong_con: 0 });
  });
});
