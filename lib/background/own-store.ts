import { civilTimeOf } from '../platform/clock';
import type { Platform } from '../platform/types';
import { openStore, type Store } from '../store';

const soundKey = 'log-is-sound';

/** The one store, as every context of the extension opens it. */
export function openOwnStore({ passing }: Pick<Platform, 'passing'>): Store {
  return openStore({
    civilTimeOf,
    runMark: {
      isSet: async () => (await passing.get(soundKey)) === true,
      set: (isSet) => (isSet ? passing.set(soundKey, true) : passing.remove(soundKey)),
    },
  });
}
