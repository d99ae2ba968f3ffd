import type Dexie from 'dexie';
import type { Reading, StoredDossier } from '../../../lib/store';
import { mergeRows, rowOf, sightingsOf } from '../../../lib/store/merge';

export type Rows = StoredDossier & { standing: string };
interface VersionRow {
  site: string;
  code: string;
  day: string;
  dossier: Rows['dossier'];
}

/** How many rows are read back at once. */
const part = 2_000;

/** The least that keeps dossiers and their versions as rows: plain IndexedDB, three indexes, nothing else. */
export class RawRows {
  #opening: Promise<IDBDatabase> | undefined;

  constructor(private readonly name: string) {}

  async putAll(rows: readonly Rows[], versions: readonly VersionRow[]): Promise<void> {
    const db = await this.#open();
    const transaction = db.transaction(['dossiers', 'versions'], 'readwrite', { durability: 'strict' });
    const dossiers = transaction.objectStore('dossiers');
    for (const row of rows) dossiers.put(row);
    const past = transaction.objectStore('versions');
    for (const version of versions) past.put(version);
    await ended(transaction);
  }

  /** Gets and puts each dossier of a reading, and a version where it changed. */
  async ingest(reading: Reading): Promise<void> {
    const db = await this.#open();
    const transaction = db.transaction(['dossiers', 'versions'], 'readwrite', { durability: 'strict' });
    const dossiers = transaction.objectStore('dossiers');
    const past = transaction.objectStore('versions');
    for (const sighting of sightingsIn(reading)) {
      const request = dossiers.get([sighting.site, sighting.code]);
      request.onsuccess = () => {
        const { row, version } = next(request.result, sighting);
        dossiers.put(row);
        if (version !== undefined) past.put(version);
      };
    }
    await ended(transaction);
  }

  /** The same by Dexie. */
  ingestBy(db: Dexie, reading: Reading): Promise<void> {
    return db.transaction('rw', ['dossiers', 'versions'], async () => {
      const sightings = sightingsIn(reading);
      const before = await db.table('dossiers').bulkGet(sightings.map(({ site, code }) => [site, code]));
      const after = sightings.map((sighting, place) => next(before[place], sighting));
      await db.table('dossiers').bulkPut(after.map(({ row }) => row));
      await db.table('versions').bulkPut(after.flatMap(({ version }) => version ?? []));
    });
  }

  async pass(way: 'cursor' | 'getAll'): Promise<{ count: number; weight: number }> {
    let count = 0;
    let weight = 0;
    await this.#each<Rows>('dossiers', way, ({ dossier }) => {
      count += 1;
      weight += dossier.code.length + (dossier.statusText?.length ?? 0);
    });
    return { count, weight };
  }

  /** All rows, a part of them at a time: for who looks into them and is not measured, since one answer with all takes longer. */
  async readBack(): Promise<{ count: number; weight: number }> {
    const db = await this.#open();
    const store = () => db.transaction('dossiers').objectStore('dossiers');
    let [count, weight] = [0, 0];
    let beyond: IDBKeyRange | undefined;
    for (;;) {
      const rows = await answered<Rows[]>(store().getAll(beyond, part));
      for (const { dossier } of rows) weight += dossier.code.length + (dossier.statusText?.length ?? 0);
      count += rows.length;
      const last = rows.at(-1);
      if (last === undefined) return { count, weight };
      beyond = IDBKeyRange.lowerBound([last.site, last.code], true);
    }
  }

  /** How many rows there are, and what those of these dossiers weigh. */
  async lookUp(
    wanted: readonly { site: string; code: string }[],
  ): Promise<{ count: number; weight: number }> {
    const db = await this.#open();
    const dossiers = db.transaction('dossiers').objectStore('dossiers');
    const rows = wanted.map(({ site, code }) => answered<Rows | undefined>(dossiers.get([site, code])));
    const count = await answered(dossiers.count());
    let weight = 0;
    for (const row of await Promise.all(rows))
      if (row !== undefined) weight += row.dossier.code.length + (row.dossier.statusText?.length ?? 0);
    return { count, weight };
  }

  async dayOn(day: string, way: 'cursor' | 'getAll'): Promise<{ count: number; weight: number }> {
    const state: Rows['dossier'][] = [];
    let last: VersionRow | undefined;
    const take = () => {
      if (last !== undefined && last.day <= day) state.push(last.dossier);
    };
    await this.#each<VersionRow>('versions', way, (version) => {
      if (last !== undefined && last.code !== version.code) {
        take();
        last = undefined;
      }
      if (version.day <= day) last = version;
    });
    take();
    return {
      count: state.length,
      weight: state.reduce((sum, { code, statusText }) => sum + code.length + (statusText?.length ?? 0), 0),
    };
  }

  async #each<T>(name: string, way: 'cursor' | 'getAll', take: (row: T) => void): Promise<void> {
    const db = await this.#open();
    const store = db.transaction(name).objectStore(name);
    if (way === 'getAll') {
      for (const row of await answered<T[]>(store.getAll())) take(row);
    } else {
      await new Promise<void>((resolve, reject) => {
        const request = store.openCursor();
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const cursor = request.result;
          if (cursor === null) return resolve();
          take(cursor.value);
          cursor.continue();
        };
      });
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#opening ??= this.#openAnew();
    return this.#opening;
  }

  #openAnew(): Promise<IDBDatabase> {
    // Dexie counts versions in tens, and opens what is made here.
    const request = indexedDB.open(this.name, 10);
    request.onupgradeneeded = () => {
      const dossiers = request.result.createObjectStore('dossiers', { keyPath: ['site', 'code'] });
      dossiers.createIndex('[standing+code]', ['standing', 'code']);
      dossiers.createIndex('dossier.dueAt', 'dossier.dueAt');
      dossiers.createIndex('lastSeenAt', 'lastSeenAt');
      request.result.createObjectStore('versions', { keyPath: ['site', 'code', 'day'] });
    };
    return answered(request);
  }
}

function sightingsIn({ site, readAt, lists }: Reading) {
  return lists.flatMap(({ list, rows }) => rows.map((seen) => rowOf(seen, { site, readAt, list })));
}

function next(
  before: Rows | undefined,
  sighting: ReturnType<typeof rowOf>,
): { row: Rows; version?: VersionRow } {
  const row = before === undefined ? sighting : mergeRows(sightingsOf(before), sighting);
  if (before !== undefined && before.dossier.statusText === row.dossier.statusText) return { row };
  const { site, code, dossier } = row;
  return { row, version: { site, code, day: '2026-11-20', dossier } };
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
