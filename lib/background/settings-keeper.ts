import {
  loadSettings,
  lockedFields,
  type Policy,
  type PolicyField,
  readPolicy,
  type Settings,
  type SettingsStorage,
  saveSettings,
} from '../settings';
import { createQueue } from './queue';

export interface SettingsKeeper {
  read(): Promise<Settings>;
  /** What an administrator decided. */
  policy(): Promise<Policy>;
  /** Changes the record; changes never overtake each other. What is locked stays as the policy has it. */
  change(edit: (settings: Settings) => Settings): Promise<Settings>;
  /** The policy may have changed: it is read anew. */
  forget(): void;
}

interface Held {
  /** The officer's own, as they are stored. */
  own: Settings;
  policy: Policy;
}

/**
 * The background's hold on the settings record: read once per life, written by it alone.
 * @param managed Reads the browser's managed storage.
 */
export function createSettingsKeeper(
  storage: SettingsStorage,
  managed: () => Promise<unknown>,
): SettingsKeeper {
  const inTurn = createQueue();
  let held: Promise<Held> | undefined;
  const load = async (): Promise<Held> => {
    const [{ settings, fresh }, policy] = await Promise.all([
      loadSettings(storage),
      managed().then(readPolicy),
    ]);
    return { own: fresh ? { ...settings, ...policy.preset } : settings, policy };
  };
  const hold = () => {
    held ??= load();
    held.catch(() => {
      held = undefined;
    });
    return held;
  };
  return {
    read: async () => inForce(await hold()),
    policy: async () => (await hold()).policy,
    change: (edit) =>
      inTurn(async () => {
        const used = hold();
        const { own, policy } = await used;
        const changed = edit(inForce({ own, policy }));
        const kept = { ...changed, ...pick(own, lockedFields(policy)) };
        await saveSettings(storage, kept);
        const now = { own: kept, policy };
        // Where the policy was read anew meanwhile, so is the record.
        held = held === used ? Promise.resolve(now) : undefined;
        return inForce(now);
      }),
    forget() {
      held = undefined;
    },
  };
}

function inForce({ own, policy }: Held): Settings {
  return { ...own, ...policy.locked };
}

function pick(settings: Settings, fields: readonly PolicyField[]): Partial<Settings> {
  return Object.fromEntries(fields.map((field) => [field, settings[field]]));
}
