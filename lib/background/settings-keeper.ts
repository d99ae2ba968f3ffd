import { loadSettings, type Settings, type SettingsStorage, saveSettings } from '../settings';
import { createQueue } from './queue';

export interface SettingsKeeper {
  read(): Promise<Settings>;
  /** Changes the record; changes never overtake each other. */
  change(edit: (settings: Settings) => Settings): Promise<Settings>;
}

/** The background's hold on the settings record: read once per life, written by it alone. */
export function createSettingsKeeper(storage: SettingsStorage): SettingsKeeper {
  const inTurn = createQueue();
  let held: Promise<Settings> | undefined;
  const read = () => {
    held ??= loadSettings(storage).then(({ settings }) => settings);
    held.catch(() => {
      held = undefined;
    });
    return held;
  };
  return {
    read,
    change: (edit) =>
      inTurn(async () => {
        const changed = edit(await read());
        await saveSettings(storage, changed);
        held = Promise.resolve(changed);
        return changed;
      }),
  };
}
