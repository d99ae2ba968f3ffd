import type { IDBPTransaction } from 'idb';
import { storedOf } from './merge';
import { keyText } from './merge-in';
import { readerOfRow } from './packs';
import type { DossierRow, NhacHanSchema, PackKey, StoreName, VersionRow } from './schema';
import type { DossierHistory, Version } from './types';

type Reading = IDBPTransaction<
  NhacHanSchema,
  ('versions' | 'packs')[] | StoreName[],
  'readonly' | 'readwrite'
>;

/** Rows, in the order of their keys, with all their versions: those of a pack are older than those that stand as rows. */
export async function historiesOf(
  transaction: Reading,
  rows: readonly DossierRow[],
): Promise<DossierHistory[]> {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  const range = IDBKeyRange.bound([first.site, first.code], [last.site, last.code, []]);
  const [own, packed] = await Promise.all([
    transaction.objectStore('versions').getAll(range),
    packedVersions(transaction, rows),
  ]);
  const versions = new Map<string, VersionRow[]>();
  for (const version of own) {
    const others = versions.get(keyText(version));
    if (others === undefined) versions.set(keyText(version), [version]);
    else others.push(version);
  }
  return rows.map((row) => {
    const newer = (versions.get(keyText(row)) ?? []).map(({ day, dossier, unreadable }) => ({
      day,
      dossier,
      unreadable,
    }));
    return { ...storedOf(row), versions: joinVersions(packed.get(keyText(row)) ?? [], newer) };
  });
}

/** Older and newer versions of one dossier; of a day that both have the newer holds. */
function joinVersions(older: readonly Version[], newer: readonly Version[]): Version[] {
  const since = newer[0]?.day;
  return [...older.filter(({ day }) => since === undefined || day < since), ...newer];
}

async function packedVersions(
  transaction: Reading,
  rows: readonly DossierRow[],
): Promise<Map<string, Version[]>> {
  const keys = new Map<string, PackKey>();
  for (const { packed } of rows) if (packed !== undefined) keys.set(JSON.stringify(packed), packed);
  const wanted = new Set(rows.flatMap((row) => (row.packed === undefined ? [] : [keyText(row)])));
  const versions = new Map<string, Version[]>();
  await Promise.all(
    [...keys.values()].map(async (key) => {
      const row = await transaction.objectStore('packs').get(key);
      if (row === undefined) return;
      const reader = readerOfRow(row);
      for (const [place, code] of reader.codes.entries()) {
        const text = keyText({ site: row.site, code });
        if (wanted.has(text)) versions.set(text, reader.history(place).versions);
      }
    }),
  );
  return versions;
}
