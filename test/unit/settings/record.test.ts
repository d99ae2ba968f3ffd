import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, loadSettings, type SettingsStorage, saveSettings } from '../../../lib/settings';
import { type Migration, migrate, migrations } from '../../../lib/settings/migrations';

let held: Map<string, unknown>;
let storage: SettingsStorage;

beforeEach(() => {
  held = new Map();
  storage = {
    get: async (key) => held.get(key),
    set: async (key, value) => {
      held.set(key, structuredClone(value));
    },
  };
});

const changed = { ...defaultSettings, language: 'en' as const, pausedSites: ['https://motcua.example.vn'] };

/** The defaults as they are stored. */
const stored = { ...defaultSettings, calendar: { years: [] } };

describe('loadSettings', () => {
  it('gives the defaults on a fresh install and writes nothing', async () => {
    expect(await loadSettings(storage)).toEqual({ settings: defaultSettings, fresh: true });
    expect(held.size).toBe(0);
  });

  it('gives what was saved', async () => {
    await saveSettings(storage, changed);
    expect(await loadSettings(storage)).toEqual({ settings: changed });
  });

  it('gives an older record with what came later as it is by default', async () => {
    const { unguardedSites, intakeCheck, ...older } = changed;
    held.set('settings', older);
    expect(await loadSettings(storage)).toEqual({ settings: { ...changed, unguardedSites, intakeCheck } });
  });

  it.each([
    ['no record of ours', 'text', 'damaged'],
    ['no version', { language: 'vi' }, 'damaged'],
    ['a field that is not as it should be', { ...changed, language: 'fr' }, 'damaged'],
    ['an unknown field', { ...changed, extra: 1 }, 'damaged'],
    ['a newer version', { ...changed, version: migrations.length + 2 }, 'newer'],
  ])('with %s keeps the record as it is, says so and gives the defaults', async (_name, record, problem) => {
    held.set('settings', record);
    expect(await loadSettings(storage)).toEqual({ settings: defaultSettings, problem });
    expect(held.get('settings')).toEqual(record);
  });

  it('raises an older record and keeps it so', async () => {
    const { pausedSites: _, ...older } = stored;
    held.set('settings', { ...older, version: migrations.length + 1 });
    const addSites: Migration = (record) => ({
      ...record,
      version: defaultSettings.version,
      pausedSites: [],
    });
    expect(await loadSettings(storage, [...migrations, addSites])).toEqual({ settings: defaultSettings });
    expect(held.get('settings')).toEqual(stored);
  });

  it('keeps an older record whose migration fails', async () => {
    held.set('settings', { ...changed, version: 1 });
    const broken: Migration = (record) => {
      record.language = undefined;
      throw new Error('hỏng');
    };
    expect(await loadSettings(storage, [broken])).toEqual({
      settings: defaultSettings,
      problem: 'migration-failed',
    });
    expect(held.get('settings')).toEqual({ ...changed, version: 1 });
  });
});

describe('saveSettings', () => {
  it('refuses a record that is not as it should be', async () => {
    await expect(saveSettings(storage, { ...changed, pausedSites: ['no origin'] })).rejects.toThrow();
    expect(held.size).toBe(0);
  });
});

describe('migrate', () => {
  it('runs each step that is still needed, in order', () => {
    const step =
      (name: string): Migration =>
      (record) => ({ ...record, steps: [...(record.steps as string[]), name] });
    expect(migrate({ steps: [] }, 2, [step('1 to 2'), step('2 to 3'), step('3 to 4')])).toEqual({
      steps: ['2 to 3', '3 to 4'],
    });
  });
});
