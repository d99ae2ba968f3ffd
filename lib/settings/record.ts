import { defaultCalendar, ownOf, withOwn } from '../calendar';
import { defaultSettings } from './defaults';
import { type Migration, migrate, migrations, versionOf } from './migrations';
import { settingsSchema, storedSchema } from './schema';
import type { Settings, StoredSettings } from './types';

/** Where the record stands; the browser's own storage fits. */
export interface SettingsStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** Why the stored record is not in force; it is left as it is. */
export type SettingsProblem = 'damaged' | 'newer' | 'migration-failed';

export interface LoadedSettings {
  settings: Settings;
  /** Nothing was changed in this profile yet. */
  fresh?: true;
  problem?: SettingsProblem;
}

const key = 'settings';

/**
 * Reads the settings record and raises it to the present version. A record that is damaged, newer, or whose
 * migration fails stays untouched in storage: the defaults hold and `problem` says so. Called in the
 * background alone, so that two contexts never migrate at once.
 */
export async function loadSettings(
  storage: SettingsStorage,
  steps: readonly Migration[] = migrations,
): Promise<LoadedSettings> {
  const stored = await storage.get(key);
  if (stored === undefined) return { settings: defaultSettings, fresh: true };
  const version = versionOf(stored);
  if (version === undefined) return { settings: defaultSettings, problem: 'damaged' };
  const present = steps.length + 1;
  if (version > present) return { settings: defaultSettings, problem: 'newer' };
  let raised: unknown;
  try {
    raised = migrate(stored as Record<string, unknown>, version, steps);
  } catch {
    return { settings: defaultSettings, problem: 'migration-failed' };
  }
  const parsed = storedSchema.safeParse(raised);
  if (!parsed.success) {
    return { settings: defaultSettings, problem: version < present ? 'migration-failed' : 'damaged' };
  }
  if (version < present) await storage.set(key, parsed.data);
  const { calendar, ...rest } = parsed.data;
  return { settings: { ...rest, calendar: withOwn(calendar, defaultCalendar) } };
}

/** A record that is not as it should be; `field` leads to what is wrong, such as "thresholds.byDay". */
export class SettingsRefused extends Error {
  override name = 'SettingsRefused';
  readonly field: string;

  constructor(field: string) {
    super(`not valid: ${field}`);
    this.field = field;
  }
}

/** Keeps a record, once it has passed the schema; throws `SettingsRefused` where it does not. */
export async function saveSettings(storage: SettingsStorage, settings: Settings): Promise<void> {
  const parsed = settingsSchema.safeParse(settings);
  if (!parsed.success) throw new SettingsRefused(parsed.error.issues[0]?.path.join('.') ?? '');
  await storage.set(key, storedOf(parsed.data));
}

/** A record as it is stored. */
export function storedOf({ calendar, ...rest }: Settings): StoredSettings {
  return { ...rest, calendar: ownOf(calendar, defaultCalendar) };
}
