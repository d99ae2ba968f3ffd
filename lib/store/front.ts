import type { Picture } from '../report/types';
import type { Database } from './connection';
import type { FrontRow, StoreName, WriteTransaction } from './schema';

/** The key of the one row. */
const key = 0;

/** What a picture is made of. */
const shown: readonly StoreName[] = ['dossiers', 'lists', 'sites', 'tallies', 'contributions'];

/** Whether a transaction over these stores may change a picture. */
export function mayChangePictures(names: readonly StoreName[]): boolean {
  return names.some((name) => shown.includes(name));
}

/** Lets go of the kept picture, in the transaction that changes what it is made of. */
export async function outdate(transaction: WriteTransaction): Promise<void> {
  const front = transaction.objectStore('front');
  const { generation } = await rowIn(front);
  await front.put({ generation: generation + 1 }, key);
}

/** The kept picture, where there is one, and the generation that the store is in. */
export function frontOf(db: Database): Promise<FrontRow> {
  return rowIn({ get: (of) => db.get('front', of) });
}

/** Keeps a picture, unless something was written since its generation. */
export async function keepFront(db: Database, picture: Picture, generation: number): Promise<void> {
  const transaction = db.transaction('front', 'readwrite');
  const current = await rowIn(transaction.store);
  if (current.generation === generation) await transaction.store.put({ generation, picture }, key);
  await transaction.done;
}

async function rowIn(front: { get(of: number): Promise<FrontRow | undefined> }): Promise<FrontRow> {
  return (await front.get(key)) ?? { generation: 0 };
}
