import type { IDBPTransaction } from 'idb';
import { canonicalJson, newer } from '../report';
import type { Database } from './connection';
import { listRowOf, mergeLists } from './lists';
import { mergeRows, rowOf, type Sightings, unreadableNow } from './merge';
import type { DossierRow, NhacHanSchema, ReadingRow, SiteRow, StoreName, TallyRow } from './schema';
import type { Ingested, Reading } from './types';

const touched = ['dossiers', 'versions', 'lists', 'sites', 'readings', 'tallies'] as const;
type Transaction = IDBPTransaction<NhacHanSchema, StoreName[], 'readwrite'>;

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
export async function ingest(
  db: Database,
  reading: Reading,
  at: number,
  days: ReadingDays,
): Promise<Ingested> {
  const transaction: Transaction = db.transaction([...touched], 'readwrite', { durability: 'strict' });
  const ended = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let ingested: Ingested | undefined;
  let failure: unknown;
  try {
    ingested = await write(transaction, reading, at, days);
  } catch (error) {
    failure = error;
    abort(transaction);
  }
  const broken = await ended;
  // The transaction's own error (a full disk) says more than that of the request it took down.
  if (ingested === undefined) throw transaction.error ?? failure;
  if (broken !== undefined) throw transaction.error ?? broken.error;
  return ingested;
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, with the error that is on its way.
  }
}

async function write(
  transaction: Transaction,
  reading: Reading,
  at: number,
  { readOn, arrivedOn }: ReadingDays,
): Promise<Ingested> {
  const readings = transaction.objectStore('readings');
  const sites = transaction.objectStore('sites');
  const dossiers = transaction.objectStore('dossiers');
  const seen = [...rowsOf(reading).values()];
  const [before, site, ...rows] = await Promise.all([
    readings.get(reading.id),
    sites.get(reading.site),
    ...seen.map((row) => dossiers.get([row.site, row.code])),
  ]);
  if (before !== undefined) return { stored: before.dossiers, repeated: true };
  const day = site?.lockedOn !== undefined && site.lockedOn >= readOn ? arrivedOn : readOn;
  const changes = seen.map((row, index) => changeOf(rows[index], row, day));
  await Promise.all([
    ...changes.map((change) => keepDossier(transaction, change)),
    keepTallies(transaction, changes),
    keepLists(transaction, reading, day),
    keepReading(transaction, siteAfter(site, reading, day), {
      id: reading.id,
      site: reading.site,
      at,
      dossiers: seen.length,
    }),
  ]);
  return { stored: seen.length, repeated: false };
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
  const changed = before === undefined || versionText(before) !== versionText(merged);
  const changedOn = changed ? later(before?.changedOn, day) : before.changedOn;
  return { before, after: { ...merged, changedOn }, changed };
}

async function keepDossier(transaction: Transaction, { after, changed }: Change): Promise<void> {
  await transaction.objectStore('dossiers').put(after);
  if (!changed) return;
  const { site, code, dossier, changedOn } = after;
  const unreadable = unreadableNow(after);
  await transaction.objectStore('versions').put({ site, code, day: changedOn, dossier, unreadable });
}

async function keepReading(transaction: Transaction, site: SiteRow, reading: ReadingRow): Promise<void> {
  await transaction.objectStore('sites').put(site);
  await transaction.objectStore('readings').put(reading);
}

/** What of a row makes a version. */
function versionText(row: Sightings): string {
  return canonicalJson([row.dossier, unreadableNow(row)]);
}

/** A reading that arrives late does not rewrite the days after it. */
function later(a: string | undefined, b: string): string {
  return a !== undefined && a > b ? a : b;
}

/** Keeps the tallies of what is no longer open in step with the rows. */
async function keepTallies(transaction: Transaction, changes: Change[]): Promise<void> {
  const deltas = new Map<string, TallyRow>();
  const add = (row: DossierRow | undefined, by: 1 | -1) => {
    if (row === undefined || row.standing === 'open') return;
    const { site } = row;
    const officers = JSON.stringify(row.officers);
    const key = JSON.stringify([site, officers]);
    const delta = deltas.get(key) ?? { site, officers, total: 0, undigitised: 0 };
    delta.total += by;
    if (row.standing !== 'closed') delta.undigitised += by;
    deltas.set(key, delta);
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  const tallies = transaction.objectStore('tallies');
  for (const delta of deltas.values()) {
    if (delta.total === 0 && delta.undigitised === 0) continue;
    const tally = await tallies.get([delta.site, delta.officers]);
    await tallies.put({
      ...delta,
      total: delta.total + (tally?.total ?? 0),
      undigitised: delta.undigitised + (tally?.undigitised ?? 0),
    });
  }
}

async function keepLists(transaction: Transaction, reading: Reading, day: string): Promise<void> {
  const lists = transaction.objectStore('lists');
  // One after another: two parts of a page may be of the same list.
  for (const seen of reading.lists) {
    const row = listRowOf(reading, seen, day);
    const before = await lists.get([row.site, row.officer, row.list, row.day]);
    await lists.put(before === undefined ? row : mergeLists(before, row));
  }
}

function siteAfter(before: SiteRow | undefined, { site, officer, readAt }: Reading, day: string): SiteRow {
  const named = newer(before?.officer, officer === undefined ? undefined : { name: officer, at: readAt });
  return {
    site,
    ...(named === undefined ? {} : { officer: named }),
    readOn: later(before?.readOn, day),
    ...(before?.lockedOn === undefined ? {} : { lockedOn: before.lockedOn }),
  };
}
