import { describe, expect, it } from 'vitest';
import schema from '../../../assets/public/managed-schema.json';
import { createSettingsKeeper } from '../../../lib/background/settings-keeper';
import { defaultSettings, readPolicy } from '../../../lib/settings';
import { readSource } from '../../support/architecture/tree';

function storageOf(stored = new Map<string, unknown>()) {
  return {
    stored,
    get: async (key: string) => structuredClone(stored.get(key)),
    set: async (key: string, value: unknown) => void stored.set(key, structuredClone(value)),
  };
}

const policy = {
  preset: { language: 'en', retentionDays: 30 },
  locked: { reminders: { on: true, hours: ['07:45'], lastWorkingHours: 2 } },
};

describe('a policy', () => {
  it('presets a profile in which nothing was changed, and locks what it locks', async () => {
    const keeper = createSettingsKeeper(storageOf(), async () => policy);
    expect(await keeper.read()).toEqual({
      ...defaultSettings,
      language: 'en',
      retentionDays: 30,
      reminders: policy.locked.reminders,
    });
  });

  it('does not undo what an officer chose; what is locked holds all the same, and is not stored', async () => {
    const storage = storageOf();
    let managed: object = policy;
    const keeper = createSettingsKeeper(storage, async () => managed);
    const off = { ...defaultSettings.reminders, on: false };
    const changed = await keeper.change((before) => ({ ...before, language: 'vi', reminders: off }));
    expect(changed).toMatchObject({ language: 'vi', retentionDays: 30, reminders: policy.locked.reminders });
    managed = {};
    keeper.forget();
    expect(await keeper.read()).toMatchObject({
      language: 'vi',
      retentionDays: 30,
      reminders: defaultSettings.reminders,
    });
  });

  it('holds at once, though it came while a change was being kept', async () => {
    const storage = storageOf();
    let managed: object = {};
    const keeper = createSettingsKeeper(storage, async () => managed);
    const changing = keeper.change((before) => {
      managed = policy;
      keeper.forget();
      return { ...before, language: 'vi', lockAfterMinutes: 30 };
    });
    await changing;
    expect(await keeper.read()).toMatchObject({ lockAfterMinutes: 30, reminders: policy.locked.reminders });
  });

  it('has no effect where a part of it is wrong, and the other parts hold', () => {
    const read = readPolicy({
      preset: { language: 'fr', retentionDays: 30 },
      locked: { nothing: 1, intakeCheck: true },
    });
    expect(read).toEqual({
      preset: { retentionDays: 30 },
      locked: { intakeCheck: true },
      ignored: ['preset.language', 'locked.nothing'],
    });
    for (const nothing of [undefined, null, [], 'x', { preset: [] }]) {
      expect(readPolicy(nothing)).toMatchObject({ preset: {}, locked: {} });
    }
  });

  it.each(['README.md', 'assets/store/vi/it-guide.md', 'assets/store/en/it-guide.md'])(
    'stands as an example that holds in %s',
    (path) => {
      const [, example = ''] = /```json\n([^`]*"3rdparty"[^`]*)```/.exec(readSource(path).text) ?? [];
      const [shown] = Object.values<object>(JSON.parse(example)['3rdparty'].extensions);
      expect(readPolicy(shown)).toEqual({ ...shown, ignored: [] });
    },
  );

  it('may name every setting: the schema in the package knows them all', () => {
    const { version: _, ...settings } = defaultSettings;
    for (const section of ['preset', 'locked'] as const) {
      expect(Object.keys(schema.properties[section].properties).sort()).toEqual(Object.keys(settings).sort());
    }
  });
});
