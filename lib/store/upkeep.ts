import type { Connection, Database } from './connection';
import { historiesIn, keyOf, putPack, readyPack } from './packs';
import type { PackKey, WriteTransaction } from './schema';
import { whole } from './whole';

export const everything = [
  'dossiers',
  'packs',
  'catalogue',
  'versions',
  'lists',
  'sites',
  'readings',
  'tallies',
  'days',
  'contributions',
  'annotations',
  'intakes',
  'failures',
] as const;

/** Erases every row of every kind in one transaction. */
export function eraseAll(db: Database): Promise<void> {
  return whole(db, everything, async (transaction) => {
    for (const name of everything) transaction.objectStore(name).clear();
  });
}

/**
 * Deletes what no day from `day` on needs: of each dossier the versions before the last one up to that day, of
 * each list the rows of earlier days but its newest, and the names of readings that arrived before.
 * @param instant Epoch ms at which the day begins.
 */
export async function forgetBefore(connection: Connection, day: string, instant: number): Promise<void> {
  await connection.change((db) => forgetRows(db, day, instant));
  const lines = await connection.run((db) => db.getAll('catalogue'));
  for (const { trimFrom, ...line } of lines) {
    if (trimFrom !== undefined && trimFrom <= day) {
      await connection.change((db) =>
        whole(db, ['packs', 'catalogue'], (each) => trim(each, keyOf(line), day)),
      );
    }
  }
}

/** Drops the versions of a pack that no day from `day` on needs. */
async function trim(transaction: WriteTransaction, key: PackKey, day: string): Promise<void> {
  const histories = await historiesIn(transaction, key);
  const kept = histories.map((each) => ({
    ...each,
    versions: each.versions.filter((_, index) => (each.versions[index + 1]?.day ?? '~') > day),
  }));
  await putPack(transaction, readyPack(key, kept));
}

async function forgetRows(db: Database, day: string, instant: number): Promise<void> {
  const transaction = db.transaction(['versions', 'lists', 'readings'], 'readwrite');
  const versions = transaction.objectStore('versions');
  for (const key of supersededBy(day, await versions.getAllKeys())) versions.delete(key);
  const lists = transaction.objectStore('lists');
  for (const key of supersededBy(day, await lists.getAllKeys())) lists.delete(key);
  const readings = transaction.objectStore('readings');
  const old = await readings.index('at').getAllKeys(IDBKeyRange.upperBound(instant, true));
  for (const id of old) readings.delete(id);
  await transaction.done;
}

/** Of keys in order that end in a day, those that another key of the same thing, not after `day`, follows. */
function supersededBy<K extends readonly string[]>(day: string, keys: readonly K[]): K[] {
  const thing = (key: K) => JSON.stringify(key.slice(0, -1));
  return keys.filter((key, index) => {
    const next = keys[index + 1];
    return next !== undefined && thing(next) === thing(key) && (next.at(-1) ?? '') <= day;
  });
}
