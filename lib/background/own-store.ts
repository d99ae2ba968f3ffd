import { civilTimeOf, epochNow } from '../platform/clock';
import type { Platform } from '../platform/types';
import { openStore, type Store } from '../store';
import { noteDatabase } from './loss';

const soundKey = 'log-is-sound';

/** The one store, as every context of the extension opens it. */
export function openOwnStore({ local, passing }: Pick<Platform, 'local' | 'passing'>): Store {
  return openStore({
    civilTimeOf,
    onOpen: (isNew) => noteDatabase(local, isNew, epochNow()),
    runMark: {
      isSet: async () => (await passing.get(soundKey)) === true,
      set: (isSet) => (isSet ? passing.set(soundKey, true) : passing.remove(soundKey)),
    },
  });
}
