import type { Connection } from './connection';
import { storedOf } from './merge';
import type { DossierRow, VersionRow } from './schema';
import type { DossierHistory, RowKind, RowOf, StoredDossier } from './types';

/** So many rows are fetched at once: many more cost memory, fewer cost time. */
const batch = 2_000;

/** All dossiers, by portal and code. */
export async function* eachDossier(connection: Connection, site?: string): AsyncGenerator<StoredDossier[]> {
  for await (const rows of dossierRows(connection, site)) yield rows.map(storedOf);
}

/** All dossiers with their versions. */
export async function* eachHistory(connection: Connection, site?: string): AsyncGenerator<DossierHistory[]> {
  for await (const rows of dossierRows(connection, site)) {
    const first = rows[0];
    const last = rows.at(-1);
    if (first === undefined || last === undefined) continue;
    const range = IDBKeyRange.bound([first.site, first.code], [last.site, last.code, []]);
    const versions = new Map<string, VersionRow[]>();
    for (const version of await connection.run((db) => db.getAll('versions', range))) {
      const key = JSON.stringify([version.site, version.code]);
      const others = versions.get(key);
      if (others === undefined) versions.set(key, [version]);
      else others.push(version);
    }
    yield rows.map((row) => ({
      ...storedOf(row),
      versions: (versions.get(JSON.stringify([row.site, row.code])) ?? []).map(
        ({ day, dossier, unreadable }) => ({ day, dossier, unreadable }),
      ),
    }));
  }
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

async function* dossierRows(connection: Connection, site?: string): AsyncGenerator<DossierRow[]> {
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
