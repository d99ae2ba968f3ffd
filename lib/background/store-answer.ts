import type { Reply } from '../messages';
import { StoreError } from '../store';

/** What work on the store yields as a reply; a store that cannot is a reply too, with the reason. */
export async function orStoreError<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, error: error.code };
    throw error;
  }
}
