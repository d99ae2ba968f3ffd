import type { Connection, Database } from './connection';
import { historiesOf } from './histories';
import { storedOf } from './merge';
import { keyText } from './merge-in';
import type { PackReader } from './pack';
import { keyOf, keysOfSite, readerOfRow } from './packs';
import type { DossierRow, PackKey } from './schema';
import type { DossierHistory, DossiersAsked, RowKind, RowOf, StoredDossier } from './types';

/** So many rows are fetched at once: many more cost memory, fewer cost time. */
const batch = 2_000;
const packsAtOnce = 16;

/** All dossiers, those that stand as rows first. */
export async function* eachDossier(
  connection: Connection,
  { site, endedSince }: DossiersAsked = {},
): AsyncGenerator<StoredDossier[]> {
  const rowed = new Set<string>();
  for await (const rows of dossierRows(connection, site)) {
    for (const row of rows) rowed.add(keyText(row));
    yield rows.map(storedOf);
  }
  for await (const reader of eachPack(connection, site, endedSince)) {
    yield placesBeside(reader, rowed).map((place) => reader.stored(place));
  }
}

/** All dossiers with their versions. */
export async function* eachHistory(connection: Connection, site?: string): AsyncGenerator<DossierHistory[]> {
  const rowed = new Set<string>();
  for await (const rows of dossierRows(connection, site)) {
    for (const row of rows) rowed.add(keyText(row));
    yield await connection.run((db) => historiesOf(db.transaction(['versions', 'packs'], 'readonly'), rows));
  }
  for await (const reader of eachPack(connection, site)) {
    yield placesBeside(reader, rowed).map((place) => reader.history(place));
  }
}

/** The places of a pack whose dossiers no row stands for. */
export function placesBeside(reader: PackReader, rowed: ReadonlySet<string>): number[] {
  const places: number[] = [];
  for (const [place, code] of reader.codes.entries()) {
    if (!rowed.has(keyText({ site: reader.site, code }))) places.push(place);
  }
  return places;
}

/**
 * All packs, by portal and month, or without those of which all is known to have ended before a day. Several are fetched
 * at once.
 */
export async function* eachPack(
  connection: Connection,
  site?: string,
  endedSince?: string,
): AsyncGenerator<PackReader> {
  const keys = await connection.run((db) =>
    endedSince === undefined
      ? db.getAllKeys('catalogue', keysOfSite(site))
      : keysEndedSince(db, endedSince, site),
  );
  for (let first = 0; first < keys.length; first += packsAtOnce) {
    const some = keys.slice(first, first + packsAtOnce);
    const wanted = new Set(some.map((key) => JSON.stringify(key)));
    const range = IDBKeyRange.bound(some[0], some.at(-1));
    for (const row of await connection.run((db) => db.getAll('packs', range))) {
      if (wanted.has(JSON.stringify(keyOf(row)))) yield readerOfRow(row);
    }
  }
}

async function keysEndedSince(db: Database, day: string, site: string | undefined): Promise<PackKey[]> {
  const lines = await db.getAll('catalogue', keysOfSite(site));
  return lines.filter(({ endedBy }) => endedBy === undefined || endedBy >= day).map(keyOf);
}

/** All rows of one kind, by key. */
export async function* eachRow<K extends RowKind>(
  connection: Connection,
  kind: K,
): AsyncGenerator<RowOf<K>[]> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const [keys, rows] = await connection.run(async (db) => {
      const { store } = db.transaction<RowKind>(kind, 'readonly');
      return Promise.all([store.getAllKeys(after, batch), store.getAll(after, batch)]);
    });
    if (rows.length > 0) yield rows as RowOf<K>[];
    const last = keys.at(-1);
    if (last === undefined || rows.length < batch) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** The dossiers that stand as rows, in chunks, by portal and code. */
export async function* dossierRows(connection: Connection, site?: string): AsyncGenerator<DossierRow[]> {
  const end = site === undefined ? [[]] : [site, []];
  let range = IDBKeyRange.bound(site === undefined ? [] : [site], end, true, true);
  for (;;) {
    const rows = await connection.run((db) => db.getAll('dossiers', range, batch));
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    range = IDBKeyRange.bound([last.site, last.code], end, true, true);
  }
}
