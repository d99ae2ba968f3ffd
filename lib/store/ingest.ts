import { unwrap } from 'idb';
import { newer } from '../report';
import { rowsInPacks } from './catalogue';
import { officerBefore, withoutFuture, withoutFutureLooks } from './clock-back';
import type { Database } from './connection';
import { listRowOf, mergeLists } from './lists';
import { mergeRows, rowOf, type Sightings, tellTheSame, unreadableNow } from './merge';
import { eachRowsOf } from './rows-of';
import type { DossierRow, ReadingRow, SiteRow, VersionRow, WriteTransaction } from './schema';
import { TallyChanges } from './tallies';
import type { Ingested, Reading } from './types';
import { whole } from './whole';

const touched = [
  'dossiers',
  'versions',
  'lists',
  'sites',
  'readings',
  'tallies',
  'packs',
  'catalogue',
] as const;

/** When a reading was made and when it arrived, as civil dates. */
export interface ReadingDays {
  readOn: string;
  arrivedOn: string;
}

/**
 * Keeps a reading in one transaction that is flushed to the disk before it counts as done. A reading that was
 * kept before changes nothing. One that arrives after its day was locked counts from its arrival.
 * @param at Epoch ms of its arrival.
 */
export function ingest(db: Database, reading: Reading, at: number, days: ReadingDays): Promise<Ingested> {
  return whole(db, touched, (transaction) => write(transaction, reading, at, days));
}

async function write(
  transaction: WriteTransaction,
  reading: Reading,
  at: number,
  { readOn, arrivedOn }: ReadingDays,
): Promise<Ingested> {
  const [before, site] = await Promise.all([
    transaction.objectStore('readings').get(reading.id),
    transaction.objectStore('sites').get(reading.site),
  ]);
  if (before !== undefined) return { stored: before.dossiers, repeated: true };
  const day = site?.lockedOn !== undefined && site.lockedOn >= readOn ? arrivedOn : readOn;
  const seen = rowsOf(reading);
  await Promise.all([
    keepDossiers(transaction, reading.site, seen, at, day),
    keepLists(transaction, reading, day, arrivedOn, at),
    keepReading(transaction, siteAfter(site, reading, day, at), {
      id: reading.id,
      site: reading.site,
      at,
      dossiers: seen.size,
    }),
  ]);
  return { stored: seen.size, repeated: false };
}

/** One row for each dossier of the reading, though several of its lists show it. */
function rowsOf(reading: Reading): Map<string, Sightings> {
  const { site, readAt, officer } = reading;
  const at = { site, readAt, ...(officer === undefined ? {} : { officer }) };
  const rows = [
    ...reading.lists.flatMap(({ list, rows }) => rows.map((seen) => rowOf(seen, { ...at, list }))),
    ...(reading.detail === undefined ? [] : [rowOf(reading.detail, at)]),
  ];
  const merged = new Map<string, Sightings>();
  for (const row of rows) {
    const other = merged.get(row.code);
    merged.set(row.code, other === undefined ? row : mergeRows(other, row));
  }
  return merged;
}

/** A dossier's row before and after a reading. */
interface Change {
  before: DossierRow | undefined;
  after: DossierRow;
  /** The day needs a version. */
  changed: boolean;
}

function changeOf(before: DossierRow | undefined, seen: Sightings, day: string): Change {
  const merged = before === undefined ? seen : mergeRows(before, seen);
  const changed = before === undefined || !tellTheSame(before, merged);
  const changedOn = changed ? later(before?.changedOn, day) : before.changedOn;
  const packed = before?.packed === undefined ? {} : { packed: before.packed };
  return { before, after: { ...merged, changedOn, ...packed }, changed };
}

async function keepDossiers(
  transaction: WriteTransaction,
  site: string,
  seen: ReadonlyMap<string, Sightings>,
  at: number,
  day: string,
): Promise<void> {
  // A promise for each would cost as much as the writing; what fails takes the transaction down.
  const dossiers = unwrap(transaction.objectStore('dossiers'));
  const versions = unwrap(transaction.objectStore('versions'));
  const tallies = new TallyChanges();
  const keep = (row: Sightings, stands: DossierRow | undefined) => {
    const { before, after, changed } = changeOf(stands && withoutFuture(stands, at), row, day);
    tallies.put(before, after);
    dossiers.put(after);
    if (changed) versions.put(versionOf(after));
  };
  const apart: Sightings[] = [];
  await eachRowsOf(transaction, site, [...seen.keys()], (codes, rows) => {
    for (const code of codes) {
      const row = seen.get(code) as Sightings;
      const stands = rows.get(code);
      if (stands === undefined) apart.push(row);
      else keep(row, stands);
    }
  });
  const packed = await rowsInPacks(transaction, site, apart);
  for (const row of apart) keep(row, packed.get(row.code));
  await tallies.write(transaction);
}

function versionOf(row: DossierRow): VersionRow {
  const { site, code, dossier, changedOn } = row;
  return { site, code, day: changedOn, dossier, unreadable: unreadableNow(row) };
}

async function keepReading(transaction: WriteTransaction, site: SiteRow, reading: ReadingRow): Promise<void> {
  await transaction.objectStore('sites').put(site);
  await transaction.objectStore('readings').put(reading);
}

/** A reading that arrives late does not rewrite the days after it. */
function later(a: string | undefined, b: string): string {
  return a !== undefined && a > b ? a : b;
}

async function keepLists(
  transaction: WriteTransaction,
  reading: Reading,
  day: string,
  arrivedOn: string,
  at: number,
): Promise<void> {
  const lists = transaction.objectStore('lists');
  // One after another: two parts of a page may be of the same list.
  for (const seen of reading.lists) {
    if (seen.alone) continue;
    const row = listRowOf(reading, seen, day);
    const name = [row.site, row.officer, row.list] as const;
    // The last row of a list tells how far it is read: where it is of a day that is not yet, it goes on in that one.
    const ahead = (await lists.getAll(IDBKeyRange.bound([...name, arrivedOn], [...name, []], true))).at(-1);
    if (ahead !== undefined && ahead.day > arrivedOn) {
      await lists.put(mergeLists(withoutFutureLooks(ahead, at), { ...row, day: ahead.day }));
      continue;
    }
    const before = await lists.get([...name, row.day]);
    await lists.put(before === undefined ? row : mergeLists(before, row));
  }
}

function siteAfter(
  before: SiteRow | undefined,
  { site, officer, readAt }: Reading,
  day: string,
  at: number,
): SiteRow {
  const named = newer(
    officer === undefined ? before?.officer : officerBefore(before, at),
    officer === undefined ? undefined : { name: officer, at: readAt },
  );
  return {
    site,
    ...(named === undefined ? {} : { officer: named }),
    readOn: later(before?.readOn, day),
    ...(before?.lockedOn === undefined ? {} : { lockedOn: before.lockedOn }),
  };
}
