import { laterAnnotation } from '../dossier';
import { joinFailures, newer } from '../report';
import type { Connection } from './connection';
import { Gathering, partNumbers } from './gathering';
import { Incoming, keepGathered, mergeIn } from './merge-in';
import { type Packable, PackReader } from './pack';
import type { WriteTransaction } from './schema';
import type { LoadBatch, Loaded, LoadOptions, RowKind, RowOf, StoredDossier } from './types';
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
  const gathering = new Gathering(partNumbers(), day);
  const merging = new Incoming(day);
  const known = new Known();
  const rows: LoadBatch['rows'][] = [];
  let dossiers = 0;
  const put = (each: Packable) => {
    if (how === 'replace' && known.isNew(each)) gathering.put(each);
    else merging.put(each);
  };
  for await (const batch of batches) {
    signal?.throwIfAborted();
    rows.push(batch.rows);
    dossiers += batch.dossiers?.length ?? 0;
    for (const each of batch.dossiers ?? []) put(each);
    for (const { site, pack } of batch.packs ?? []) {
      const reader = new PackReader(pack, site);
      dossiers += reader.codes.length;
      const isReady = how === 'replace' && known.areNew(reader) && gathering.takePack(pack, reader);
      if (isReady) known.add(reader);
      else for (const each of reader.histories()) put(each);
    }
  }
  signal?.throwIfAborted();
  gathering.finish();
  return connection.change((db) =>
    whole(db, everything, async (transaction) => {
      if (how === 'replace') clear(transaction);
      await keepGathered(transaction, gathering);
      const merged = await mergeIn(transaction, merging, day);
      for (const each of rows) {
        for (const [kind, some] of Object.entries(each ?? {})) {
          await keepRows(transaction, kind as RowKind, some);
        }
      }
      return { dossiers, changed: known.count + merged };
    }),
  );
}

/** Which dossiers came already. */
class Known {
  readonly #sites = new Map<string, Set<string>>();
  count = 0;

  areNew({ site, codes }: PackReader): boolean {
    const known = this.#of(site);
    return !codes.some((code) => known.has(code));
  }

  add({ site, codes }: PackReader): void {
    const known = this.#of(site);
    for (const code of codes) known.add(code);
    this.count += codes.length;
  }

  #of(site: string): Set<string> {
    const codes = this.#sites.get(site) ?? new Set();
    this.#sites.set(site, codes);
    return codes;
  }

  isNew({ site, code }: StoredDossier): boolean {
    const codes = this.#of(site);
    const before = codes.size;
    if (codes.add(code).size === before) return false;
    this.count += 1;
    return true;
  }
}

function clear(transaction: WriteTransaction): void {
  for (const name of everything) transaction.objectStore(name).clear();
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
  intakes: (stands, comes) => newer(stands, comes) ?? stands,
  failures: (stands, comes) => (stands.kind === 'noted' ? stands : joinFailures(stands, comes)),
  sites: (stands, comes) => ({
    ...stands,
    readOn: stands.readOn > comes.readOn ? stands.readOn : comes.readOn,
  }),
};
