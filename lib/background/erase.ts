import type { Reply } from '../messages';
import type { Environment } from './environment';
import type { createIntake } from './intake';
import { orStoreError } from './store-answer';

/** Erases what was read or noted, wherever it stands; the settings stay. */
export function createErase(
  { store }: Environment,
  intake: ReturnType<typeof createIntake>,
  after: () => void,
) {
  return (): Promise<Reply<null>> =>
    orStoreError(async () => {
      await store.erase();
      await intake.forgetAll();
      after();
      return null;
    });
}
