import { closedGap } from '../report';
import { rowAt } from './catalogue';
import type { Connection, Database } from './connection';
import { gapGroupOf, gapRows, groupKey } from './first-gaps';
import { historiesOf } from './histories';
import { keyText } from './merge-in';
import { historiesIn, keyOf, keysOfSite, monthOf, packSize, putPack, readerOfRow, readyPack } from './packs';
import type { DossierRow, Gap, PackKey, Standing, TallyRow, WriteTransaction } from './schema';
import { TallyChanges } from './tallies';
import type { StoredDossier } from './types';
import { whole } from './whole';

/** So many packs are written at one go. */
const packsAtOnce = 8;
/** So many rows of one standing are looked at at one go. */
const rowsAtOnce = 20_000;

const written = ['dossiers', 'versions', 'packs', 'catalogue', 'tallies'] as const;

/**
 * Moves what is no longer open and was not seen since `before` into packs, a part of it at a time: each pack is one
 * transaction, so that nothing is lost or seen twice wherever this is broken off. Gives whether there is more to do.
 */
export async function tidy(connection: Connection, before: number): Promise<boolean> {
  const groups = await connection.run((db) => groupsOf(db, before));
  for (const codes of groups.slice(0, packsAtOnce)) {
    await connection.change((db) =>
      whole(db, written, (transaction) => intoPack(transaction, codes, before), true),
    );
  }
  if (groups.length > packsAtOnce) return true;
  await topUp(connection);
  return false;
}

/** Keys of rows that belong into one pack, at most as many as it holds. */
type RowKeys = [site: string, code: string][];

async function groupsOf(db: Database, before: number): Promise<RowKeys[]> {
  const { store } = db.transaction('dossiers', 'readonly');
  const standings: Standing[] = ['closed', 'gap-result', 'gap-components'];
  const rows = await Promise.all(
    standings.map((standing) =>
      store.index('standing').getAll(IDBKeyRange.bound([standing], [standing, []]), rowsAtOnce),
    ),
  );
  const kept = await keptAsRows(db, rows.flat());
  const groups = new Map<string, RowKeys[]>();
  for (const row of rows.flat()) {
    if (row.lastSeenAt >= before || kept.has(keyText(row))) continue;
    const target = JSON.stringify(row.packed ?? [row.site, monthOf(row)]);
    const parts = groups.get(target) ?? [[]];
    groups.set(target, parts);
    if (parts.at(-1)?.length === packSize) parts.push([]);
    parts.at(-1)?.push([row.site, row.code]);
  }
  return [...groups.values()].flat();
}

/** The first undigitised ones of each officer that come before all packed ones. */
async function keptAsRows(db: Database, rows: readonly DossierRow[]): Promise<Set<string>> {
  const packed = packedGaps(await db.getAll('tallies'));
  const counts = new Map<string, number>();
  const kept = new Set<string>();
  // The index gives rows of one standing by code.
  for (const row of rows) {
    const group = gapGroupOf(row);
    if (group === undefined) continue;
    const key = groupKey(group);
    const count = counts.get(key) ?? 0;
    const firstPacked = packed.get(key);
    if (count >= gapRows || (firstPacked !== undefined && row.code > firstPacked)) continue;
    counts.set(key, count + 1);
    kept.add(keyText(row));
  }
  return kept;
}

function packedGaps(tallies: readonly TallyRow[]): Map<string, string> {
  return new Map(
    tallies.flatMap(({ site, officers, packed = {} }) =>
      (Object.entries(packed) as [Gap, string][]).map(
        ([gap, code]) => [groupKey({ site, officers, gap }), code] as const,
      ),
    ),
  );
}

async function intoPack(transaction: WriteTransaction, keys: RowKeys, before: number): Promise<void> {
  const dossiers = transaction.objectStore('dossiers');
  const found = await Promise.all(keys.map((key) => dossiers.get(key)));
  const rows = found.filter(
    (row): row is DossierRow => row !== undefined && row.standing !== 'open' && row.lastSeenAt < before,
  );
  const [first] = rows;
  if (first === undefined) return;
  const key = first.packed ?? (await freePack(transaction, first.site, monthOf(first), rows.length));
  const stands = await historiesIn(transaction, key);
  const histories = new Map(stands.map((each) => [each.code, each]));
  const tallies = new TallyChanges();
  const versions = transaction.objectStore('versions');
  for (const row of rows) {
    const [history] = await historiesOf(transaction, [row]);
    if (history === undefined) continue;
    histories.set(row.code, history);
    tallies.pack(history, row.standing);
    dossiers.delete([row.site, row.code]);
    versions.delete(IDBKeyRange.bound([row.site, row.code], [row.site, row.code, []]));
  }
  await putPack(transaction, readyPack(key, [...histories.values()]));
  await tallies.write(transaction);
}

/** A month's last pack where it has room for so many, else a new one. */
async function freePack(
  transaction: WriteTransaction,
  site: string,
  month: string,
  count: number,
): Promise<PackKey> {
  const range = IDBKeyRange.bound([site, month], [site, month, []]);
  const last = (await transaction.objectStore('catalogue').getAll(range)).at(-1);
  if (last !== undefined && last.marks.length + count <= packSize) return keyOf(last);
  return [site, month, last === undefined ? 0 : last.part + 1];
}

/** Brings the first undigitised ones of an officer back as rows where few are left of them. */
async function topUp(connection: Connection): Promise<void> {
  const tallies = await connection.run((db) => db.getAll('tallies'));
  const sites = new Set(tallies.flatMap(({ site, packed }) => (packed === undefined ? [] : [site])));
  for (const site of sites) {
    const wanting = await connection.run((db) => groupsWanting(db, site));
    if (wanting.size === 0) continue;
    await connection.change((db) =>
      whole(db, written, (transaction) => topUpSite(transaction, site, wanting), true),
    );
  }
}

/** Groups of a portal that have few rows left before the first that is packed. */
async function groupsWanting(db: Database, site: string): Promise<Set<string>> {
  const transaction = db.transaction(['dossiers', 'tallies'], 'readonly');
  const packed = packedGaps(await transaction.objectStore('tallies').getAll(keysOfSite(site)));
  const left = new Map([...packed.keys()].map((key) => [key, 0]));
  for (const gap of ['gap-result', 'gap-components'] as const) {
    const index = transaction.objectStore('dossiers').index('standing');
    for (const row of await index.getAll(IDBKeyRange.bound([gap], [gap, []]), rowsAtOnce)) {
      const key = groupKey({ site: row.site, officers: JSON.stringify(row.officers), gap });
      if (row.code < (packed.get(key) ?? '')) left.set(key, (left.get(key) ?? 0) + 1);
    }
  }
  return new Set([...left].filter(([, count]) => count < gapRows / 2).map(([key]) => key));
}

async function topUpSite(
  transaction: WriteTransaction,
  site: string,
  wanting: ReadonlySet<string>,
): Promise<void> {
  const dossiers = transaction.objectStore('dossiers');
  const rowed = new Set((await dossiers.getAllKeys(keysOfSite(site))).map(([, code]) => code));
  const candidates = new Map<string, { code: string; key: PackKey; place: number }[]>();
  for (const key of await transaction.objectStore('packs').getAllKeys(keysOfSite(site))) {
    const row = await transaction.objectStore('packs').get(key);
    if (row === undefined) continue;
    const reader = readerOfRow(row);
    for (const [place, code] of reader.codes.entries()) {
      if (rowed.has(code) || closedGap(reader.dossier(place)) === undefined) continue;
      const group = gapGroupOf(reader.stored(place) as StoredDossier);
      const text = group && groupKey(group);
      if (text === undefined || !wanting.has(text)) continue;
      const others = candidates.get(text) ?? [];
      candidates.set(text, others);
      others.push({ code, key, place });
    }
  }
  for (const text of wanting) {
    const inOrder = (candidates.get(text) ?? []).sort((a, b) => (a.code < b.code ? -1 : 1));
    for (const { key, place } of inOrder.slice(0, gapRows)) {
      const row = await transaction.objectStore('packs').get(key);
      if (row !== undefined) await dossiers.put(rowAt(readerOfRow(row), place, key));
    }
    const [of, officers, gap] = JSON.parse(text) as [string, string, Gap];
    const tallies = transaction.objectStore('tallies');
    const tally = await tallies.get([of, officers]);
    if (tally === undefined) continue;
    const { [gap]: _, ...others } = tally.packed ?? {};
    const next = inOrder[gapRows]?.code;
    await tallies.put({ ...tally, packed: { ...others, ...(next === undefined ? {} : { [gap]: next }) } });
  }
}
