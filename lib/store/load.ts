import { laterAnnotation } from '../dossier';
import { joinFailures } from '../report';
import type { Connection } from './connection';
import { mergeRows, sightingsOf, unreadableNow, versionText } from './merge';
import type { DossierRow, WriteTransaction } from './schema';
import { keepTallies, type RowChange } from './tallies';
import type {
  DossierHistory,
  LoadBatch,
  Loaded,
  LoadOptions,
  RowKind,
  RowOf,
  StoredDossier,
  Version,
} from './types';
import { everything } from './upkeep';
import { whole } from './whole';

/**
 * Takes ready dossiers and rows in one transaction, once the last batch is in.
 *
 * @throws {DOMException} `AbortError` where the signal says so before.
 */
export async function loadAll(
  connection: Connection,
  batches: AsyncIterable<LoadBatch>,
  { how, day, signal }: LoadOptions,
): Promise<Loaded> {
  const held: LoadBatch[] = [];
  for await (const batch of batches) {
    signal?.throwIfAborted();
    held.push(batch);
  }
  signal?.throwIfAborted();
  return connection.run((db) => whole(db, everything, (transaction) => write(transaction, held, how, day)));
}

async function write(
  transaction: WriteTransaction,
  batches: readonly LoadBatch[],
  how: LoadOptions['how'],
  day: string,
): Promise<Loaded> {
  const loaded = { dossiers: 0, changed: 0 };
  if (how === 'replace') await Promise.all(everything.map((name) => transaction.objectStore(name).clear()));
  for (const { dossiers = [], rows = {} } of batches) {
    loaded.dossiers += dossiers.length;
    loaded.changed += await keepDossiers(transaction, dossiers, day);
    for (const [kind, each] of Object.entries(rows)) await keepRows(transaction, kind as RowKind, each);
  }
  return loaded;
}

async function keepDossiers(
  transaction: WriteTransaction,
  dossiers: readonly (DossierHistory | StoredDossier)[],
  day: string,
): Promise<number> {
  const store = transaction.objectStore('dossiers');
  const before = await Promise.all(dossiers.map(({ site, code }) => store.get([site, code])));
  const changes: (RowChange & { versions: Version[] })[] = [];
  for (const [index, each] of dossiers.entries()) {
    const old = before[index];
    const { versions: past = [], ...stored } = { versions: undefined, ...each };
    const merged = old === undefined ? sightingsOf(stored) : mergeRows(old, sightingsOf(stored));
    const changed = old === undefined || versionText(old) !== versionText(merged);
    const changedOn = lastDayOf(old, past, changed, day);
    const after: DossierRow = { ...merged, changedOn };
    const now = { day: changedOn, dossier: merged.dossier, unreadable: unreadableNow(merged) };
    const versions = old === undefined && past.length > 0 ? past : changed ? [now] : [];
    changes.push({ before: old, after, versions });
  }
  await Promise.all([
    ...changes.map(({ after }) => store.put(after)),
    ...changes.flatMap(({ after: { site, code }, versions }) =>
      versions.map((version) => transaction.objectStore('versions').put({ site, code, ...version })),
    ),
    keepTallies(transaction, changes),
  ]);
  return changes.filter(({ versions }) => versions.length > 0).length;
}

function lastDayOf(old: DossierRow | undefined, past: Version[], changed: boolean, day: string): string {
  const last = old?.changedOn ?? past.at(-1)?.day;
  if (last === undefined || (old !== undefined && changed && last < day)) return day;
  return last;
}

/** Takes rows; what stands under the same key stays, or is joined where its kind can be. */
async function keepRows(
  transaction: WriteTransaction,
  kind: RowKind,
  rows: readonly unknown[],
): Promise<void> {
  const store = transaction.objectStore<RowKind>(kind);
  const path = [store.keyPath].flat() as string[];
  const join = joins[kind] as ((stands: unknown, comes: unknown) => unknown) | undefined;
  for (const row of rows as Record<string, string>[]) {
    const parts = path.map((part) => row[part]);
    const stands = await store.get((parts.length === 1 ? parts[0] : parts) as string);
    const kept = stands === undefined ? row : join?.(stands, row);
    if (kept !== undefined) await store.put(kept as never);
  }
}

/** How what stands and what comes under one key become one; of other kinds what stands stays. */
const joins: { [K in RowKind]?: (stands: RowOf<K>, comes: RowOf<K>) => RowOf<K> } = {
  annotations: (stands, comes) => ({
    ...stands,
    annotation: laterAnnotation(stands.annotation, comes.annotation),
  }),
  failures: (stands, comes) => (stands.kind === 'noted' ? stands : joinFailures(stands, comes)),
  sites: (stands, comes) => ({
    ...stands,
    readOn: stands.readOn > comes.readOn ? stands.readOn : comes.readOn,
  }),
};
