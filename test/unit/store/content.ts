import type { LoadBatch, RowKind, Store } from '../../../lib/store';

const kinds: RowKind[] = [
  'lists',
  'sites',
  'readings',
  'days',
  'contributions',
  'annotations',
  'intakes',
  'failures',
];

/** All that chunks hold. */
export async function all<T>(chunks: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const chunk of chunks) found.push(...chunk);
  return found;
}

/** What a store holds, in an order that does not depend on its layout. */
export async function contentOf(store: Store) {
  const histories = await all(store.eachHistory());
  histories.sort((a, b) => (a.site + a.code < b.site + b.code ? -1 : 1));
  const rows = Object.fromEntries(
    await Promise.all(kinds.map(async (kind) => [kind, await all(store.eachRow(kind))])),
  );
  return { histories, rows: rows as LoadBatch['rows'] & object };
}
