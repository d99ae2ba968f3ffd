import type { Database } from './connection';
import { mayChangePictures, outdate } from './front';
import type { StoreName, WriteTransaction } from './schema';

/**
 * Runs work that writes in one transaction: all of it stands and is flushed to the disk once this resolves, or none of
 * it does. It must await nothing but the transaction's own requests. A kept picture goes with what it was made of.
 *
 * @param leavesPictures Nothing that can be asked of the store changes by it.
 */
export async function whole<T>(
  db: Database,
  names: readonly StoreName[],
  work: (transaction: WriteTransaction) => Promise<T>,
  leavesPictures = false,
): Promise<T> {
  const outdates = mayChangePictures(names) && !leavesPictures;
  const touched: StoreName[] = outdates ? [...names, 'front'] : [...names];
  const transaction: WriteTransaction = db.transaction(touched, 'readwrite', { durability: 'strict' });
  const ended = endOf(transaction);
  let outcome: { value: T } | { failure: unknown };
  try {
    if (outdates) await outdate(transaction);
    outcome = { value: await work(transaction) };
  } catch (failure) {
    outcome = { failure };
    abort(transaction);
  }
  const broken = await ended;
  // The transaction's own error (a full disk) says more than that of the request it took down.
  if ('failure' in outcome) throw transaction.error ?? outcome.failure;
  if (broken !== undefined) throw transaction.error ?? broken.error;
  return outcome.value;
}

/** How a transaction ends; where it breaks, once it has its own error, which a failed request that nobody awaits lacks. */
function endOf(transaction: WriteTransaction): Promise<{ error: unknown } | undefined> {
  const aborted = new Promise<void>((resolve) => {
    transaction.addEventListener('abort', () => resolve());
  });
  return transaction.done.then(
    () => undefined,
    async (error: unknown) => {
      await aborted;
      return { error };
    },
  );
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, with the error that is on its way.
  }
}
