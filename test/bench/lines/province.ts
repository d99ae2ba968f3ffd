import { isDeepStrictEqual } from 'node:util';
import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds, judge } from '../../../lib/dossier';
import type { ExportedDossier } from '../../../lib/export';
import { civilTimeOf } from '../../../lib/platform/clock';
import { type PeriodAt, tallyColumns } from '../../../lib/report';
import type { DossierHistory } from '../../../lib/store';
import { districtDossier, districtToday } from '../../support/district/dossiers';
import { changed, changesIn, indicated, indicatorsIn, tallied } from '../../support/lake/as-reported';
import { Lake, type LakeQueries, sumOf } from '../../support/lake/lake';
import { type Bench, type Line, WrongResult } from '../line';
import { dossiersNamed, sizeOf } from '../store/district-page';
import { folder, removeProfile } from '../store/prepared';
import { inTurns, joined, outcomeOf } from '../turns';

const units = 100;
/** Of a district's dossiers so many are in the files of each day: thirty days of all of them fill a disk, not a bench. */
const share = 1 / 5;
/** The last thirty days of the district. */
const days = Array.from({ length: 30 }, (_, place) =>
  new Date(Date.parse(districtToday) - (29 - place) * 86_400_000).toISOString().slice(0, 10),
);
const [before, last] = days.slice(-2) as [string, string];
const by = { calendar: defaultCalendar, thresholds: defaultThresholds };
/** Files are made at the end of their day. */
const endOf = (day: string) => ({ now: `${day}T23:59:59`, ...by });
const period: PeriodAt = { from: '2026-01-01', to: last, ...endOf(last) };

/** What each query reads of the files. */
const asked = {
  tally: 'unit sector channel receivedAt dueAt finishedAt returnedAt stage remaining firstSeenOn',
  indicators:
    'unit channel receivedAt dueAt finishedAt returnedAt stage remaining firstSeenOn digitisedComponents digitisedResult payment',
  changes: 'code receivedAt dueAt finishedAt returnedAt stage progress digitisedComponents digitisedResult',
} as const;

export const province: Line = {
  name: 'province',
  further: true,
  work: 'the queries that are handed out, in DuckDB over the exported files of 100 units on 30 days',
  floor: 'one scan of the columns that the query asks for',
  peers: [],
  goal: '≤ 2 × floor',
  check: 'each gives the figures of the report over the same dossiers',
  async measure(bench) {
    const size = Math.round(sizeOf(bench) * share);
    const path = await folder();
    try {
      const lake = new Lake(path);
      const standing = fill(lake, size, bench);
      const queries = await lake.open();
      await queries.look({ ...period, day: last });
      await check(queries, standing);
      const outcomes = [];
      for (const [name, columns] of Object.entries(asked)) {
        bench.say(name);
        const times = await inTurns(bench, {
          floor: () => timed(() => queries.ask(scanOf(columns))),
          'Nhắc Hạn': () => timed(() => answers[name as keyof typeof asked](queries)),
        });
        const goal = { of: 'Nhắc Hạn', to: 'floor', atMost: 2 };
        outcomes.push(outcomeOf(`${name}, ${dossiersNamed(size)} a day`, times, [goal]));
      }
      queries.close();
      return joined(...outcomes);
    } finally {
      await removeProfile(path);
    }
  },
};

const answers = {
  tally: (queries: LakeQueries) => queries.tally(),
  indicators: (queries: LakeQueries) => queries.indicators(),
  changes: (queries: LakeQueries) => queries.changes(before, last),
};

function scanOf(columns: string): string {
  const read = columns.split(' ').map((column) => `sum(length("${column}"))`);
  return `select ${read.join(', ')} from ho_so`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The dossiers of the last two days. */
type Standing = Record<typeof before | typeof last, ExportedDossier[]>;

/** Writes the files of all units and days. */
function fill(lake: Lake, size: number, bench: Bench): Standing {
  const standing: Standing = { [before]: [], [last]: [] };
  for (let unit = 0; unit < units; unit++) {
    if (unit % 25 === 0) bench.say(`files are written: unit ${unit} of ${units}`);
    const site = `https://xa-${unit}.example.vn`;
    const histories: DossierHistory[] = [];
    for (let number = unit; number < size; number += units) histories.push(districtDossier(number, size));
    for (const day of days) {
      const dossiers = histories.flatMap((history) => onDay(day, site, history));
      lake.put(site, day, dossiers);
      standing[day]?.push(...dossiers);
    }
  }
  return standing;
}

/** A dossier as an export of that day has it; none before it was known. */
function onDay(day: string, site: string, history: DossierHistory): ExportedDossier[] {
  const dossier = history.versions.findLast((version) => version.day <= day)?.dossier;
  if (dossier === undefined) return [];
  const { seenAt, officers, firstSeenAt, lastSeenAt } = history;
  return [
    {
      site,
      dossier,
      judgement: judge(dossier, endOf(day)),
      seenAt,
      unreadable: [],
      officers,
      firstSeenAt,
      lastSeenAt,
      firstSeen: civilTimeOf(firstSeenAt),
      lastSeen: civilTimeOf(lastSeenAt),
      gone: false,
    },
  ];
}

/** @throws {WrongResult} where a query tells something else than the report. */
async function check(queries: LakeQueries, standing: Standing): Promise<void> {
  const now = standing[last] ?? [];
  expectEqual('tally', sumOf(await queries.tally(), tallyColumns), tallied(now, period));
  expectEqual('indicators', indicatorsIn(await queries.indicators()), indicated(now, period));
  const changes = changesIn(await queries.changes(before, last));
  expectEqual('changes', changes, changed(standing[before] ?? [], now, before, by));
}

function expectEqual(what: string, found: unknown, wanted: unknown): void {
  if (isDeepStrictEqual(found, wanted)) return;
  throw new WrongResult(`${what}: ${JSON.stringify(found)} in place of ${JSON.stringify(wanted)}`);
}
