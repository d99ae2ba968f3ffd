import Dexie from 'dexie';
import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds, doneAt } from '../../../lib/dossier';
import { canonicalJson, sealSnapshot } from '../../../lib/report';
import type { DossierHistory, Reading, Store, StoredDossier } from '../../../lib/store';
import { backupOf, mergeSnapshot, openStore, readSnapshot, restoreFrom } from '../../../lib/store';
import { Gathering, partNumbers } from '../../../lib/store/gathering';
import { standingOf } from '../../../lib/store/merge';
import { readerOfRow } from '../../../lib/store/packs';
import { districtDossier, districtSite } from '../../support/district/dossiers';
import { RawRows, type Rows } from '../store/raw-rows';

/** What the bench outside of the page can have done here; times are milliseconds. */
const civilTimeOf = (epochMs: number) => new Date(epochMs + 7 * 3_600_000).toISOString().slice(0, 19);
let store = openStore({ civilTimeOf });
let raw = new RawRows('rows');
const loadDay = '2026-11-20';

/** Has Dexie wait for the disk, as all others do here. */
const flushed = { chromeTransactionDurability: 'strict' } as const;

/** Places of the browser's storage. */
const { storageBuckets } = navigator as unknown as {
  storageBuckets: {
    open(name: string): Promise<{ indexedDB: IDBFactory }>;
    delete(name: string): Promise<void>;
  };
};

let dossiers: DossierHistory[] = [];
let plain: StoredDossier[] = [];
/** A file of what was made, ready to be read in. */
let file = new Blob();

async function* chunks<T>(all: readonly T[]) {
  for (const dossiers of chunksOf(all)) yield { dossiers };
}

function* chunksOf<T>(all: readonly T[]) {
  for (let first = 0; first < all.length; first += 1_000) yield all.slice(first, first + 1_000);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function asRow(dossier: StoredDossier): Rows {
  return { ...dossier, standing: standingOf(dossier.dossier) };
}

/** How a store lays out what was made. */
function laidOut(histories: readonly DossierHistory[]): Gathering {
  const gathering = new Gathering(partNumbers(), loadDay);
  for (const dossier of histories) gathering.put(dossier);
  gathering.finish();
  return gathering;
}

/** A reading of one list page: dossiers by number, of which every third has moved on since. */
function readingOf(numbers: readonly number[], count: number, run: number): Reading {
  const readAt = Date.UTC(2026, 10, 20, 3) + run * 60_000;
  const rows = numbers.map((number, place) => {
    const { dossier, officers } = districtDossier(number, count);
    const moved = place % 3 === 0 ? { statusText: `Bước ${run}` } : {};
    return { dossier: { ...dossier, ...moved }, officers };
  });
  return {
    id: `bench ${run}`,
    site: districtSite,
    readAt,
    lists: [
      {
        list: 'Tra cứu',
        pager: { page: run, rowsShown: rows.length },
        rows: rows.map(({ dossier }) => ({ dossier })),
      },
    ],
  };
}

/** Adds up what a pass reads, so that nothing of it can be left out. */
function weigh(sum: number, { code, statusText }: { code: string; statusText?: string }): number {
  return sum + code.length + (statusText?.length ?? 0);
}

function weightOf(rows: typeof plain): number {
  return rows.reduce((sum, { dossier }) => weigh(sum, dossier), 0);
}

/** One of so many dossiers is looked up where all were read back once. */
const sampled = 100;

function sampleMade(): typeof plain {
  return plain.filter((_, place) => place % sampled === 0);
}

const bench = {
  /** Makes the dossiers of a district, decoded and ready to be stored. */
  make(count: number, only?: 'open' | number) {
    dossiers = Array.from({ length: count }, (_, number) => districtDossier(number, count));
    if (only !== undefined) {
      let closed = only === 'open' ? 0 : only;
      dossiers = dossiers.filter(({ dossier }) => standingOf(dossier) === 'open' || closed-- > 0);
    }
    plain = dossiers.map(({ versions: _, ...stored }) => stored);
    return dossiers.length;
  },

  /** Goes to a place of the browser's storage where nothing was ever kept, which has files of its own. */
  async begin(place: string) {
    const { indexedDB } = await storageBuckets.open(place);
    Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true });
    store = openStore({ civilTimeOf });
    raw = new RawRows('rows');
  },
  /** Removes such a place with all that was kept there. */
  async end(place: string) {
    store.close();
    await storageBuckets.delete(place);
  },
  /** Makes the databases, which is not measured. */
  async open() {
    await store.days();
    await raw.pass('getAll');
  },
  loadOurs: (withPast: boolean) =>
    timed(() =>
      store.bulkLoad(chunks<StoredDossier>(withPast ? dossiers : plain), { how: 'replace', day: loadDay }),
    ),
  loadRaw: (withPast: boolean) =>
    timed(() => raw.putAll(plain.map(asRow), withPast ? dossiers.flatMap(versionsOf) : [])),
  async loadDexie() {
    const db = dexie('dexie');
    await db.open();
    await db.table('dossiers').count();
    const rows = plain.map(asRow);
    const ms = await timed(() => db.table('dossiers').bulkPut(rows));
    db.close();
    return ms;
  },
  /** Makes a backup of what was made, with all of its past or as it stands alone, as a store with it gives it out. */
  async makeBackup(password?: string | null, withPast = true) {
    const histories = withPast
      ? dossiers
      : dossiers.map((history) => ({ ...history, versions: history.versions.slice(-1) }));
    const source = {
      async *eachRow() {},
      async *eachHistory() {
        const laid = laidOut(histories);
        const rowed = new Set(laid.rows.map(({ code }) => code));
        yield* chunksOf(histories.filter(({ code }) => rowed.has(code)));
        for (const { row } of laid.packs()) yield readerOfRow(row).histories();
      },
    } as unknown as Store;
    const options = { madeAt: Date.UTC(2026, 10, 20), ...(password ? { password } : {}) };
    file = await new Response(backupOf(source, options)).blob();
    return file.size;
  },
  restore: (password?: string) =>
    timed(() => restoreFrom(store, file, { day: loadDay, ...(password === undefined ? {} : { password }) })),
  /** Makes a colleague's file of what was made. */
  async makeSnapshot() {
    const sealed = await sealSnapshot({
      format: 'nhac-han/snapshot',
      version: 1,
      site: districtSite,
      takenAt: Date.UTC(2026, 10, 20, 9),
      coverage: [],
      dossiers: plain.map(({ dossier, seenAt, officers }) => ({ dossier, seenAt, contributors: officers })),
    });
    file = new Blob([canonicalJson(sealed)]);
    return file.size;
  },
  merge: () =>
    timed(async () => {
      const now = Date.UTC(2026, 10, 20, 10);
      const snapshot = await readSnapshot(file, now);
      await mergeSnapshot(store, snapshot, {
        now,
        civilTimeOf,
        keptPersonalFields: [],
        calendar: defaultCalendar,
        thresholds: defaultThresholds,
      });
    }),
  async countOurs() {
    let count = 0;
    let weight = 0;
    for await (const chunk of store.eachDossier()) {
      count += chunk.length;
      for (const { dossier } of chunk) weight = weigh(weight, dossier);
    }
    return { count, weight };
  },
  countRaw: (name: string) => new RawRows(name).readBack(),
  /** How many rows there are, and what one in so many of what was made weighs among them. */
  sampleRaw: (name: string) => new RawRows(name).lookUp(sampleMade()),
  countsMade() {
    const standings = plain.map(({ dossier }) => standingOf(dossier));
    const open = standings.filter((standing) => standing === 'open').length;
    const undigitised = standings.filter((standing) => standing.startsWith('gap')).length;
    return { open, closed: plain.length - open, undigitised };
  },
  /** What is known of what was made. */
  factsMade() {
    const numbers: Record<'open' | 'closed', number[]> = { open: [], closed: [] };
    plain.forEach(({ dossier }, number) => {
      numbers[standingOf(dossier) === 'open' ? 'open' : 'closed'].push(number);
    });
    return { weight: bench.weightMade(), counts: bench.countsMade(), numbers };
  },
  weightMade: () => ({ count: plain.length, weight: weightOf(plain) }),
  /** What a sample of it must show. */
  weightSampled: () => ({ count: plain.length, weight: weightOf(sampleMade()) }),
  ours: {
    async pass() {
      let found = {};
      const ms = await timed(async () => {
        found = await bench.countOurs();
      });
      return { ms, ...found };
    },
    async dayOn(day: string) {
      let count = 0;
      let weight = 0;
      const ms = await timed(async () => {
        const state = await store.stateOn(day);
        count = state.length;
        for (const { dossier } of state) weight = weigh(weight, dossier);
      });
      return { ms, count, weight };
    },
    async ingest(numbers: number[], count: number, run: number) {
      const reading = readingOf(numbers, count, run);
      const ms = await timed(() => store.ingest(reading, reading.readAt));
      return { ms, ...(await bench.seen(numbers, count, reading.readAt)) };
    },
    async picture() {
      let counts = {};
      const ms = await timed(async () => {
        const { open, closed } = await store.picture();
        counts = { open: open.length, closed: closed.total, undigitised: closed.undigitised };
      });
      return { ms, ...counts };
    },
  },
  raw: {
    async pass(way: 'cursor' | 'getAll') {
      let found = {};
      const ms = await timed(async () => {
        found = await raw.pass(way);
      });
      return { ms, ...found };
    },
    async dayOn(day: string, way: 'cursor' | 'getAll') {
      let found = {};
      const ms = await timed(async () => {
        found = await raw.dayOn(day, way);
      });
      return { ms, ...found };
    },
    async ingest(numbers: number[], count: number, run: number) {
      const reading = readingOf(numbers, count, run);
      return { ms: await timed(() => raw.ingest(reading)) };
    },
    async ingestDexie(numbers: number[], count: number, run: number) {
      const reading = readingOf(numbers, count, run);
      const db = new Dexie('rows', flushed);
      await db.open();
      const ms = await timed(() => raw.ingestBy(db, reading));
      db.close();
      return { ms };
    },
  },
  /** How many of the dossiers of a page bear its instant; the store must know all. */
  async seen(numbers: readonly number[], count: number, readAt: number) {
    const wanted = numbers.map((number) => districtDossier(number, count));
    const codes = new Set(wanted.map(({ code }) => code));
    // Of an open one no day when it ended is known: later than all.
    const ended = wanted.map(({ dossier }) => doneAt(dossier) ?? '9999-12-31').sort();
    let seen = 0;
    for await (const chunk of store.eachDossier({ endedSince: (ended[0] ?? '').slice(0, 10) })) {
      for (const { code, lastSeenAt } of chunk) if (codes.has(code) && lastSeenAt === readAt) seen += 1;
    }
    return { seen };
  },
  close() {
    store.close();
  },
};

function versionsOf({ site, code, versions }: DossierHistory) {
  return versions.map((version) => ({ site, code, ...version }));
}

function dexie(name: string): Dexie {
  const db = new Dexie(name, { ...flushed, indexedDB, IDBKeyRange });
  db.version(1).stores({
    dossiers: '[site+code], [standing+code], dossier.dueAt, lastSeenAt',
    versions: '[site+code+day]',
  });
  return db;
}

Object.assign(globalThis, { bench });
