import type { Reply } from '../messages';
import type { Environment } from './environment';
import { orStoreError } from './store-answer';

/**
 * Erases what was read or noted, wherever it stands; the settings stay.
 * @param forget Lets go of what stands beside the store.
 */
export function createErase(
  { store }: Environment,
  forget: readonly (() => Promise<void>)[],
  after: () => void,
) {
  return (): Promise<Reply<null>> =>
    orStoreError(async () => {
      await store.erase();
      for (const each of forget) await each();
      after();
      return null;
    });
}
